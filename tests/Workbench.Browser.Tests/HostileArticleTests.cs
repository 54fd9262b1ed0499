using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Workbench.Browser.Tests.Screens;

namespace Workbench.Browser.Tests;

/// <summary>What others wrote is shown, never run.</summary>
public sealed class HostileArticleTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    private const string Attack = "<img src=x onerror=\"window.struck=1\"><script>window.struck=1</script>";

    [Fact]
    public async Task Markup_in_title_text_wording_note_and_source_runs_nothing_anywhere()
    {
        var mallory = await Sit();
        mallory.Page.Dialog += (_, dialog) => throw new InvalidOperationException($"A script ran: {dialog.Message}");
        var review = await mallory.Import(
            $"The mayor said {Attack} in the year 1998. The sum was \"></p></div><svg onload=\"window.struck=1\"> four million euros.",
            $"Title {Attack}"
        );
        var article = new Uri(mallory.Page.Url).AbsolutePath;
        await Expect(mallory.Page.Locator("h1")).ToHaveTextAsync($"Title {Attack}");
        await Expect(review.Text).ToContainTextAsync(Attack);

        await review.Press("j");
        await Expect(review.Quote).ToBeVisibleAsync();
        await review.Press("1");
        await review.Saved("set kind");
        await review.Press("r");
        await review.Card.GetByLabel("Stands alone as").FillAsync($"Wording {Attack}");
        await review.Press("Control+Enter");
        await review.Saved("reword claim");
        await review.Press("e");
        var form = new CitationForm(review);
        await form.AddSource($"Source {Attack}", "https://example.org/?a=\"><script>window.struck=1</script>");
        await form.Says("supports", $"Excerpt {Attack}");
        await review.Button("Attach").ClickAsync();
        await review.Saved("attach citation");
        await Expect(review.Card).ToContainTextAsync($"Excerpt {Attack}");
        await NothingRan(mallory.Page);

        foreach (
            var address in new[]
            {
                "/",
                $"{article}/report",
                $"{article}/report/draft.html",
                "/sources",
                $"/history?article={article.Split('/')[^1]}",
                "/search?q=mayor",
                article,
            }
        )
        {
            await mallory.Page.GotoAsync(address);
            await Expect(mallory.Page.Locator("body")).ToContainTextAsync("window.struck");
            await NothingRan(mallory.Page);
        }

        await mallory.Page.GotoAsync($"{article}/details");
        await Expect(mallory.Page.GetByLabel("Title")).ToHaveValueAsync(new Regex("window\\.struck"));
        await NothingRan(mallory.Page);
    }

    [Fact]
    public async Task An_address_that_would_run_a_script_is_no_link()
    {
        var mallory = await Sit();
        var review = await mallory.Import("The pier was sold in 1971. Nobody bought it.", "The pier");
        await review.Press("j");
        await Expect(review.Quote).ToBeVisibleAsync();
        await review.Press("e");
        await review.Card.GetByLabel("Source: its address").FillAsync("A trap");
        await review.Card.GetByRole(AriaRole.Option, new() { Name = "+ Add" }).ClickAsync();
        await review.Card.GetByLabel("URL").FillAsync("javascript:window.struck=1");
        await review.Card.GetByLabel("URL").PressAsync("Enter");
        await Expect(review.Card).ToContainTextAsync("http");
        await Expect(review.Card.GetByLabel("URL")).ToHaveValueAsync("javascript:window.struck=1");
        await Expect(mallory.Page.Locator("a[href^='javascript' i]")).ToHaveCountAsync(0);

        await mallory.Go($"{new Uri(mallory.Page.Url).AbsolutePath}/details");
        await mallory.Page.GetByLabel("URL").FillAsync("javascript:window.struck=1");
        await mallory.Page.GetByRole(AriaRole.Button, new() { Name = "Save" }).ClickAsync();
        await Expect(mallory.Page.Locator("[role=alert]:not([hidden]), .fault").First).ToBeVisibleAsync();
        await Expect(mallory.Page.GetByLabel("URL")).ToHaveValueAsync("javascript:window.struck=1");
        await NothingRan(mallory.Page);
    }

    private static async Task NothingRan(IPage page)
    {
        Assert.True(await page.EvaluateAsync<bool>("() => window.struck === undefined"));
        Assert.Equal(0, await page.Locator("[onerror], [onload], img[src=x]").CountAsync());
    }
}
