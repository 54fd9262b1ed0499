using Workbench.Browser.Tests.Screens;

namespace Workbench.Browser.Tests;

/// <summary>Every screen but the review screen, which has tests of its own, against what axe can check.</summary>
public sealed class AccessibilityTests(Chromium chromium, RunningDesk desk, Furniture furniture)
    : DeskTests(chromium, desk)
{
    [Theory]
    [InlineData("articles", "/")]
    [InlineData("import", "/import")]
    [InlineData("details", "{article}/details")]
    [InlineData("report", "{article}/report")]
    [InlineData("reports", "/reports")]
    [InlineData("sources", "/sources")]
    [InlineData("a source", "{source}")]
    [InlineData("history", "/history")]
    [InlineData("history of an article", "/history?article={article id}")]
    [InlineData("search", "/search?q=bridge")]
    [InlineData("queue", "/queue")]
    [InlineData("split again", "{article}/resplit")]
    [InlineData("settings", "/settings")]
    [InlineData("not found", "/no-such-page")]
    public async Task A_screen_has_no_violation(string screen, string address)
    {
        var person = await SitAt(furniture);
        // The browser's own line about the answer to an address of nothing.
        person.Expects("the server responded with a status of 404");
        await person.Go(
            address
                .Replace("{article}", furniture.Article, StringComparison.Ordinal)
                .Replace("{article id}", furniture.Article.Split('/')[^1], StringComparison.Ordinal)
                .Replace("{source}", furniture.Source, StringComparison.Ordinal)
        );
        await Expect(person.Page.Locator("h1").First).ToBeVisibleAsync();
        await Axe.FindsNothing(person.Page, screen);
    }

    [Fact]
    public async Task What_was_read_before_it_is_imported_has_no_violation()
    {
        var person = await SitAt(furniture);
        await person.Go("/import");
        await new ImportScreen(person.Page).Read("A text that the desk does not have yet. It makes two claims.");
        await Axe.FindsNothing(person.Page, "import: as it was read");
    }

    [Fact]
    public async Task An_issued_report_has_no_violation()
    {
        var person = await SitAt(furniture);
        var report = await person.Page.APIRequest.GetAsync($"{furniture.Article}/report/1.html");
        // As a file: from the desk it comes with an answer that forbids every script, axe's too.
        await person.Page.GotoAsync("about:blank");
        await person.Page.SetContentAsync(await report.TextAsync());
        await Axe.FindsNothing(person.Page, "issued report", hasTheme: false);
    }
}
