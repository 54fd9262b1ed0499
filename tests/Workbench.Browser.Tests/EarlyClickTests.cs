using Microsoft.Playwright;

namespace Workbench.Browser.Tests;

public sealed class EarlyClickTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    [Fact]
    public async Task A_link_followed_before_the_page_is_connected_leads_where_it_says()
    {
        var anna = await Sit();
        var held = new TaskCompletionSource();
        await anna.Page.RouteAsync(
            "**/_blazor/**",
            async route =>
            {
                await held.Task;
                await route.ContinueAsync();
            }
        );
        await anna.Page.GotoAsync("/");
        await anna.Page.GetByRole(AriaRole.Link, new() { Name = "Sources", Exact = true }).ClickAsync();
        await Expect(anna.Page.Locator("h1")).ToHaveTextAsync("Sources");
        await Expect(anna.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("/sources$"));

        held.SetResult();
        await anna.Live();
        await Expect(anna.Page.Locator("h1")).ToHaveTextAsync("Sources");
    }
}
