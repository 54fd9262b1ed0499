using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Sources;

public sealed class CitingTests
{
    private static readonly Actor Ann = new(new AccountId(Guid.CreateVersion7()), "Ann", Role.Editor);
    private static readonly CitationId One = new(Guid.CreateVersion7());
    private static readonly CitationId Two = new(Guid.CreateVersion7());

    [Fact]
    public void The_first_citation_takes_a_found_claim_into_review()
    {
        var claim = New();

        var events = claim.Attach(1, One, Page(), Details(" closed in May ", verbatim: true));

        Assert.Equal(["StageMoved", "CitationAttached"], events.Select(happened => happened.GetType().Name));
        Assert.Equal(Stage.InReview, claim.Stage);
        Assert.Equal("closed in May", Assert.Single(claim.StandingCitations()).Details.Excerpt);
        Assert.Single(claim.Attach(claim.Revision, Two, Page(), Details(null)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void Credibility_goes_from_1_to_6(int credibility) =>
        Assert.Equal(
            "citation.credibility",
            Refusal(() => New().Attach(1, One, Page(), Details(null) with { Credibility = credibility }))
        );

    [Fact]
    public void Word_for_word_needs_the_words() =>
        Assert.Equal(
            "citation.verbatim-without-excerpt",
            Refusal(() => New().Attach(1, One, Page(), Details("  ", verbatim: true)))
        );

    [Fact]
    public void A_withdrawn_source_is_not_attached()
    {
        var source = Page();
        source.Withdraw(1, 0, null);

        Assert.Equal("source.withdrawn", Refusal(() => New().Attach(1, One, source, Details(null))));
    }

    [Fact]
    public void A_citation_keeps_what_was_before_when_it_is_put_right()
    {
        var (claim, source) = (New(), Page());
        claim.Attach(1, One, source, Details("old"));

        var edited = claim.EditCitation(claim.Revision, One, source, Details("new"));

        Assert.Equal(("old", "new"), (edited.From.Excerpt, edited.To.Excerpt));
        Assert.Equal(
            "citation.unchanged",
            Refusal(() => claim.EditCitation(claim.Revision, One, source, Details("new")))
        );
        Assert.Equal(
            "citation.unknown",
            Refusal(() => claim.EditCitation(claim.Revision, Two, source, Details("new")))
        );
    }

    [Fact]
    public void A_citation_that_a_verdict_rests_on_alone_stays()
    {
        var claim = New();
        claim.Attach(1, One, Page(), Details(null));
        claim.SetVerdict(claim.Revision, Verdict.Supported, "It says so.", Ann);

        Assert.Equal("citation.verdict-rests-on-it", Refusal(() => claim.WithdrawCitation(claim.Revision, One, null)));

        claim.Attach(claim.Revision, Two, Page(), Details(null));
        claim.WithdrawCitation(claim.Revision, One, " Wrong page ");
        Assert.Equal("Wrong page", claim.Citation(One).WithdrawnReason);
        Assert.Equal([Two], claim.StandingCitations().Select(citation => citation.Id));
    }

    [Fact]
    public void A_citation_goes_and_comes_once()
    {
        var claim = New();
        var page = Page();
        claim.Attach(1, One, page, Details(null));
        Assert.Equal("citation.not-withdrawn", Refusal(() => claim.RestoreCitation(claim.Revision, One, page)));

        claim.WithdrawCitation(claim.Revision, One, null);
        Assert.Equal("citation.withdrawn", Refusal(() => claim.WithdrawCitation(claim.Revision, One, null)));

        claim.RestoreCitation(claim.Revision, One, page);
        Assert.Single(claim.StandingCitations());
    }

    [Fact]
    public void A_citation_does_not_come_back_to_a_source_that_was_withdrawn_meanwhile()
    {
        var (claim, page) = (New(), Page());
        claim.Attach(1, One, page, Details(null));
        claim.WithdrawCitation(claim.Revision, One, null);
        page.Withdraw(page.Revision, 0, null);

        Assert.Equal("source.withdrawn", Refusal(() => claim.RestoreCitation(claim.Revision, One, page)));
    }

    [Fact]
    public void Work_from_a_stale_view_is_refused()
    {
        var claim = New();
        claim.Attach(1, One, Page(), Details(null));

        Assert.Equal("claim.stale", Refusal(() => claim.Attach(1, Two, Page(), Details(null))));
        Assert.Equal("claim.stale", Refusal(() => claim.WithdrawCitation(1, One, null)));
    }

    private static CitationDetails Details(string? excerpt, bool verbatim = false) =>
        new(default, Stance.Supports, excerpt, verbatim);

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
