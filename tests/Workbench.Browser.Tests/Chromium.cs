using Microsoft.Playwright;

namespace Workbench.Browser.Tests;

/// <summary>The one browser of a test run, where the machine has one. Nothing is downloaded.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private const string Variable = "WORKBENCH_CHROMIUM";

    private const string HowToGetOne =
        $"Install it (Debian, Ubuntu: apt-get install chromium; elsewhere: Google Chrome), or name its program in {Variable}.";

    private static readonly string[] UsualPaths =
    [
        // The same engine without its windows: half the time a test.
        "/usr/bin/chromium-headless-shell",
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/snap/bin/chromium",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files\Chromium\Application\chrome.exe",
    ];

    private IPlaywright? playwright;
    private IBrowser? browser;

    private string missing = "";

    public async ValueTask InitializeAsync()
    {
        // A busy machine is no fault of the page: what is waited for ends the wait at once, whatever the limit.
        Assertions.SetDefaultExpectTimeout(Patience.Long);
        playwright = await Playwright.CreateAsync();
        if (Find(playwright) is { } program)
            browser = await playwright.Chromium.LaunchAsync(
                new()
                {
                    ExecutablePath = program,
                    Args =
                    [
                        "--disable-gpu",
                        "--disable-background-networking",
                        .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
                    ],
                }
            );
    }

    /// <summary>The browser; the test is skipped, and says how to get one, where there is none.</summary>
    public IBrowser OrSkip()
    {
        Assert.SkipWhen(browser is null, missing);
        return browser!;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }

    private string? Find(IPlaywright own)
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named)
        {
            missing = $"{Variable} names {named}, and there is no such file. {HowToGetOne}";
            return File.Exists(named) ? named : null;
        }
        missing = $"There is no Chromium on this machine. {HowToGetOne}";
        return UsualPaths.Append(own.Chromium.ExecutablePath).FirstOrDefault(File.Exists);
    }
}
