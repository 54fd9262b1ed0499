using Microsoft.Playwright;

namespace Workbench.Browser.Tests;

/// <summary>What every class of browser tests has: a running desk, and people who sit down at it.</summary>
public abstract class DeskTests(Chromium chromium, RunningDesk desk) : IAsyncLifetime
{
    private readonly List<Reviewer> reviewers = [];

    protected RunningDesk Desk => desk;

    protected IBrowser Browser => chromium.OrSkip();

    public async ValueTask InitializeAsync()
    {
        _ = Browser;
        await desk.Start();
    }

    /// <summary>Somebody with a browser of their own.</summary>
    protected async Task<Reviewer> Sit(int width = 1440, int height = 900)
    {
        var reviewer = await Reviewer.Sit(Browser, desk.Address, width, height);
        reviewers.Add(reviewer);
        return reviewer;
    }

    /// <summary>The same at a desk that has something on it.</summary>
    protected async Task<Reviewer> SitAt(Furniture furniture)
    {
        var reviewer = await Sit();
        await furniture.PutIn(reviewer);
        return reviewer;
    }

    public virtual async ValueTask DisposeAsync()
    {
        foreach (var reviewer in reviewers)
            await reviewer.Leave();
        desk.HadNoTrouble();
        GC.SuppressFinalize(this);
    }

    protected static ILocatorAssertions Expect(ILocator locator) => Assertions.Expect(locator);

    protected static IPageAssertions Expect(IPage page) => Assertions.Expect(page);
}
