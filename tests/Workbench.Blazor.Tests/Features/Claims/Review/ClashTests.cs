using Microsoft.AspNetCore.Components;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Domain;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class ClashTests
{
    [Fact]
    public async Task Where_nothing_was_refused_there_is_nothing() =>
        Assert.Equal("", (await Rendering.Render<Clash>()).Body!.InnerHtml.Trim());

    [Fact]
    public async Task A_rule_that_was_broken_is_said_where_a_screen_reader_hears_it()
    {
        var page = await Rendering.Render<Clash>(("Refusal", new RuleViolation("flag.needs-note", "Say why.")));

        Assert.Equal("Say why.", page.The(".refusal[role=alert]").Says());
        Assert.Empty(page.QuerySelectorAll("button"));
    }

    [Theory]
    [InlineData("claim.stale")]
    [InlineData("source.stale")]
    public async Task Where_somebody_was_faster_both_versions_are_shown_and_one_chooses(string code)
    {
        var chosen = new List<string>();
        await using var screen = await Screen.Of<Clash>(
            ("Refusal", new RuleViolation(code, "It has changed.")),
            ("Theirs", "The bridge <b> closed"),
            ("Yours", "It closed"),
            ("Mine", EventCallback.Factory.Create(this, () => chosen.Add("mine"))),
            ("Drop", EventCallback.Factory.Create(this, () => chosen.Add("theirs")))
        );

        var alert = screen.Page.The("[role=alert]");
        Assert.Equal(
            ["The bridge <b> closed", "It closed"],
            alert.QuerySelectorAll(".quote").Select(text => text.Says())
        );
        Assert.Equal(["As it stands now", "Yours"], alert.QuerySelectorAll(".label").Select(text => text.Says()));

        await screen.Press("Save mine anyway");
        await screen.Press("Keep what stands");
        Assert.Equal(["mine", "theirs"], chosen);
    }

    [Fact]
    public async Task What_is_empty_is_said_to_be_nothing()
    {
        var page = await Rendering.Render<Clash>(("Refusal", Submitted.Stale));

        Assert.Equal(["nothing", "nothing"], page.QuerySelectorAll(".quote").Select(text => text.Says()));
    }
}
