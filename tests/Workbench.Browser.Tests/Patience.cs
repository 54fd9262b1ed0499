using Microsoft.Playwright;

namespace Workbench.Browser.Tests;

/// <summary>How long a test waits for something before it fails, in milliseconds. Every wait ends when the thing is there.</summary>
internal static class Patience
{
    /// <summary>For what one person does and sees.</summary>
    public const float Long = 30_000;

    /// <summary>For what another person's page shows by itself: meant to take under a second, and more only on a busy machine.</summary>
    public const float ForNews = 5_000;

    /// <summary>By the clock and not by the frame: a window that is not in front may be drawn seldom.</summary>
    public static readonly PageWaitForFunctionOptions Polling = new() { PollingInterval = 50, Timeout = Long };
}
