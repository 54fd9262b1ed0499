using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;
using Workbench.Blazor.Features.Articles;

namespace Workbench.Blazor.Tests.Features.Articles;

public sealed class ImportPageTests
{
    public static TheoryData<Func<Exception>> Ways => LeavingBrowser.Ways;

    [Theory]
    [MemberData(nameof(Ways), DisableDiscoveryEnumeration = true)]
    public async Task A_page_whose_browser_goes_away_is_let_go_without_a_failure(Func<Exception> how)
    {
        await using var desk = await TestDesk.Demo();
        var browser = new LeavingBrowser(how);
        var screen = await Open(desk, browser);
        Assert.Equal(["import", "wire"], browser.Asked);

        browser.Leave();
        await screen.DisposeAsync();

        Assert.False(screen.Failure.IsCompleted);
    }

    [Fact]
    public async Task A_page_that_is_left_while_its_script_comes_does_nothing_with_it()
    {
        await using var desk = await TestDesk.Demo();
        var browser = new LeavingBrowser(() => new JSException("There is no such element."));
        browser.Dawdle();
        var screen = await Open(desk, browser);
        await screen.DisposeAsync();

        browser.Answer();

        Assert.False(screen.Failure.IsCompleted);
        Assert.Equal(["import"], browser.Asked);
    }

    [Fact]
    public async Task A_text_of_one_word_has_one_word()
    {
        var page = await Rendering.Render<IntakePreview>(
            ("Intake", new Intake(Guid.Empty, new(null, null, null, null, null, null, "Closed"), null, default))
        );

        Assert.Equal("1 word, pasted", page.The(".meta").Says());
    }

    private static Task<Screen> Open(TestDesk desk, IJSRuntime browser) =>
        Screen.Of<ImportPage>(Rendering.Services(desk, "import").AddSingleton(browser));
}
