using Microsoft.JSInterop;
using Workbench.Blazor.Features.Claims.Review;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class ReviewScriptTests
{
    private readonly AnArticle article = new();

    public static TheoryData<Func<Exception>> Ways => LeavingBrowser.Ways;

    [Theory]
    [MemberData(nameof(Ways), DisableDiscoveryEnumeration = true)]
    public async Task A_screen_whose_browser_goes_away_fails_at_nothing_it_says_to_it(Func<Exception> how)
    {
        var browser = new LeavingBrowser(how);
        var script = await Start(browser);
        Assert.True(script.IsReady);
        browser.Leave();
        article.Mark("4 million");

        await script.Paint(article.View.Markup);
        await script.Show(1, 0, 1);
        await script.Forget("1-Reword");
        await script.DisposeAsync();

        Assert.Equal(["import", "start", "let go"], browser.Asked);
    }

    [Theory]
    [MemberData(nameof(Ways), DisableDiscoveryEnumeration = true)]
    public async Task A_screen_that_is_left_before_it_is_ready_never_is(Func<Exception> how)
    {
        var browser = new LeavingBrowser(how);
        browser.Leave();
        await using var script = await Start(browser);

        Assert.False(script.IsReady);
    }

    [Fact]
    public async Task A_script_that_comes_after_the_screen_was_left_is_let_go()
    {
        var browser = new LeavingBrowser(() => new JSException("There is no such element."));
        browser.Dawdle();
        var script = new ReviewScript(browser);
        var starting = script.Start(new ReviewPage(), default, article.View.Markup);
        await script.DisposeAsync();

        browser.Answer();
        await starting;

        Assert.Equal(["import", "let go"], browser.Asked);
    }

    private async Task<ReviewScript> Start(IJSRuntime browser)
    {
        var script = new ReviewScript(browser);
        await script.Start(new ReviewPage(), default, article.View.Markup);
        return script;
    }
}
