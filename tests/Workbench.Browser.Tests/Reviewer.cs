using Microsoft.Playwright;
using Workbench.Browser.Tests.Screens;

namespace Workbench.Browser.Tests;

/// <summary>
/// A person at a browser of their own. Whatever goes wrong on their page while they work is kept, and <see cref="Leave"/> fails for
/// it: an error in the console, an exception nobody caught, a request to any other machine.
/// </summary>
public sealed class Reviewer
{
    private readonly IBrowserContext context;
    private readonly Uri desk;
    private readonly List<string> complaints = [];
    private readonly List<string> expected = [];

    private Reviewer(IBrowserContext context, Uri desk, IPage page) =>
        (this.context, this.desk, Page) = (context, desk, page);

    public IPage Page { get; }

    /// <summary>Sits down: a fresh browser profile, nothing open yet.</summary>
    public static async Task<Reviewer> Sit(IBrowser browser, Uri desk, int width = 1440, int height = 900)
    {
        var context = await browser.NewContextAsync(
            new()
            {
                BaseURL = desk.ToString(),
                ViewportSize = new() { Width = width, Height = height },
                ReducedMotion = ReducedMotion.Reduce,
                Permissions = ["clipboard-read", "clipboard-write"],
                Locale = "en-GB",
            }
        );
        context.SetDefaultTimeout(Patience.Long);
        context.SetDefaultNavigationTimeout(Patience.Long);
        var reviewer = new Reviewer(context, desk, await context.NewPageAsync());
        reviewer.Watch();
        return reviewer;
    }

    /// <summary>A complaint with these words is part of the test, such as the browser's own line about an answer of 404.</summary>
    public void Expects(string words) => expected.Add(words);

    /// <summary>Goes to an address of the desk and waits until the page is live.</summary>
    public async Task Go(string address)
    {
        await Page.GotoAsync(address);
        await Live();
    }

    /// <summary>Waits until the page answers, and is no longer what was drawn before it was connected.</summary>
    public Task Live() =>
        Page.WaitForFunctionAsync("() => document.querySelector('.shell[data-live]') !== null", null, Patience.Polling);

    /// <summary>Imports a pasted text and opens its review screen.</summary>
    public async Task<ReviewScreen> Import(string text, string title)
    {
        await Go("/import");
        var import = new ImportScreen(Page);
        await import.Read(text);
        await import.Title.FillAsync(title);
        return await import.Import();
    }

    /// <summary>Opens the review screen at an address.</summary>
    public async Task<ReviewScreen> Review(string address)
    {
        await Go(address);
        return await new ReviewScreen(Page).Ready();
    }

    /// <summary>Puts the page on a mark that only a reload takes away.</summary>
    public Task NoteThePage() => Page.EvaluateAsync("() => { window.notedByTest = true; }");

    /// <summary>True where the page was not loaded again since <see cref="NoteThePage"/>.</summary>
    public Task<bool> HasTheSamePage() => Page.EvaluateAsync<bool>("() => window.notedByTest === true");

    /// <summary>Leaves, and fails for whatever went wrong on the way.</summary>
    public async Task Leave()
    {
        await context.CloseAsync();
        lock (complaints)
            Assert.DoesNotContain(complaints, complaint => !expected.Any(complaint.Contains));
    }

    private void Watch()
    {
        context.Console += (_, message) =>
        {
            if (message.Type == "error")
                Complain($"console: {message.Text} ({message.Location})");
        };
        context.WebError += (_, error) => Complain($"exception: {error.Error}");
        context.Request += (_, request) => CheckAddress(request.Url);
        Page.WebSocket += (_, socket) => CheckAddress(socket.Url);
    }

    private void CheckAddress(string url)
    {
        var address = new Uri(url);
        if (address.Scheme is "http" or "https" or "ws" or "wss" && address.Authority != desk.Authority)
            Complain($"a request left the desk: {url}");
    }

    private void Complain(string what)
    {
        lock (complaints)
            complaints.Add(what);
    }
}
