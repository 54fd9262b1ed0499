using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.History;
using Workbench.Domain.Reports;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.History;

public sealed class UndoingTests
{
    private static readonly Actor Ann = new(new AccountId(Guid.CreateVersion7()), "Ann", Role.Editor);
    private static readonly CitationId Citation = new(Guid.CreateVersion7());

    [Fact]
    public void An_undo_gives_the_values_the_other_way_round()
    {
        var claim = New();
        claim.SetKind(1, Kind.Framing);
        var set = claim.SetKind(2, Kind.Opinion);

        Assert.Equal(new KindSet(claim.Article, claim.Id, Kind.Opinion, Kind.Framing), claim.Undo(set, Ann));
    }

    [Fact]
    public void What_a_later_change_touched_is_undone_after_it_only()
    {
        var claim = New();
        var first = claim.Reword(1, "First");
        var second = claim.Reword(2, "Second");

        Assert.Equal("history.changed-since", Refusal(() => claim.Undo(first, Ann)));

        claim.Undo(second, Ann);
        claim.Undo(first, Ann);
        Assert.Null(claim.DecidedStandalone);
    }

    [Fact]
    public void A_later_change_of_something_else_is_no_hindrance()
    {
        var claim = New();
        var reworded = claim.Reword(1, "First");
        claim.SetKind(2, Kind.Prediction);

        claim.Undo(reworded, Ann);

        Assert.Equal((null, Kind.Prediction), (claim.DecidedStandalone, claim.DecidedKind));
    }

    [Fact]
    public void An_undo_passes_the_rules_that_hold_by_hand()
    {
        var claim = New();
        var attached = claim.Attach(1, Citation, Page(), new CitationDetails(default, Stance.Supports))[^1];
        claim.SetVerdict(claim.Revision, Verdict.Supported, "It says so.", Ann);

        Assert.Equal("citation.verdict-rests-on-it", Refusal(() => claim.Undo(attached, Ann)));

        claim.Make(claim.Revision, Move.Publish, null);
        Assert.Equal("claim.published", Refusal(() => claim.Undo(attached, Ann)));
    }

    [Fact]
    public void A_verdict_comes_back_only_while_its_evidence_stands()
    {
        var claim = New();
        var page = Page();
        claim.Attach(1, Citation, page, new CitationDetails(default, Stance.Supports));
        claim.SetVerdict(claim.Revision, Verdict.Supported, "It says so.", Ann);
        var withdrawn = claim.WithdrawVerdict(claim.Revision);
        var gone = claim.WithdrawCitation(claim.Revision, Citation, null);

        Assert.Equal("history.changed-since", Refusal(() => claim.Undo(withdrawn, Ann)));

        claim.Undo(gone, Ann, page);
        claim.Undo(withdrawn, Ann);
        Assert.Equal(Verdict.Supported, claim.Ruling?.Verdict);
    }

    [Fact]
    public void Publishing_is_taken_back_and_its_trace_stays()
    {
        var claim = New();
        claim.SetKind(1, Kind.Opinion);
        claim.Make(2, Move.TakeUp, null);
        var published = claim.Make(3, Move.Publish, null);

        var undone = Assert.IsType<StageMoved>(claim.Undo(published, Ann));

        Assert.Equal((Stage.Published, Stage.InReview), (undone.From, undone.To));
        Assert.Equal("history.changed-since", Refusal(() => claim.Undo(published, Ann)));
    }

    [Fact]
    public void Reopening_is_taken_back_only_while_the_claim_may_be_published()
    {
        var claim = New();
        claim.Attach(1, Citation, Page(), new CitationDetails(default, Stance.Supports));
        claim.SetVerdict(claim.Revision, Verdict.Supported, "It says so.", Ann);
        claim.Make(claim.Revision, Move.Publish, null);
        var reopened = claim.Make(claim.Revision, Move.Reopen, null);
        var withdrawn = claim.WithdrawVerdict(claim.Revision);

        Assert.Equal("publish.kind-undecided", Refusal(() => claim.Undo(reopened, Ann)));

        claim.Undo(withdrawn, Ann);
        claim.Undo(reopened, Ann);
        Assert.Equal(Stage.Published, claim.Stage);
    }

    [Fact]
    public void A_claim_with_evidence_does_not_go_back_to_merely_found()
    {
        var (claim, page) = (New(), Page());
        var takenUp = claim.Make(1, Move.TakeUp, null);
        claim.Attach(claim.Revision, Citation, page, new CitationDetails(default, Stance.Supports));

        Assert.Equal("history.changed-since", Refusal(() => claim.Undo(takenUp, Ann)));

        var withdrawn = claim.WithdrawCitation(claim.Revision, Citation, null);
        claim.Undo(takenUp, Ann);
        Assert.Equal(Stage.Found, claim.Stage);
        Assert.Equal("history.changed-since", Refusal(() => claim.Undo(withdrawn, Ann, page)));

        claim.RestoreCitation(claim.Revision, Citation, page);
        Assert.Equal(Stage.InReview, claim.Stage);
    }

    [Fact]
    public void A_citation_does_not_go_back_to_a_source_that_was_withdrawn_meanwhile()
    {
        var (claim, first, second) = (New(), Page(), Page());
        claim.Attach(1, Citation, first, new CitationDetails(default, Stance.Supports));
        var edited = claim.EditCitation(claim.Revision, Citation, second, new(default, Stance.Refutes));
        Assert.Equal(first.Id, claim.RestsAgainOn(edited));

        first.Withdraw(first.Revision, 0, null);

        Assert.Equal("source.withdrawn", Refusal(() => claim.Undo(edited, Ann, first)));
    }

    [Fact]
    public void A_raised_flag_is_withdrawn_and_a_resolved_one_stands_again()
    {
        var (claim, version) = (New(), new ArticleVersion(default, 1, "The bridge closed", []));
        var flag = new FlagId(Guid.CreateVersion7());
        var raised = claim.RaiseFlag(1, flag, FlagKind.Euphemism, version, new TextSpan(4, 10), "Why", Ann);
        var resolved = claim.MoveFlag(2, flag, FlagState.Resolved, "So", Ann);

        claim.Undo(resolved, Ann);
        Assert.Equal(FlagState.Raised, claim.Flag(flag).State);

        claim.Undo(raised, Ann);
        Assert.Equal(FlagState.Withdrawn, claim.Flag(flag).State);
    }

    [Fact]
    public void A_report_that_was_issued_stays_issued()
    {
        var article = Article
            .Import(
                new ArticleVersion(new ArticleId(Guid.CreateVersion7()), 1, "Text", []),
                new ArticleDetails("T"),
                new Domain.Splitting.Split("none", [], [], []),
                []
            )
            .Article;
        var issued = article.IssueReport(new ReportId(Guid.CreateVersion7()), "", "");

        Assert.Equal("history.no-undo", Refusal(() => article.Undo(issued)));
        Assert.IsType<ArticleArchived>(article.Undo(new ArticleRestored(article.Id)));
        Assert.IsType<ArticleRestored>(article.Undo(new ArticleArchived(article.Id)));
    }

    [Fact]
    public void A_source_goes_back_to_what_it_was_unless_claims_rest_on_it()
    {
        var (source, added) = Source.Add(default, new SourceDetails(SourceType.Webpage, "A page"));
        var rated = source.Rate(1, Reliability.B);

        Assert.Equal("source.in-use", Refusal(() => source.Undo(added, 1)));
        Assert.Equal(new SourceRated(default, Reliability.B, null), source.Undo(rated, 1));
        Assert.IsType<SourceWithdrawn>(source.Undo(added, 0));
    }

    private static Source Page() =>
        Source.Add(new SourceId(Guid.CreateVersion7()), new SourceDetails(SourceType.Webpage, "A page")).Source;

    private static Claim New() =>
        Claim.From(
            new ClaimAdded(
                new ArticleId(Guid.CreateVersion7()),
                new ClaimId(Guid.CreateVersion7()),
                1,
                new Anchor(1, 0, 10, "The bridge", "", " closed")
            )
        );

    private static string Refusal(Action act) => Assert.Throws<RuleViolation>(act).Code;
}
