using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Workbench.Browser.Tests.Screens;

namespace Workbench.Browser.Tests;

/// <summary>Every screen, light and dark, wide and narrow, against the rules of WCAG 2.2 A and AA that axe can check.</summary>
public sealed class AccessibilityTests(Chromium chromium, RunningDesk desk, Furniture furniture)
    : DeskTests(chromium, desk),
        IClassFixture<Furniture>
{
    // The preview of a report runs no scripts: axe would wait for an answer from inside it for ever.
    private static readonly AxeRunContext ThisDocument = new() { Exclude = [new AxeSelector("iframe")] };

    private static readonly AxeRunOptions Rules = new()
    {
        Iframes = false,
        RunOnly = new RunOnlyOptions
        {
            Type = "tag",
            Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"],
        },
        ResultTypes = [ResultType.Violations],
    };

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
    [InlineData("not found", "/no-such-page")]
    public async Task A_screen_has_no_violation(string screen, string address)
    {
        var person = await AtTheFurnishedDesk();
        // The browser's own line about the answer to an address of nothing.
        person.Expects("the server responded with a status of 404");
        await person.Go(
            address
                .Replace("{article}", furniture.Article, StringComparison.Ordinal)
                .Replace("{article id}", furniture.Article.Split('/')[^1], StringComparison.Ordinal)
                .Replace("{source}", furniture.Source, StringComparison.Ordinal)
        );
        await Expect(person.Page.Locator("h1").First).ToBeVisibleAsync();
        await HasNoViolation(person.Page, screen);
    }

    [Theory]
    [InlineData("no claim open", "")]
    [InlineData("an open claim", "open")]
    [InlineData("the published claim", "published")]
    [InlineData("rewording", "r")]
    [InlineData("who says it", "w")]
    [InlineData("a flag", "f")]
    [InlineData("a citation", "e")]
    [InlineData("a verdict", "v")]
    [InlineData("all keys", "?")]
    public async Task The_review_screen_has_no_violation(string state, string key)
    {
        var person = await AtTheFurnishedDesk();
        var review = await person.Review(furniture.Article);
        if (key == "published")
            await review.Open(furniture.Published);
        else if (key.Length > 0)
            await review.Open(furniture.Untouched);
        if (key.Length == 1)
        {
            await review.Press(key);
            await Expect(key == "?" ? review.Help : review.Card.Locator(".panel")).ToBeVisibleAsync();
        }
        await HasNoViolation(person.Page, $"review: {state}");
    }

    [Fact]
    public async Task The_new_source_form_has_no_violation()
    {
        var person = await AtTheFurnishedDesk();
        var review = await person.Review(furniture.Article);
        await review.Open(furniture.Untouched);
        await review.Press("e");
        await review.Card.GetByLabel("Source: its address").FillAsync("A new source");
        await review.Card.GetByRole(AriaRole.Button, new() { Name = "+ Add" }).ClickAsync();
        await Expect(review.Card.GetByLabel("Title")).ToBeVisibleAsync();
        await HasNoViolation(person.Page, "review: a new source");
    }

    [Fact]
    public async Task What_was_read_before_it_is_imported_has_no_violation()
    {
        var person = await AtTheFurnishedDesk();
        await person.Go("/import");
        await new ImportScreen(person.Page).Read("A text that the desk does not have yet. It makes two claims.");
        await HasNoViolation(person.Page, "import: as it was read");
    }

    [Fact]
    public async Task An_issued_report_has_no_violation()
    {
        var person = await AtTheFurnishedDesk();
        var report = await person.Page.APIRequest.GetAsync($"{furniture.Article}/report/1.html");
        // As a file: from the desk it comes with an answer that forbids every script, axe's too.
        await person.Page.GotoAsync("about:blank");
        await person.Page.SetContentAsync(await report.TextAsync());
        await HasNoViolation(person.Page, "issued report", followsTheme: false);
    }

    private async Task<Reviewer> AtTheFurnishedDesk()
    {
        var person = await Sit();
        await furniture.PutIn(person);
        return person;
    }

    private static async Task HasNoViolation(IPage page, string screen, bool followsTheme = true)
    {
        var faults = new List<string>();
        foreach (var width in new[] { 1440, 390 })
        {
            await page.SetViewportSizeAsync(width, width > 1000 ? 900 : 844);
            foreach (var theme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = theme });
                if (followsTheme)
                    await Expect(page.Locator("html"))
                        .ToHaveAttributeAsync("data-theme", theme == ColorScheme.Dark ? "dark" : "light");
                var found = await page.RunAxe(ThisDocument, Rules);
                faults.AddRange(
                    from violation in found.Violations
                    from node in violation.Nodes
                    select $"{screen}, {width} px, {theme}: {violation.Id}: {violation.Help}\n  {node.Html}\n  {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}"
                );
            }
        }
        foreach (var width in new[] { 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 844);
            var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            if (wide > width)
                faults.Add($"{screen}: at {width} px the page is {wide} px wide and scrolls sideways");
        }
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }
}
