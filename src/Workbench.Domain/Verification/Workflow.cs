using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;

namespace Workbench.Domain.Verification;

/// <summary>What moves a claim from one stage to another.</summary>
public enum Move
{
    /// <summary>Somebody starts to work on it.</summary>
    TakeUp,

    /// <summary>The desk stands by it.</summary>
    Publish,

    /// <summary>A published claim is worked on again.</summary>
    Reopen,

    /// <summary>The desk will not check it.</summary>
    SetAside,
}

/// <summary>One row of the workflow.</summary>
/// <param name="From">The stage it starts from.</param>
/// <param name="Move">What is done.</param>
/// <param name="To">The stage it leads to.</param>
/// <param name="Needs">The permission it takes.</param>
/// <param name="Rule">What must hold, in words; empty where nothing must.</param>
/// <param name="Check">Refuses a claim for which the rule does not hold.</param>
public sealed record Transition(Stage From, Move Move, Stage To, Permission Needs, string Rule, Action<Claim> Check);

/// <summary>The way of a claim, as a table. What is not in the table cannot be done.</summary>
public static class Workflow
{
    /// <summary>Every row there is.</summary>
    public static IReadOnlyList<Transition> Table { get; } =
    [
        new(Stage.Found, Move.TakeUp, Stage.InReview, Permission.ReviewClaims, "", Nothing),
        new(Stage.Found, Move.SetAside, Stage.SetAside, Permission.ReviewClaims, "", Nothing),
        new(Stage.InReview, Move.SetAside, Stage.SetAside, Permission.ReviewClaims, "", Nothing),
        new(Stage.SetAside, Move.TakeUp, Stage.InReview, Permission.ReviewClaims, "", Nothing),
        new(Stage.InReview, Move.Publish, Stage.Published, Permission.Publish, "has what its kind needs", IsComplete),
        new(Stage.Published, Move.Reopen, Stage.InReview, Permission.Publish, "", Nothing),
    ];

    /// <summary>The permission that a move takes, from whatever stage.</summary>
    public static Permission Needs(this Move move) => Table.First(row => row.Move == move).Needs;

    /// <summary>The moves that lead on from a stage, in the table's order.</summary>
    public static IEnumerable<Move> MovesFrom(Stage stage) =>
        Table.Where(row => row.From == stage).Select(row => row.Move);

    /// <summary>Moves a claim.</summary>
    /// <exception cref="RuleViolation">
    /// <c>claim.stale</c>; <c>claim.retired</c>; <c>stage.no-such-move</c>; <c>publish.needs-verdict</c>; <c>publish.kind-undecided</c>
    /// </exception>
    public static StageMoved Make(this Claim claim, int seen, Move move, string? reason)
    {
        claim.MustBeAt(seen);
        Require.That(!claim.Retired, "claim.retired", $"Claim {claim.Number} is retired. Bring it back to work on it.");
        var row =
            Table.FirstOrDefault(row => row.From == claim.Stage && row.Move == move)
            ?? throw new RuleViolation(
                "stage.no-such-move",
                $"Claim {claim.Number} is “{Words.Of(claim.Stage)}” now, and this does not lead on from there."
            );
        row.Check(claim);
        return claim.Happened(new StageMoved(claim.Article, claim.Id, claim.Stage, row.To, Require.Text(reason)));
    }

    /// <summary>Publishes a claim; one that is only found, such as an opinion, is taken up in the same breath.</summary>
    /// <exception cref="RuleViolation">Those of <see cref="Make"/>.</exception>
    public static IReadOnlyList<ClaimEvent> Publish(this Claim claim, int seen, string? reason)
    {
        if (claim.Stage != Stage.Found)
            return [claim.Make(seen, Move.Publish, reason)];
        claim.MustBeAt(seen);
        IsComplete(claim);
        return [claim.Make(seen, Move.TakeUp, null), claim.Make(claim.Revision, Move.Publish, reason)];
    }

    internal static IEnumerable<ClaimEvent> TakeUpIfFound(this Claim claim) =>
        claim.Stage == Stage.Found ? [claim.Make(claim.Revision, Move.TakeUp, null)] : [];

    /// <summary>Refuses a claim that no longer has what brought it to a stage once.</summary>
    internal static void MustDeserve(this Claim claim, Stage stage)
    {
        foreach (var row in Table.Where(row => row.To == stage))
            row.Check(claim);
    }

    private static void Nothing(Claim claim) { }

    private static void IsComplete(Claim claim)
    {
        Require.That(
            claim.DecidedKind is not null || claim.Ruling is not null,
            "publish.kind-undecided",
            $"Nobody has decided what claim {claim.Number} is. Set its kind (1–5) first."
        );
        Require.That(
            claim.Ruling is not null || !claim.Kind.CanHaveVerdict(),
            "publish.needs-verdict",
            $"Claim {claim.Number} has no verdict yet. Give one (V) before it is published."
        );
    }
}
