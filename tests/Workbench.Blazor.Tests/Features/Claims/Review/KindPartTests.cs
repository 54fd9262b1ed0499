using Workbench.Blazor.Features.Claims.Review;
using Workbench.Domain.Claims;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class KindPartTests
{
    private readonly AnArticle article = new();
    private readonly Submitted page = new();

    [Fact]
    public async Task A_kind_is_pressed_by_its_number_and_name_and_the_decided_one_is_marked()
    {
        var claim = article.Find("Critics call the deal a scandal", Kind.Opinion, cue: "loaded word");
        await using var screen = await Open(claim);
        Assert.Equal(
            ["1 Fact", "2 Opinion", "3 Framing", "4 Prediction", "5 No claim"],
            screen.Page.QuerySelectorAll("button").Select(button => button.Says())
        );
        Assert.All(screen.Page.QuerySelectorAll("button"), button => Assert.NotEmpty(button.GetAttribute("title")!));
        Assert.Empty(screen.Page.QuerySelectorAll("[aria-pressed=true]"));
        Assert.Equal("Suggested: Opinion. Nobody has decided yet.", screen.Page.The(".cues").Says());

        await screen.Press("3 Framing");
        Assert.Equal(["kind 2"], page.Acts);

        claim.SetKind(1, Kind.Framing);
        await screen.Show(Parameters(claim));
        Assert.Equal("3 Framing", screen.Page.The("[aria-pressed=true]").Says());
        Assert.StartsWith("The engine took it for opinion.", screen.Page.The(".cues").Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_engine_cannot_judge_it_asks_a_person_to_decide()
    {
        var claim = article.Find("The bridge closed", new Suggestion("rules-6", null, null, null, null, []));
        await using var screen = await Open(claim);
        Assert.Equal("Not judged: the engine knows only English. Decide the kind.", screen.Page.The(".cues").Says());
        Assert.Contains("rules-6, which judges English only", screen.Page.The(".why").Says(), StringComparison.Ordinal);

        claim.SetKind(1, Kind.Fact);
        await screen.Show(Parameters(claim));
        Assert.Equal("Not judged: the engine knows only English.", screen.Page.The(".cues").Says());
    }

    [Fact]
    public async Task It_says_which_words_speak_for_the_kind_and_which_against_and_how_strongly()
    {
        var claim = article.Find(
            "Critics call the deal a scandal",
            Suggested(
                new Cue(article.Span("deal"), Cue.Wording, CueFor.Kind, 0.5),
                new Cue(article.Span("scandal"), "loaded word", CueFor.Kind, 1.8),
                new Cue(article.Span("call"), "report verb", CueFor.Kind, -0.2),
                new Cue(article.Span("the deal"), "bargain", CueFor.CheckWorthiness, -0.5),
                new Cue(article.Span("a scandal"), "future tense", CueFor.Kind)
            )
        );
        await using var screen = await Open(claim);

        Assert.Equal(
            [
                "a scandal (future tense) decides it",
                "scandal (loaded word) speaks strongly for an opinion (×6.0)",
                "deal speaks somewhat for an opinion (×1.6)",
                "call (report verb) speaks slightly against it (×0.8)",
                "the deal (bargain) speaks somewhat against it (×0.6)",
            ],
            screen.Page.QuerySelectorAll(".why li").Select(line => line.Says())
        );
        var says = screen.Page.The(".why").Says();
        Assert.Contains("0.30 of 1: how much checking would repay", says, StringComparison.Ordinal);
        Assert.Contains("The article names “Critics”.", says, StringComparison.Ordinal);
        Assert.Contains("× says how many times likelier a word makes it", says, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_the_claim_has_no_more_say_nothing_of_it_and_without_weights_no_figure_is_shown()
    {
        var claim = article.Find(
            "Critics call the deal",
            Suggested(new Cue(article.Span("deal"), "evaluation"), new Cue(article.Span("scandal"), "loaded word"))
        );
        await using var screen = await Open(claim);

        Assert.Equal("deal (evaluation)", Assert.Single(screen.Page.QuerySelectorAll(".why li")).Says());
        Assert.DoesNotContain("×", screen.Page.The(".why").Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Words_that_say_nothing_by_themselves_are_no_reason_but_their_weight_is_told_together()
    {
        var claim = article.Find(
            "Critics call the deal a scandal",
            Suggested(
                new Cue(article.Span("the"), Cue.Wording, CueFor.Kind, 1.2),
                new Cue(article.Span("deal"), Cue.Wording, CueFor.Kind, 0.5),
                new Cue(
                    new(article.Span("a scandal").Start, article.Span("a scandal").Start + 1),
                    Cue.Wording,
                    CueFor.Kind,
                    0.3
                )
            )
        );
        await using var screen = await Open(claim);

        Assert.Equal("Why: “deal”", screen.Page.The(".why summary").Says());
        Assert.Equal(
            [
                "deal speaks somewhat for an opinion (×1.6)",
                "other words, together: speaks strongly for an opinion (×4.5)",
            ],
            screen.Page.QuerySelectorAll(".why li").Select(line => line.Says())
        );
    }

    [Fact]
    public async Task Where_words_speak_only_against_it_the_sentence_as_a_whole_is_what_speaks_for_it()
    {
        await using var screen = await Open(
            article.Find(
                "Critics call the deal",
                Suggested(new Cue(article.Span("deal"), Cue.Wording, CueFor.Kind, -0.5))
            )
        );

        Assert.Equal("Why: the sentence as a whole; against it “deal”", screen.Page.The(".why summary").Says());
        Assert.StartsWith(
            "No single word speaks for it; the sentence as a whole does, in spite of:",
            screen.Page.The(".why div:first-child dd").Says(),
            StringComparison.Ordinal
        );
        Assert.Equal("deal speaks somewhat against it (×0.6)", screen.Page.The(".why li").Says());
    }

    private Suggestion Suggested(params Cue[] cues) =>
        new("rules-6", Kind.Opinion, 0.3, null, new Speaker("Critics", article.Span("Critics")), cues);

    private Task<Screen> Open(Claim claim) => Screen.Of<KindPart>(Parameters(claim));

    private (string, object?)[] Parameters(Claim claim) =>
        [("Claim", claim), ("Text", article.Version.Text), ("Act", page.Act)];
}
