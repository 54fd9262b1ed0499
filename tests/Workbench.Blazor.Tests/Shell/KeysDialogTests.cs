using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Blazor.Shell;

namespace Workbench.Blazor.Tests.Shell;

public sealed class KeysDialogTests
{
    [Fact]
    public async Task Every_key_of_the_review_screen_is_named_once_with_what_it_does_beside_those_of_every_page()
    {
        var page = await Rendering.Render<ReviewScreenKeys>();

        Assert.Equal(["All keys"], page.QuerySelectorAll("dialog h2").Select(title => title.Says()));
        Assert.Equal(
            ["On this page", "On every page"],
            page.QuerySelectorAll("dialog h3").Select(title => title.Says())
        );
        foreach (var list in page.QuerySelectorAll("dialog dl"))
            Assert.Distinct(list.QuerySelectorAll("dt").Select(key => key.Says()));
        var keys = page.QuerySelectorAll("dt").Select(key => key.Says()).ToList();
        foreach (var key in "NSMRWFEVPAXG/?")
            Assert.Contains(key.ToString(), keys);
        Assert.Contains("Enter Esc", keys);
        Assert.All(page.QuerySelectorAll("dd"), does => Assert.NotEmpty(does.Says()));
    }

    [Fact]
    public async Task Where_a_page_has_no_keys_of_its_own_those_of_every_page_are_listed()
    {
        var page = await Rendering.Render<KeysDialog>();

        Assert.Equal(["On every page"], page.QuerySelectorAll("dialog h3").Select(title => title.Says()));
        Assert.Equal(["/", "?", "Esc"], page.QuerySelectorAll("dt").Select(key => key.Says()));
    }

    private sealed class ReviewScreenKeys : ComponentBase
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.OpenComponent<KeysDialog>(0);
            builder.CloseComponent();
            builder.OpenComponent<ReviewKeys>(1);
            builder.CloseComponent();
        }
    }
}
