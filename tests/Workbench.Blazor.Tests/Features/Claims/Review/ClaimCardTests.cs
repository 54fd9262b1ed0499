using Microsoft.AspNetCore.Components;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Splitting;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class ClaimCardTests
{
    private readonly AnArticle article = new();

    [Fact]
    public async Task A_card_shows_number_state_and_quote_in_the_texts_own_direction()
    {
        var page = await Rendering.Render<ClaimCard>(("Claim", article.Mark("The bridge closed")));

        Assert.Equal("1", page.The("#card-1 .figure:first-child").Says());
        Assert.Equal("○ Found", page.The(".tag").Says());
        Assert.Equal("true", page.The(".tag span").GetAttribute("aria-hidden"));
        Assert.Equal("The bridge closed", page.The(".quote[dir=auto] button").Says());
    }

    [Fact]
    public async Task Beside_the_state_stand_its_sources_else_its_flags_else_the_first_cue()
    {
        var claim = article.Find("Critics call the deal a scandal", Kind.Opinion, cue: "loaded word");
        Assert.Equal("cue: loaded word", await Aside(claim));

        article.Flag(claim, "scandal");
        Assert.Equal("flagged", await Aside(claim));

        article.Cite(claim);
        Assert.Equal("1 source", await Aside(claim));
        var second = article.Cite(claim);
        Assert.Equal("2 sources", await Aside(claim));
        Domain.Sources.Citing.WithdrawCitation(claim, claim.Revision, second.Id, null);
        Assert.Equal("1 source", await Aside(claim));
    }

    [Fact]
    public async Task A_flag_that_waits_for_a_decision_is_said_to_be_proposed()
    {
        var loaded = new FoundFlag(FlagKind.LoadedLanguage, article.Span("scandal"), "loaded word");
        var cue = new Cue(article.Span("scandal"), "loaded word");

        Assert.Equal(
            "flag proposed",
            await Aside(
                article.Find("call the deal a scandal", new("rules-6", Kind.Opinion, 0.3, null, null, [cue], [loaded]))
            )
        );
    }

    [Fact]
    public async Task The_cue_of_a_plain_fact_is_nothing_to_say() =>
        Assert.Equal("", await Aside(article.Find("4 million", Kind.Fact, cue: "number")));

    [Fact]
    public async Task Words_that_are_nothing_in_particular_stand_for_themselves_and_what_speaks_against_is_no_cue()
    {
        Assert.Equal(
            "cue: “scandal”",
            await Aside(Told(new Cue(article.Span("scandal"), Cue.Wording, CueFor.Kind, 0.6)))
        );
        Assert.Equal("", await Aside(Told(new Cue(article.Span("bridge"), Cue.Wording, CueFor.Kind, 0.6))));
        Assert.Equal("", await Aside(Told(new Cue(article.Span("deal"), Cue.Wording, CueFor.Kind, -0.6))));

        Claim Told(Cue cue) =>
            article.Find("call the deal a scandal", new Suggestion("rules-6", Kind.Opinion, 0.3, null, null, [cue]));
    }

    [Fact]
    public async Task A_verdict_is_a_word_a_sign_and_a_colour_and_what_is_published_says_so()
    {
        var claim = article.Judge(article.Mark("The bridge closed"), Verdict.Refuted);
        claim.Make(claim.Revision, Move.Publish, null);

        var page = await Rendering.Render<ClaimCard>(("Claim", claim));

        Assert.Equal(["✕ Refuted", "◆ Published"], page.QuerySelectorAll(".tag").Select(tag => tag.Says()));
        Assert.Contains("no", page.QuerySelector(".tag")!.ClassList);
    }

    [Fact]
    public async Task A_decided_kind_is_named_where_it_says_more_than_the_state()
    {
        var claim = article.Mark("Critics call the deal a scandal");
        claim.SetKind(1, Kind.NoClaim);

        Assert.Equal("“ No claim", (await Rendering.Render<ClaimCard>(("Claim", claim))).The(".tag").Says());
    }

    [Fact]
    public async Task What_an_article_says_is_text_on_its_card_too()
    {
        var hostile = new AnArticle("He said <script>alert(1)</script> twice.");

        var page = await Rendering.Render<ClaimCard>(("Claim", hostile.Mark("<script>alert(1)</script>")));

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Equal("<script>alert(1)</script>", page.The("button").Says());
    }

    [Fact]
    public async Task What_was_checked_before_is_on_the_card_once_it_is_found()
    {
        await using var screen = await Screen.Of<ClaimCard>(
            ("Claim", article.Mark("The bridge closed")),
            ("Earlier", (Claim _) => Task.FromResult(3))
        );

        Assert.Equal(
            ["○ Found", "↺ checked before: 3 like it"],
            screen.Page.QuerySelectorAll(".tag").Select(tag => tag.Says())
        );
    }

    [Fact]
    public async Task Pressed_it_picks_its_claim()
    {
        var picked = new List<int>();
        await using var screen = await Screen.Of<ClaimCard>(
            ("Claim", article.Mark("The bridge closed")),
            ("Pick", EventCallback.Factory.Create<int>(this, picked.Add))
        );

        await screen.Press("The bridge closed");

        Assert.Equal([1], picked);
    }

    [Fact]
    public async Task A_fragment_is_listed_in_the_wording_that_stands_alone_and_says_that_it_is_one()
    {
        var claim = article.Find(
            "closed after two years",
            new Suggestion("rules-6", Kind.Fact, 0.7, "The bridge over the Tarn closed after two years", null, [])
        );
        await using var screen = await Screen.Of<ClaimCard>(("Claim", claim));

        Assert.Equal("The bridge over the Tarn closed after two years", screen.Page.The(".worded button").Says());
        Assert.Equal("suggested wording", screen.Page.The(".line .meta").Says());
        Assert.Empty(screen.Page.QuerySelectorAll(".quote"));

        claim.Reword(claim.Revision, "The Tarn bridge was open for two years");
        await screen.Show(("Claim", claim));
        Assert.Equal("The Tarn bridge was open for two years", screen.Page.The(".worded button").Says());
        Assert.Equal("wording", screen.Page.The(".line .meta").Says());

        claim.Reword(claim.Revision, "closed after two years");
        await screen.Show(("Claim", claim));
        Assert.Equal("closed after two years", screen.Page.The(".quote button").Says());
        Assert.Empty(screen.Page.QuerySelectorAll(".line .meta"));
    }

    [Fact]
    public async Task It_is_drawn_again_when_its_claim_has_changed()
    {
        var claim = article.Mark("The bridge closed");
        await using var screen = await Screen.Of<ClaimCard>(("Claim", claim));

        claim.Resize(1, article.Version, article.Span("The bridge"));
        await screen.Show(("Claim", claim));

        Assert.Equal("The bridge", screen.Page.The("button").Says());
    }

    private static async Task<string> Aside(Claim claim) =>
        (await Rendering.Render<ClaimCard>(("Claim", claim))).The(".end").Says();
}
