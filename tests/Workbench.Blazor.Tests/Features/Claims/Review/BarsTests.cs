using Microsoft.AspNetCore.Components;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Splitting;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

/// <summary>The bars of the review screen: states, filters, keys; and the chart of the desk.</summary>
public sealed class BarsTests
{
    private readonly AnArticle article = new();

    [Fact]
    public async Task The_bar_of_states_has_a_word_for_every_colour_and_shares_of_the_whole()
    {
        article.Judge(article.Mark("The bridge closed"), Verdict.Refuted);
        article.Mark("4 million");
        article.Mark("on a bridge");
        article.Mark("Critics").SetKind(1, Kind.Opinion);

        var page = await Rendering.Render<StateBar>(("States", article.View.Claims.States));

        Assert.Equal(
            ["1 refuted", "1 opinion or no claim", "2 not checked"],
            page.QuerySelectorAll(".legend li").Select(line => line.Says())
        );
        Assert.Equal(["no", "opinion"], page.QuerySelectorAll(".bar i").Select(part => part.ClassName));
        Assert.Equal(
            ["width:25%", "width:25%"],
            page.QuerySelectorAll(".bar i").Select(part => part.GetAttribute("style"))
        );
        Assert.Equal("true", page.The(".bar").GetAttribute("aria-hidden"));
    }

    [Fact]
    public async Task An_article_without_claims_has_an_empty_bar()
    {
        var page = await Rendering.Render<StateBar>(("States", article.View.Claims.States));

        Assert.Empty(page.QuerySelectorAll("i, li"));
    }

    [Theory]
    [InlineData(true, "No claim passes the filter Choose “All”, or mark one: select its words")]
    [InlineData(false, "No claim is marked in the text Mark one: select its words")]
    public async Task An_empty_list_blames_a_filter_only_where_one_is_set(bool filtered, string says)
    {
        var list = await Rendering.Render<ClaimList>(("Listed", Array.Empty<Claim>()), ("Filtered", filtered));

        Assert.StartsWith(says, list.The(".empty").Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_filters_count_what_they_would_list_and_say_which_one_is_on()
    {
        var claim = article.Mark("The bridge closed");
        claim.Assign(1, Account.Desk);
        article.Flag(article.Find("Critics call the deal a scandal", Kind.Opinion), "scandal");
        article.Mark("4 million").Retire(1);
        var chosen = new List<ClaimFilter>();
        await using var screen = await Screen.Of<FilterBar>(Filters(new(), chosen));

        Assert.Equal(
            ["All 2", "To check 1", "Mine 1", "Flags 1"],
            screen.Page.QuerySelectorAll("button.chip").Select(chip => chip.Says())
        );
        Assert.Equal("All 2", screen.Page.The("[aria-pressed=true]").Says());

        await screen.Press("Flags 1");
        Assert.Equal(new ClaimFilter(Flags: FlagChoice.RaisedOrProposed), Assert.Single(chosen));
        await screen.Show(Filters(chosen[0], chosen));
        Assert.Equal("Flags 1", screen.Page.The("[aria-pressed=true]").Says());
    }

    [Fact]
    public async Task Flags_that_are_proposed_and_wait_for_a_decision_are_counted_and_told_from_those_raised()
    {
        var loaded = new FoundFlag(FlagKind.LoadedLanguage, article.Span("scandal"), "loaded word");
        article.Find("call the deal a scandal", new("rules-6", Kind.Opinion, 0.3, null, null, [], [loaded]));
        var chosen = new List<ClaimFilter>();
        await using var screen = await Screen.Of<FilterBar>(Filters(new(), chosen));

        await screen.Press("Flags 1");
        await screen.Show(Filters(chosen[0], chosen));
        Assert.Equal("0 raised, 1 proposed", screen.Page.The("[role=status]").Says());
        Assert.DoesNotContain("on", screen.Page.The("summary").ClassList);

        await screen.Type("choice-flags", "Proposed");
        Assert.Equal(new ClaimFilter(Flags: FlagChoice.Proposed), chosen[1]);
        await screen.Show(Filters(chosen[1], chosen));
        Assert.Contains("on", screen.Page.The("summary").ClassList);
    }

    [Fact]
    public async Task A_narrower_choice_adds_to_the_others_and_shows_that_it_is_on()
    {
        var chosen = new List<ClaimFilter>();
        var now = new ClaimFilter(Stage: Stage.Found, ByCheckWorthiness: true);
        await using var screen = await Screen.Of<FilterBar>(Filters(now, chosen));
        Assert.Contains("on", screen.Page.The("summary").ClassList);

        await screen.Type("choice-kind", "Opinion");
        await screen.Type("choice-stage", "");
        await screen.Choose("Only retired claims");

        Assert.Equal(
            [now with { Kind = Kind.Opinion }, now with { Stage = null }, now with { Retired = true }],
            chosen
        );
        Assert.Equal(
            ["", "Found", "InReview", "Published", "SetAside"],
            screen.Page.QuerySelectorAll("#choice-stage option").Select(option => option.GetAttribute("value"))
        );
    }

    [Fact]
    public async Task How_many_of_all_are_listed_is_said_while_a_filter_is_on()
    {
        article.Mark("The bridge closed");
        article.Mark("4 million").Retire(1);
        await using var screen = await Screen.Of<FilterBar>(Filters(new(ByCheckWorthiness: true), []));
        Assert.Empty(screen.Page.The("[role=status]").Says());

        await screen.Show([.. Filters(new(ToCheck: true), []), ("Shown", 1)]);
        Assert.Equal("1 of 1 shown", screen.Page.The("[role=status]").Says());

        await screen.Show([.. Filters(new(Retired: true), []), ("Shown", 1)]);
        Assert.Equal("1 shown", screen.Page.The("[role=status]").Says());
    }

    [Fact]
    public async Task The_bar_of_chosen_words_shows_nothing_until_words_are_chosen_and_names_every_button()
    {
        var page = await Rendering.Render<ToolBar>();

        Assert.All(page.QuerySelectorAll("button"), button => Assert.NotNull(button.Closest("[hidden]")));
        Assert.Empty(page.The("[role=status]").Says());
        Assert.Equal(
            [
                "Start a word earlier",
                "Start a word later",
                "End a word earlier",
                "End a word later",
                "Cut a word earlier",
                "Cut a word later",
                "Keep Enter",
                "Cancel Esc",
                "New claim N",
                "Flag F",
            ],
            page.QuerySelectorAll("button").Select(button => button.GetAttribute("aria-label") ?? button.Says())
        );
    }

    [Fact]
    public async Task The_order_stays_when_another_filter_is_chosen()
    {
        var chosen = new List<ClaimFilter>();
        await using var screen = await Screen.Of<FilterBar>(Filters(new(ByCheckWorthiness: true), chosen));

        await screen.Press("To check 0");

        Assert.Equal(new ClaimFilter(ToCheck: true, ByCheckWorthiness: true), Assert.Single(chosen));
    }

    [Fact]
    public async Task The_foot_of_the_page_shows_keys_what_is_saved_and_how_many_are_here()
    {
        await using var screen = await Screen.Of<KeyBar>(("Entries", 12), ("People", 1));
        Assert.Contains(
            "Saved · history entry 12 · 1 person here",
            screen.Page.The("footer").Says(),
            StringComparison.Ordinal
        );

        Assert.Equal("? all keys", screen.Page.The("button[data-keys]").Says());

        await screen.Show(("Entries", 12), ("People", 3));
        Assert.Contains("3 people here", screen.Page.The("footer").Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_chart_is_a_table_of_verdicts_and_nothing_where_there_is_none()
    {
        var verdicts = new Dictionary<ClaimState, int>
        {
            [ClaimState.Of(Stage.InReview, null, Verdict.Supported)] = 1,
            [ClaimState.Of(Stage.Published, null, Verdict.Refuted)] = 4,
            [ClaimState.Of(Stage.Found, null, null)] = 90,
        };

        var page = await Rendering.Render<VerdictChart>(("Verdicts", verdicts));

        Assert.Equal(["Verdict", "Claims"], page.QuerySelectorAll("thead th").Select(head => head.Says()));
        Assert.Equal(["✓ Supported 1", "✕ Refuted 4"], page.QuerySelectorAll("tbody tr").Select(row => row.Says()));
        Assert.Equal(
            ["width:17.5%", "width:70%"],
            page.QuerySelectorAll(".bar").Select(bar => bar.GetAttribute("style"))
        );

        var nothing = await Rendering.Render<VerdictChart>(("Verdicts", new Dictionary<ClaimState, int>()));
        Assert.Equal("", nothing.Body!.InnerHtml.Trim());
    }

    private (string, object?)[] Filters(ClaimFilter filter, List<ClaimFilter> chosen) =>
        [
            ("View", article.View),
            ("Filter", filter),
            ("Me", Account.Desk),
            ("Changed", EventCallback.Factory.Create<ClaimFilter>(this, chosen.Add)),
        ];
}
