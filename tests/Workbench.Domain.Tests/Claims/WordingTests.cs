using Workbench.Domain.Claims;
using Workbench.Domain.Splitting;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Claims;

public sealed class WordingTests
{
    private static readonly Speaker Critics = new("Critics", Given.Span("Critics"));

    [Fact]
    public void A_claim_reads_as_decided_else_as_suggested_else_as_quoted()
    {
        Assert.Equal(Given.Spent, Given.Claim().Standalone);
        var claim = Given.Found(standalone: "The council of Tarn spent 4 million");
        Assert.Equal("The council of Tarn spent 4 million", claim.Standalone);

        var reworded = claim.Reword(1, "  Tarn's council spent 4 million on a bridge ");

        Assert.Equal("Tarn's council spent 4 million on a bridge", claim.Standalone);
        Assert.Null(reworded.From);
        Assert.Equal(Given.Spent, claim.Anchor.Exact);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n ")]
    public void No_wording_goes_back_to_the_suggestion(string? nothing)
    {
        var claim = Given.Found(standalone: "The council of Tarn spent 4 million");
        claim.Reword(1, "Something else");

        claim.Reword(2, nothing);

        Assert.Null(claim.DecidedStandalone);
        Assert.Equal("The council of Tarn spent 4 million", claim.Standalone);
    }

    [Fact]
    public void The_same_wording_again_is_refused()
    {
        var claim = Given.Claim();
        Refused.With("claim.unchanged", () => claim.Reword(1, " "));
        claim.Reword(1, "It spent 4 million");
        Refused.With("claim.unchanged", () => claim.Reword(2, "It spent 4 million "));
    }

    [Fact]
    public void A_claim_is_what_was_decided_else_what_was_suggested_else_not_judged()
    {
        Assert.Null(Given.Claim().Kind);
        var claim = Given.Found(Kind.Opinion);
        Assert.Equal(Kind.Opinion, claim.Kind);

        claim.SetKind(1, Kind.Framing);
        Assert.Equal(Kind.Framing, claim.Kind);

        Assert.Equal(Kind.Framing, claim.SetKind(2, null).From);
        Assert.Equal((Kind.Opinion, null), (claim.Kind, claim.DecidedKind));
    }

    [Fact]
    public void Deciding_what_was_suggested_is_a_decision_and_deciding_it_again_is_none()
    {
        var claim = Given.Found(Kind.Opinion);
        claim.SetKind(1, Kind.Opinion);
        Assert.Equal(Kind.Opinion, claim.DecidedKind);

        Refused.With("claim.unchanged", () => claim.SetKind(2, Kind.Opinion));
        Refused.With("claim.unchanged", () => Given.Found().SetKind(1, null));
    }

    [Theory]
    [InlineData(Kind.Opinion)]
    [InlineData(Kind.NoClaim)]
    public void What_gets_no_verdict_cannot_keep_one(Kind kind)
    {
        var judged = Given.Claim().Judged();
        Refused.With("kind.has-verdict", () => judged.SetKind(judged.Revision, kind));

        judged.WithdrawVerdict(judged.Revision);
        Assert.Equal(kind, judged.SetKind(judged.Revision, kind).To);
    }

    [Fact]
    public void A_verdict_also_holds_against_going_back_to_a_suggested_opinion()
    {
        var claim = Given.Found(Kind.Opinion);
        claim.SetKind(1, Kind.Fact);
        claim.Judged();

        Refused.With("kind.has-verdict", () => claim.SetKind(claim.Revision, null));
    }

    [Theory]
    [InlineData(Kind.Framing)]
    [InlineData(Kind.Prediction)]
    public void A_verdict_stays_with_a_kind_that_gets_one(Kind kind)
    {
        var claim = Given.Claim().Judged();

        claim.SetKind(claim.Revision, kind);

        Assert.Equal(Verdict.Supported, claim.Ruling!.Verdict);
    }

    [Fact]
    public void A_claim_is_said_by_whom_was_decided_else_suggested_else_by_the_article()
    {
        Assert.Equal(Attribution.TheArticle, Given.Claim().Attribution);
        var claim = Given.Found(speaker: Critics);
        Assert.Equal(new Attribution("Critics", Critics.Span), claim.Attribution);

        claim.Attribute(1, new Attribution(" The mayor ", Given.Span("The bridge")));
        Assert.Equal(new Attribution("The mayor", Given.Span("The bridge")), claim.Attribution);

        claim.Attribute(2, null);
        Assert.Equal("Critics", claim.Attribution.Speaker);
    }

    [Fact]
    public void Without_a_name_the_article_itself_says_it_and_no_words_say_so()
    {
        var claim = Given.Found(speaker: Critics);

        claim.Attribute(1, new Attribution("  ", Given.Span("Critics")));

        Assert.Equal(Attribution.TheArticle, claim.DecidedAttribution);
        Refused.With("claim.unchanged", () => claim.Attribute(2, new Attribution(null, null)));
    }

    [Fact]
    public void The_words_that_name_a_speaker_are_words_of_the_text()
    {
        var span = Given.Span("Critics ");

        Assert.Equal(Critics.Span, new Attribution("Critics", span).In(Given.Version()).Span);
        Assert.Null(new Attribution("Critics", null).In(Given.Version()).Span);
        Refused.With("span.outside", () => new Attribution("Critics", new(90, 900)).In(Given.Version()));
    }
}
