using Microsoft.JSInterop;
using Workbench.Blazor.Infrastructure;

namespace Workbench.Blazor.Tests.Infrastructure;

public sealed class BrowsersTests
{
    public static TheoryData<Func<Exception>> Ways => LeavingBrowser.Ways;

    [Theory]
    [MemberData(nameof(Ways), DisableDiscoveryEnumeration = true)]
    public async Task What_is_asked_of_a_browser_that_is_gone_has_no_answer_and_fails_nobody(Func<Exception> how)
    {
        var leaving = new LeavingBrowser(how);
        IJSRuntime browser = leaving;
        var script = await browser.Ask<IJSObjectReference>("import");
        Assert.NotNull(script);

        leaving.Leave();

        Assert.Null(await browser.Ask<IJSObjectReference>("import"));
        Assert.Null(await script.Ask<IJSObjectReference>("start"));
        await script.Tell("stop");
        await script.LetGo();
        await browser.ForgetDrafts("source-new");
        Assert.Equal(["import"], leaving.Asked);
    }

    [Fact]
    public async Task What_a_browser_that_is_there_fails_at_is_a_failure()
    {
        var failing = new LeavingBrowser(() => new JSException("forgetDrafts is not a function"));
        failing.Leave();

        await Assert.ThrowsAsync<JSException>(() => ((IJSRuntime)failing).ForgetDrafts("source-new"));
    }
}
