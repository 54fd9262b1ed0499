using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Verification;

public sealed class WorkflowTests
{
    private static readonly Dictionary<(Stage, Move), (Stage To, Permission Needs)> Ways = new()
    {
        [(Stage.Found, Move.TakeUp)] = (Stage.InReview, Permission.ReviewClaims),
        [(Stage.Found, Move.SetAside)] = (Stage.SetAside, Permission.ReviewClaims),
        [(Stage.InReview, Move.SetAside)] = (Stage.SetAside, Permission.ReviewClaims),
        [(Stage.InReview, Move.Publish)] = (Stage.Published, Permission.Publish),
        [(Stage.SetAside, Move.TakeUp)] = (Stage.InReview, Permission.ReviewClaims),
        [(Stage.Published, Move.Reopen)] = (Stage.InReview, Permission.Publish),
    };

    public static TheoryData<Stage, Move> Pairs
    {
        get
        {
            var pairs = new TheoryData<Stage, Move>();
            foreach (var stage in Enum.GetValues<Stage>())
            foreach (var move in Enum.GetValues<Move>())
                pairs.Add(stage, move);
            return pairs;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_claim_moves_as_the_table_says_and_no_other_way(Stage stage, Move move)
    {
        var claim = Given.At(stage);
        var seen = claim.Revision;
        Assert.Equal(stage, claim.Stage);

        if (!Ways.TryGetValue((stage, move), out var way))
        {
            Refused.With("stage.no-such-move", () => claim.Make(seen, move, null));
            Assert.Equal((stage, seen), (claim.Stage, claim.Revision));
            return;
        }
        var moved = claim.Make(seen, move, "  because ");

        Assert.Equal((stage, way.To, "because"), (moved.From, moved.To, moved.Reason));
        Assert.Equal(way.To, claim.Stage);
        Assert.Equal(way.Needs, move.Needs());
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void The_moves_offered_at_a_stage_are_those_of_the_table(Stage stage, Move move) =>
        Assert.Equal(Ways.ContainsKey((stage, move)), Workflow.MovesFrom(stage).Contains(move));

    [Fact]
    public void A_move_takes_the_same_permission_wherever_it_starts() =>
        Assert.All(Workflow.Table, row => Assert.Equal(row.Needs, row.Move.Needs()));

    [Fact]
    public void Every_stage_can_be_reached_and_left()
    {
        foreach (var stage in Enum.GetValues<Stage>())
        {
            Assert.Contains(Workflow.Table, row => row.From == stage);
            Assert.True(stage == Stage.Found || Workflow.Table.Any(row => row.To == stage));
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_retired_claim_moves_nowhere(Stage stage, Move move)
    {
        var claim = Given.At(stage);
        claim.Apply(new ClaimRetired(claim.Article, claim.Id, null));

        Refused.With("claim.retired", () => claim.Make(claim.Revision, move, null));
    }

    [Fact]
    public void A_move_from_a_stale_view_is_refused() =>
        Refused.With("claim.stale", () => Given.Claim().Make(2, Move.TakeUp, null));

    [Fact]
    public void A_decided_opinion_that_is_only_found_is_taken_up_and_published_in_one()
    {
        var claim = Given.Found(Kind.Opinion);
        Refused.With("publish.kind-undecided", () => claim.Publish(1, null));
        claim.SetKind(1, Kind.Opinion);
        Refused.With("claim.stale", () => claim.Publish(1, null));

        Assert.Equal(2, claim.Publish(2, null).Count);
        Assert.Equal(Stage.Published, claim.Stage);
    }

    [Fact]
    public void What_nobody_has_decided_is_not_published()
    {
        var suggested = Given.Found(Kind.Opinion).Moved(Move.TakeUp);
        Refused.With("publish.kind-undecided", () => suggested.Make(2, Move.Publish, null));

        suggested.SetKind(2, Kind.Opinion);
        Assert.Equal(Stage.Published, suggested.Moved(Move.Publish).Stage);
    }

    [Theory]
    [InlineData(Kind.Fact, false)]
    [InlineData(Kind.Framing, false)]
    [InlineData(Kind.Prediction, false)]
    [InlineData(Kind.Opinion, true)]
    [InlineData(Kind.NoClaim, true)]
    public void What_can_be_checked_is_not_published_without_a_verdict(Kind kind, bool published)
    {
        var claim = Given.Claim().Moved(Move.TakeUp);
        claim.SetKind(2, kind);

        if (published)
            Assert.Equal(Stage.Published, claim.Moved(Move.Publish).Stage);
        else
            Refused.With("publish.needs-verdict", () => claim.Make(3, Move.Publish, null));
    }

    [Fact]
    public void A_verdict_decides_what_a_claim_is_as_well() =>
        Assert.Equal(Stage.Published, Given.Found().Judged().Moved(Move.Publish).Stage);
}
