using Microsoft.Playwright;

namespace Workbench.Browser.Tests;

public sealed class OfflineTests(Chromium chromium, RunningDesk desk, Furniture furniture) : DeskTests(chromium, desk)
{
    [Fact]
    public async Task No_screen_asks_another_machine_for_anything_and_every_answer_forbids_it()
    {
        var person = await SitAt(furniture);
        foreach (
            var address in new[]
            {
                "/",
                "/import",
                "/sources",
                "/reports",
                "/history",
                "/queue",
                "/search?q=bridge",
                furniture.Article,
                furniture.Source,
                $"{furniture.Article}/details",
                $"{furniture.Article}/report",
                $"{furniture.Article}/report/1.html",
            }
        )
        {
            // What leaves the desk is kept by Reviewer and fails the test at its end.
            var answer = await person.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
            Assert.Equal(200, answer!.Status);
            Assert.Contains("default-src '", answer.Headers["content-security-policy"], StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task An_issued_report_opens_from_disk_without_network_and_without_scripts()
    {
        var person = await SitAt(furniture);
        await person.Go($"{furniture.Article}/report");
        var link = person.Page.Locator("a[download][href$='/report/1.html']");
        var download = await person.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());
        var folder = Directory.CreateTempSubdirectory("workbench-report-");
        try
        {
            var file = Path.Combine(folder.FullName, "report.html");
            await download.SaveAsAsync(file);
            await using var away = await Browser.NewContextAsync(new() { Offline = true, JavaScriptEnabled = false });
            var page = await away.NewPageAsync();
            var asked = new List<string>();
            page.Request += (_, request) => asked.Add(request.Url);
            await page.GotoAsync(new Uri(file).AbsoluteUri);
            await Expect(page.Locator("h1")).ToContainTextAsync("The long bridge");
            var claim = page.Locator($"#claim-{furniture.Published}");
            await Expect(claim).ToContainTextAsync("The council opened the long bridge in 1998");
            await Expect(claim).ToContainTextAsync("The minutes give the day.");
            await Expect(claim).ToBeVisibleAsync();
            Assert.Equal([new Uri(file).AbsoluteUri], asked);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
