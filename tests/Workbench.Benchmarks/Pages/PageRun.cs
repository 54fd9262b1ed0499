using Microsoft.Extensions.Configuration;
using Microsoft.Playwright;
using Workbench.Benchmarks.Hosting;

namespace Workbench.Benchmarks.Pages;

/// <summary>What a person in front of a real browser waits for on the long article.</summary>
public static class PageRun
{
    public static async Task Run(IConfiguration options)
    {
        Report.Title("The review screen in a browser");
        await using var desk = await Desk.Create();
        await desk.Close();
        await using var server = await ChildServer.Product(desk.Folder);
        await using var still = await StaticPage.Serve();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await Chromium.Start(playwright);
        await using var context = await browser.NewContextAsync(
            new BrowserNewContextOptions
            {
                ViewportSize = new ViewportSize { Width = 1440, Height = 900 },
            }
        );
        Console.WriteLine($"Chromium {browser.Version}\n");
        var review = $"{server.Url}articles/{desk.Article}";
        await Paints.Measure(context, review, still.Url, options.GetValue("loads", 15));
        await Keys.Measure(context, review, options.GetValue("presses", 200));
    }
}
