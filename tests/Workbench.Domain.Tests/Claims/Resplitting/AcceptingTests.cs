using Workbench.Domain.Claims;
using Workbench.Domain.Claims.Resplitting;
using Workbench.Domain.History;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Claims.Resplitting;

public sealed class AcceptingTests
{
    [Fact]
    public void What_is_accepted_comes_changes_and_goes()
    {
        var old = new OldReading(Given.Spent, Given.Scandal);

        var events = old.Accept(
            old.All(OldReading.Find("council spent 4 million on a bridge"), OldReading.Find(Given.Closed))
        );

        Assert.Equal(
            [typeof(ClaimProposed), typeof(ClaimJudgedAnew), typeof(ClaimRetired)],
            events.Select(happened => happened.GetType())
        );
        var (changed, gone, added) = (old.Claims[0], old.Claims[1], old.Claims[2]);
        Assert.Equal(
            ("council spent 4 million on a bridge", "rules-9"),
            (changed.Anchor.Exact, changed.Suggestion!.Engine)
        );
        Assert.True(gone.Retired);
        Assert.Equal((3, Given.Closed, "rules-9"), (added.Number, added.Anchor.Exact, added.Suggestion!.Engine));
        Assert.Equal(3, old.TheArticle.LastNumber);
    }

    [Fact]
    public void What_was_accepted_counts_as_found_until_somebody_works_on_it()
    {
        var old = new OldReading(Given.Spent, Given.Scandal);

        old.Accept(
            old.All(
                OldReading.Find(Given.Spent, Kind.Opinion),
                OldReading.Find(Given.Scandal),
                OldReading.Find(Given.Closed)
            )
        );

        Assert.All(old.Claims, claim => Assert.True(claim.IsAsFound()));
        Assert.All(old.Claims, claim => Assert.Equal("rules-9", claim.Suggestion!.Engine));
        old.Claims[0].SetKind(2, Kind.Fact);
        Assert.False(old.Claims[0].IsAsFound());
    }

    [Fact]
    public void After_all_is_accepted_nothing_is_left_to_propose()
    {
        var old = new OldReading(Given.Spent, Given.Scandal);
        Domain.Splitting.FoundClaim[] found =
        [
            OldReading.Find(Given.Spent, Kind.Opinion),
            OldReading.Find(Given.Closed),
        ];

        old.Accept(old.All(found));

        Assert.True(old.Against(found).IsNothing);
        Refused.With("resplit.nothing", () => old.Accept(old.All(found)));
    }

    [Fact]
    public void A_claim_that_somebody_worked_on_meanwhile_is_left_alone()
    {
        var old = new OldReading(Given.Spent, Given.Scandal, Given.Closed);
        var accepted = old.All(OldReading.Find(Given.Spent, Kind.Opinion));
        old.Claims[0].Assign(1, Given.Musa.Id);
        old.Claims[1].AndRetired();

        var events = old.Accept(accepted);

        Assert.Equal(old.Claims[2].Id, Assert.IsType<ClaimRetired>(Assert.Single(events)).Claim);
        Assert.Equal("rules-1", old.Claims[0].Suggestion!.Engine);
    }

    [Fact]
    public void Words_that_somebody_marked_meanwhile_are_not_marked_twice()
    {
        var old = new OldReading(Given.Spent);
        var accepted = old.All(OldReading.Find(Given.Spent), OldReading.Find(Given.Closed));
        old.Claims.Add(Claim.From(old.TheArticle.AddClaim(Given.Version(), Given.OtherId, Given.Span(Given.Closed))));

        var events = old.Accept(accepted);

        Assert.DoesNotContain(events, happened => happened is ClaimProposed);
        Refused.With("resplit.nothing", () => old.Accept(accepted));
    }

    [Fact]
    public void Nothing_is_accepted_for_an_archived_article()
    {
        var old = new OldReading(Given.Spent);
        var accepted = old.All();
        old.TheArticle.Archive();

        Refused.With("article.archived", () => old.Accept(accepted));
    }

    [Fact]
    public void Undoing_gives_back_what_was_there()
    {
        var old = new OldReading(Given.Spent, Given.Scandal);
        var before = old.Claims[0].Suggestion;
        var events = old.Accept(
            old.All(OldReading.Find("council spent 4 million on a bridge"), OldReading.Find(Given.Closed))
        );

        foreach (var happened in events.Reverse())
            old.Claims.Single(claim => claim.Id == happened.Claim).Undo(happened, Given.Ana);

        var (changed, gone, added) = (old.Claims[0], old.Claims[1], old.Claims[2]);
        Assert.Equal(Given.Spent, changed.Anchor.Exact);
        Assert.Equal(before, changed.Suggestion! with { Since = null });
        Assert.True(changed.IsAsFound());
        Assert.False(gone.Retired);
        Assert.True(added.Retired);
    }

    [Fact]
    public void What_somebody_worked_on_since_is_not_undone()
    {
        var old = new OldReading(Given.Spent);
        var events = old.Accept(old.All(OldReading.Find(Given.Spent, Kind.Opinion), OldReading.Find(Given.Closed)));
        foreach (var claim in old.Claims)
            claim.Assign(claim.Revision, Given.Musa.Id);

        foreach (var happened in events)
            Refused.With(
                "history.changed-since",
                () => old.Claims.Single(claim => claim.Id == happened.Claim).Undo(happened, Given.Ana)
            );
    }
}
