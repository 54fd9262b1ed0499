using System.Text.Json;
using Microsoft.Playwright;
using Workbench.Browser.Tests.Screens;

namespace Workbench.Browser.Tests;

public sealed class MainJobTests(Chromium chromium, OwnDesk desk) : DeskTests(chromium, desk), IClassFixture<OwnDesk>
{
    private const string Sample = "The Impact of US Policies in West Asia: The Legacy of General Qasem Soleimani";
    private const string Rationale = "The department's own statement says that it carried out the strike that day.";

    [Fact]
    public async Task The_sample_article_is_taken_apart_checked_published_and_reported()
    {
        var anna = await Sit();
        await anna.Go("/");
        await anna.Page.GetByRole(AriaRole.Link, new() { Name = Sample }).ClickAsync();
        var review = await new ReviewScreen(anna.Page).Ready();
        Assert.InRange((await review.Numbers()).Length, 10, 40);

        var strike = await review.NumberOf("in a US drone strike on January 3, 2020");
        await review.Open(strike);
        await Decide(review);
        await FlagLoadedWords(review);

        await review.Open(strike);
        await RefuseAVerdictWithoutEvidence(review);
        await AttachAQuotation(review);
        await GiveTheVerdict(review);
        await RateTheSource(anna, review);

        await review.Open(strike);
        await Expect(review.Card.Locator(".grade")).ToHaveTextAsync("B 2");
        await review.Button("Publish").ClickAsync();
        await review.Saved("publish claim");
        await Expect(review.Card.GetByText("Published").First).ToBeVisibleAsync();

        await review.Page.GetByRole(AriaRole.Link, new() { Name = "Report", Exact = true }).ClickAsync();
        await Issue(anna.Page);
        await DownloadEveryFormat(anna.Page);
    }

    private static async Task Decide(ReviewScreen review)
    {
        await review.Button("1 Fact").ClickAsync();
        await review.Saved("set kind");
        await Expect(review.Button("1 Fact")).ToHaveAttributeAsync("aria-pressed", "true");

        await review.Button("Reword").ClickAsync();
        await review
            .Card.GetByLabel("Stands alone as")
            .FillAsync("A US drone strike killed Qasem Soleimani on 3 January 2020.");
        await review.Button("Save").ClickAsync();
        await review.Saved("reword claim");
        await Expect(review.Card).ToContainTextAsync("Stands alone as: A US drone strike killed Qasem Soleimani");

        await review.Button("Change who is saying it").ClickAsync();
        await review.Card.GetByLabel("Who the article says is saying it").FillAsync("The author");
        await review.Button("Save").ClickAsync();
        await review.Saved("set attribution");
        await Expect(review.Card).ToContainTextAsync("Said by: The author");
    }

    private static async Task FlagLoadedWords(ReviewScreen review)
    {
        await review.Open(await review.NumberOf("was instrumental in assembling"));
        await review.Drag("instrumental");
        await review.Press("f");
        await Expect(review.Card.Locator(".panel .quote")).ToHaveTextAsync("“instrumental”");
        await review.Card.GetByLabel("What is wrong with the words").SelectOptionAsync("Loaded language");
        await review.Card.GetByLabel("Why").FillAsync("It praises what it should describe.");
        await review.Button("Raise the flag").ClickAsync();
        await review.Saved("raise flag");
        await Expect(review.Card.Locator(".flags").Filter(new() { HasText = "Loaded language" })).ToBeVisibleAsync();
        await Expect(review.Text.Locator("mark u")).ToHaveTextAsync("instrumental");
    }

    private static async Task RefuseAVerdictWithoutEvidence(ReviewScreen review)
    {
        await review.Press("v");
        await review.Choose("Supported");
        await review.Card.GetByLabel("How it follows from the evidence").FillAsync(Rationale);
        await review.Button("Give the verdict").ClickAsync();
        await Expect(review.Refusal)
            .ToContainTextAsync("A verdict needs a citation to rest on. Attach a source first (E)");
        await Expect(review.Card.GetByLabel("How it follows from the evidence")).ToHaveValueAsync(Rationale);
    }

    private static async Task AttachAQuotation(ReviewScreen review)
    {
        await review.Card.GetByRole(AriaRole.Button, new() { Name = "attach source" }).ClickAsync();
        var form = new CitationForm(review);
        await form.AddSource("Statement by the Department of Defense", "https://www.defense.gov/statement");
        await form.Says(
            "supports",
            "At the direction of the President, the U.S. military has taken decisive defensive action"
        );
        await review.Card.GetByLabel("word for word").CheckAsync();
        await review.Card.GetByLabel("Credibility").SelectOptionAsync("2");
        await review.Button("Attach").ClickAsync();
        await review.Saved("attach citation");
        await Expect(review.Card.Locator(".ev.supports")).ToContainTextAsync("“At the direction of the President");
    }

    // What was typed before the refusal is still there: the reviewer went to fetch what the message asked for.
    private static async Task GiveTheVerdict(ReviewScreen review)
    {
        await review.Card.GetByRole(AriaRole.Button, new() { Name = "+ verdict" }).ClickAsync();
        await Expect(review.Card.GetByLabel("How it follows from the evidence")).ToHaveValueAsync(Rationale);
        await review.Choose("Supported");
        await review.Button("Give the verdict").ClickAsync();
        await review.Saved("set verdict");
        await Expect(review.Card.Locator(".rationale")).ToHaveTextAsync(Rationale);
    }

    private static async Task RateTheSource(Reviewer anna, ReviewScreen review)
    {
        var article = anna.Page.Url;
        await review.Card.GetByRole(AriaRole.Link, new() { Name = "Source", Exact = true }).ClickAsync();
        var grade = anna.Page.GetByRole(AriaRole.Button, new() { Name = "B, usually reliable" });
        await grade.ClickAsync();
        await Expect(grade).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(anna.Page.Locator("main")).ToContainTextAsync("in a US drone strike on January 3, 2020");
        await anna.Review(article);
    }

    private static async Task Issue(IPage page)
    {
        await Expect(page.FrameLocator("iframe").Locator("body")).ToContainTextAsync(Rationale);
        await page.GetByRole(AriaRole.Button, new() { Name = "Issue report…" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Issue report 1" }).ClickAsync();
        await Expect(page.Locator("p.done")).ToHaveTextAsync("Report 1 is issued.");
    }

    private static async Task DownloadEveryFormat(IPage page)
    {
        var html = await Download(page, "HTML");
        Assert.Contains(Rationale, System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);

        var markdown = await Download(page, "MD");
        Assert.Contains("**Fact-check report 1**", markdown, StringComparison.Ordinal);
        Assert.Contains("At the direction of the President", markdown, StringComparison.Ordinal);

        using var json = JsonDocument.Parse(await Download(page, "JSON"));
        Assert.Contains(
            "in a US drone strike on January 3, 2020",
            json.RootElement.GetProperty("claims").GetRawText(),
            StringComparison.Ordinal
        );

        var csv = await Download(page, "CSV");
        Assert.StartsWith("\uFEFFarticle,report,", csv, StringComparison.Ordinal);
        Assert.Contains("https://www.defense.gov/statement", csv, StringComparison.Ordinal);
    }

    private static async Task<string> Download(IPage page, string format)
    {
        var link = page.Locator($"a[download][href$='/report/1.{format.ToLowerInvariant()}']");
        var download = await page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        return System.Text.Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await download.PathAsync()));
    }
}
