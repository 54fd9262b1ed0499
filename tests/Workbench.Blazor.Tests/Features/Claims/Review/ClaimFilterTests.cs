using Workbench.Blazor.Features.Claims.Review;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Splitting;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class ClaimFilterTests
{
    private readonly AnArticle article = new();
    private readonly Claim fact;
    private readonly Claim opinion;
    private readonly Claim judged;
    private readonly Claim retired;

    public ClaimFilterTests()
    {
        fact = article.Find("The council spent 4 million on a bridge", Kind.Fact, 0.9);
        opinion = article.Find("Critics call the deal a scandal", Kind.Opinion, 0.2);
        article.Flag(opinion, "scandal");
        judged = article.Judge(article.Find("The bridge closed", Kind.Fact, 0.4), Verdict.Refuted);
        judged.Assign(judged.Revision, Account.Desk);
        retired = article.Find("two years", Kind.Fact);
        article.Flag(retired, "two");
        retired.Retire(retired.Revision);
    }

    [Fact]
    public void Without_a_choice_every_claim_passes_that_is_not_retired() =>
        Lists([fact, opinion, judged], new ClaimFilter());

    [Fact]
    public void Each_choice_lets_pass_what_it_names()
    {
        Lists([judged], new ClaimFilter(Stage: Stage.InReview));
        Lists([opinion], new ClaimFilter(Kind: Kind.Opinion));
        Lists([judged], new ClaimFilter(Verdict: Verdict.Refuted));
        Lists([], new ClaimFilter(Verdict: Verdict.Supported));
        Lists([opinion], new ClaimFilter(Flags: FlagChoice.Raised));
        Lists([judged], new ClaimFilter(Mine: Account.Desk));
        Lists([], new ClaimFilter(Mine: Account.LocalOperator));
        Lists([retired], new ClaimFilter(Retired: true));
        Lists([], new ClaimFilter(Stage: Stage.InReview, Kind: Kind.Opinion));
    }

    [Fact]
    public void To_check_is_what_can_have_a_verdict_and_is_not_published_or_set_aside()
    {
        Lists([fact, judged], new ClaimFilter(ToCheck: true));

        fact.Make(fact.Revision, Move.SetAside, null);
        Lists([judged], new ClaimFilter(ToCheck: true));

        judged.Make(judged.Revision, Move.Publish, null);
        Lists([], new ClaimFilter(ToCheck: true));
        Assert.False(ClaimFilter.IsToCheck(retired));
    }

    [Fact]
    public void A_flag_counts_while_it_stands()
    {
        opinion.MoveFlag(opinion.Revision, opinion.Flags[0].Id, FlagState.Resolved, null, AnArticle.Desk);

        Lists([], new ClaimFilter(Flags: FlagChoice.Raised));
    }

    [Fact]
    public void A_proposed_flag_counts_until_somebody_has_decided_on_it_or_its_claim_is_closed()
    {
        var loaded = new FoundFlag(FlagKind.LoadedLanguage, article.Span("scandal"), "loaded word");
        var found = article.Find("the deal a scandal", new("rules-6", Kind.Opinion, 0.3, null, null, [], [loaded]));

        Lists([found], new ClaimFilter(Flags: FlagChoice.Proposed));
        Lists([opinion], new ClaimFilter(Flags: FlagChoice.Raised));
        Lists([opinion, found], new ClaimFilter(Flags: FlagChoice.RaisedOrProposed));

        found.Make(found.Revision, Move.SetAside, null);
        Lists([], new ClaimFilter(Flags: FlagChoice.Proposed));
        found.Make(found.Revision, Move.TakeUp, null);

        var id = new FlagId(Guid.CreateVersion7());
        found.DismissFlag(found.Revision, id, loaded.Kind, article.Version, loaded.Span, AnArticle.Desk);
        Lists([], new ClaimFilter(Flags: FlagChoice.Proposed));
    }

    [Fact]
    public void By_check_worthiness_the_worthiest_come_first_and_what_somebody_marked_before_all()
    {
        Lists([fact, judged, opinion], new ClaimFilter(ByCheckWorthiness: true));

        var marked = article.Mark("4 million");
        Lists([marked, fact, judged, opinion], new ClaimFilter(ByCheckWorthiness: true));
    }

    [Fact]
    public void What_nobody_judged_passes_by_itself_and_comes_before_what_was_reckoned()
    {
        Lists([], new ClaimFilter(NotJudged: true));
        var foreign = article.Find("The council", new("rules-6", null, null, null, null, []));

        Lists([foreign], new ClaimFilter(NotJudged: true));
        Assert.True(ClaimFilter.IsToCheck(foreign));
        Assert.Equal(foreign, new ClaimFilter(ByCheckWorthiness: true).Of(article.View.Claims)[0]);
        Assert.Equal(1, article.View.Claims.NotJudged);

        foreign.SetKind(1, Kind.Fact);
        Lists([], new ClaimFilter(NotJudged: true));
        Assert.Equal(0, article.View.Claims.NotJudged);
    }

    [Fact]
    public void The_open_claim_is_listed_in_its_place_even_where_it_does_not_pass() =>
        Assert.Equal(
            [fact, judged],
            new ClaimFilter(Verdict: Verdict.Refuted).Of(article.View.Claims, open: fact.Number)
        );

    private void Lists(Claim[] expected, ClaimFilter filter) => Assert.Equal(expected, filter.Of(article.View.Claims));
}
