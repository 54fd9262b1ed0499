using Workbench.Browser.Tests.Screens;

namespace Workbench.Browser.Tests;

/// <summary>What a desk holds for tests that only look: an article with a claim that was flagged, cited, judged and published, and its report.</summary>
public sealed class Furniture : IDisposable
{
    private readonly SemaphoreSlim carrying = new(1, 1);
    private bool there;

    /// <summary>The review screen's address.</summary>
    public string Article { get; private set; } = "";

    /// <summary>The cited source's address.</summary>
    public string Source { get; private set; } = "";

    /// <summary>The number of the published claim.</summary>
    public int Published { get; private set; }

    /// <summary>The number of a claim nobody touched.</summary>
    public int Untouched { get; private set; }

    /// <summary>Has somebody bring it all in, unless it is there.</summary>
    public async Task PutIn(Reviewer reviewer)
    {
        await carrying.WaitAsync();
        try
        {
            if (!there)
                await Carry(reviewer);
            there = true;
        }
        finally
        {
            carrying.Release();
        }
    }

    public void Dispose() => carrying.Dispose();

    private async Task Carry(Reviewer reviewer)
    {
        var review = await reviewer.Import(
            "The council opened the long bridge in 1998. It cost four million euros. Nobody asked the shamefully neglected ferrymen.",
            "The long bridge"
        );
        Article = new Uri(reviewer.Page.Url).AbsolutePath;
        var numbers = await review.Numbers();
        (Published, Untouched) = (numbers[0], numbers[1]);
        await review.Open(Published);
        await review.Button("1 Fact").ClickAsync();
        await review.Saved("set kind");
        await review.Drag("long bridge");
        await review.Press("f");
        await review.Card.GetByLabel("What is wrong with the words").SelectOptionAsync("Missing context");
        await review.Card.GetByLabel("Why").FillAsync("Which bridge?");
        await review.Button("Raise the flag").ClickAsync();
        await review.Saved("raise flag");
        await review.Press("e");
        var form = new CitationForm(review);
        await form.AddSource("Minutes of the council", "https://council.example/minutes");
        await form.Says("supports", "The bridge was opened on 3 May 1998");
        await review.Button("Attach").ClickAsync();
        await review.Saved("attach citation");
        Source = (await review.Card.Locator("a[href^='/sources/']").First.GetAttributeAsync("href"))!;
        await review.Press("v");
        await review.Choose("Supported");
        await review.Card.GetByLabel("How it follows from the evidence").FillAsync("The minutes give the day.");
        await review.Button("Give the verdict").ClickAsync();
        await review.Saved("set verdict");
        await review.Press("p");
        await review.Saved("publish claim");
        await reviewer.Go($"{Article}/report");
        await reviewer
            .Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Issue report…" })
            .ClickAsync();
        await reviewer
            .Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Issue report 1" })
            .ClickAsync();
        await Microsoft
            .Playwright.Assertions.Expect(reviewer.Page.Locator("p.done"))
            .ToHaveTextAsync("Report 1 is issued.");
    }
}
