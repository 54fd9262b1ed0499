using Workbench.Domain.Claims;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Verification;

public sealed class JudgingTests
{
    [Theory]
    [InlineData(Verdict.Supported)]
    [InlineData(Verdict.Refuted)]
    [InlineData(Verdict.ConflictingEvidence)]
    [InlineData(Verdict.NotEnoughEvidence)]
    public void Every_verdict_stands_with_its_rationale_and_a_name(Verdict verdict)
    {
        var claim = Given.Claim().Cited();

        var events = claim.SetVerdict(claim.Revision, verdict, " It follows. ", Given.Musa);

        Assert.IsType<VerdictSet>(Assert.Single(events));
        Assert.Equal(new Ruling(verdict, "It follows.", Given.Musa.Id), claim.Ruling);
    }

    [Fact]
    public void Work_on_the_evidence_takes_a_found_claim_into_review_before_anything_else()
    {
        var claim = Given.Claim();

        var events = claim.Attach(1, Given.CitationId, Given.Source(), new(Given.SourceId, Stance.Context));

        Assert.Equal([typeof(StageMoved), typeof(CitationAttached)], events.Select(happened => happened.GetType()));
        Assert.Equal((Stage.InReview, 3), (claim.Stage, claim.Revision));
    }

    [Fact]
    public void A_found_claim_that_still_has_its_evidence_is_taken_up_by_a_verdict()
    {
        var claim = Given.Claim().Cited().Moved(Move.SetAside);
        claim.Apply(new StageMoved(claim.Article, claim.Id, Stage.SetAside, Stage.Found, null));

        var events = claim.SetVerdict(claim.Revision, Verdict.Refuted, "It says otherwise.", Given.Musa);

        Assert.Equal([typeof(StageMoved), typeof(VerdictSet)], events.Select(happened => happened.GetType()));
    }

    [Fact]
    public void A_verdict_needs_a_citation_that_counts()
    {
        Refused.With("verdict.needs-citation", () => Judge(Given.Claim()));
        var withdrawn = Given.Claim().Cited();
        withdrawn.WithdrawCitation(withdrawn.Revision, Given.CitationId, null);
        Refused.With("verdict.needs-citation", () => Judge(withdrawn));
    }

    [Theory]
    [InlineData(Kind.Opinion)]
    [InlineData(Kind.NoClaim)]
    public void What_states_nothing_that_can_be_checked_gets_no_verdict(Kind kind)
    {
        Refused.With("verdict.kind-gets-none", () => Judge(Given.Found(kind).Cited()));
        var decided = Given.Claim().Cited();
        decided.SetKind(decided.Revision, kind);
        Refused.With("verdict.kind-gets-none", () => Judge(decided));
    }

    [Theory]
    [InlineData(Kind.Fact)]
    [InlineData(Kind.Framing)]
    [InlineData(Kind.Prediction)]
    public void What_can_be_checked_gets_one(Kind kind)
    {
        var claim = Given.Found(kind).Cited();
        Judge(claim);
        Assert.NotNull(claim.Ruling);
    }

    [Fact]
    public void A_verdict_says_how_it_follows()
    {
        var claim = Given.Claim().Cited();
        Refused.With(
            "verdict.needs-rationale",
            () => claim.SetVerdict(claim.Revision, Verdict.Supported, " ", Given.Musa)
        );
    }

    [Fact]
    public void The_same_verdict_again_is_refused_and_the_same_by_somebody_else_is_not()
    {
        var claim = Given.Claim().Cited();
        Judge(claim);
        Refused.With("verdict.unchanged", () => Judge(claim));

        var set = Assert.IsType<VerdictSet>(
            Assert.Single(claim.SetVerdict(claim.Revision, Verdict.Supported, "It follows.", Given.Ana))
        );

        Assert.Equal((Given.Musa.Id, Given.Ana.Id), (set.From!.By, set.To.By));
    }

    [Fact]
    public void A_verdict_is_taken_back_once()
    {
        var claim = Given.Claim().Judged();

        var withdrawn = claim.WithdrawVerdict(claim.Revision);

        Assert.Equal(Verdict.Supported, withdrawn.From.Verdict);
        Assert.Null(claim.Ruling);
        Refused.With("verdict.none", () => claim.WithdrawVerdict(claim.Revision));
    }

    [Fact]
    public void The_last_citation_under_a_verdict_stays()
    {
        var claim = Given.Claim().Judged();
        Refused.With(
            "citation.verdict-rests-on-it",
            () => claim.WithdrawCitation(claim.Revision, Given.CitationId, null)
        );

        claim.Cited(7);
        claim.WithdrawCitation(claim.Revision, Given.CitationId, " moved ");

        Assert.Equal("moved", claim.Citation(Given.CitationId).WithdrawnReason);
        Assert.Single(claim.StandingCitations());
    }

    [Fact]
    public void A_claim_is_given_to_somebody_at_any_stage_and_to_nobody()
    {
        foreach (var stage in Enum.GetValues<Stage>())
        {
            var claim = Given.At(stage);
            claim.Assign(claim.Revision, Given.Ana.Id);
            Assert.Equal(Given.Ana.Id, claim.Assignee);
            Assert.Equal(Given.Ana.Id, claim.Assign(claim.Revision, null).From);
            Assert.Null(claim.Assignee);
        }
    }

    [Fact]
    public void An_assignment_that_changes_nothing_or_comes_from_a_stale_view_is_refused()
    {
        Refused.With("claim.unchanged", () => Given.Claim().Assign(1, null));
        Refused.With("claim.stale", () => Given.Claim().Assign(2, Given.Ana.Id));
    }

    private static void Judge(Claim claim) =>
        claim.SetVerdict(claim.Revision, Verdict.Supported, "It follows.", Given.Musa);
}
