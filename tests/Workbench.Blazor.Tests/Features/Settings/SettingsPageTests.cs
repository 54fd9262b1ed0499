using Workbench.Blazor.Features.Settings;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Tests.Features.Settings;

public sealed class SettingsPageTests
{
    [Fact]
    public async Task The_page_says_which_engine_reads_and_that_the_text_stays_here()
    {
        await using var desk = await TestDesk.Demo();

        var page = await Rendering.Render<SettingsPage>(desk, "settings");

        Assert.Equal(
            [Splitter.Engine, "stays on this machine"],
            page.QuerySelectorAll("dl dd").Select(line => line.Says())
        );
    }
}
