using Microsoft.Playwright;
using Workbench.Browser.Tests.Screens;

namespace Workbench.Browser.Tests;

/// <summary>Who clicks twice where once was meant has done it once.</summary>
public sealed class DoubleClickTests(Chromium chromium, OwnDesk desk)
    : DeskTests(chromium, desk),
        IClassFixture<OwnDesk>
{
    [Fact]
    public async Task An_article_is_imported_once_and_its_import_undone_once()
    {
        var anna = await Sit();
        var page = anna.Page;
        await anna.Go("/import");
        var import = new ImportScreen(page);
        await import.Read("The ferry sank in 1903. Nobody was on board.");
        await import.Title.FillAsync("The ferry");
        await import.ImportButton.DblClickAsync();
        await new ReviewScreen(page).Ready();
        var article = new Uri(page.Url).AbsolutePath;
        await anna.Go($"/history?article={article.Split('/')[^1]}");
        await Expect(page.Locator("main [role=status]")).ToHaveTextAsync("1 act");

        await page.Locator(".act .does").GetByText("Undo").ClickAsync();
        await Expect(page.Locator(".asked")).ToContainTextAsync("It archives the article with all its claims.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Undo it" }).DblClickAsync();
        await Expect(page.Locator("main [role=status]")).ToHaveTextAsync("2 acts");
        await Expect(page.Locator(".refusal")).ToHaveCountAsync(0);

        await anna.Go(article);
        await Expect(page.Locator(".about .notice")).ToContainTextAsync("This article is archived.");
    }

    [Fact]
    public async Task A_report_is_issued_once()
    {
        var anna = await Sit();
        using var furniture = new Furniture();
        await furniture.PutIn(anna);
        var reports = anna.Page.Locator("a[download$='.html'], a[download][href$='.html']");
        await anna.Go($"{furniture.Article}/report");
        var before = await reports.CountAsync();

        await anna.Page.GetByRole(AriaRole.Button, new() { Name = "Issue report…" }).ClickAsync();
        await anna.Page.GetByRole(AriaRole.Button, new() { Name = "Issue report 2" }).DblClickAsync();
        await Expect(anna.Page.Locator("p.done")).ToHaveTextAsync("Report 2 is issued.");

        await anna.Go($"{furniture.Article}/report");
        await Expect(reports).ToHaveCountAsync(before + 1);
    }
}
