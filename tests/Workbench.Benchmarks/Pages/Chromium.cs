using Microsoft.Playwright;

namespace Workbench.Benchmarks.Pages;

/// <summary>The browser to measure with: the one that is there.</summary>
internal static class Chromium
{
    private static readonly string[] UsualPaths =
    [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/snap/bin/chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
    ];

    /// <summary>Starts it without a window. Where none is found, Playwright tries its own.</summary>
    public static Task<IBrowser> Start(IPlaywright playwright) =>
        playwright.Chromium.LaunchAsync(
            new BrowserTypeLaunchOptions
            {
                ExecutablePath =
                    Environment.GetEnvironmentVariable("WORKBENCH_CHROMIUM") ?? UsualPaths.FirstOrDefault(File.Exists),
                Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            }
        );
}
