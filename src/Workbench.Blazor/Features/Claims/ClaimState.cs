using Workbench.Domain.Claims;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Features.Claims;

/// <summary>
/// What a claim is at a glance: one word, one sign and one colour, never the colour alone. The order is that of bars and legends.
/// </summary>
/// <param name="Css">The class that colours it: <c>ok</c>, <c>no</c>, <c>mix</c>, <c>wait</c>, <c>now</c>, <c>opinion</c>, <c>aside</c>, <c>open</c>.</param>
/// <param name="Sign">The sign before the word.</param>
/// <param name="Word">The word on a claim's card.</param>
/// <param name="Counted">The word behind a count: <c>4 supported</c>.</param>
public sealed record ClaimState(string Css, string Sign, string Word, string Counted)
{
    private static readonly ClaimState Supported = new("ok", "✓", "Supported", "supported");
    private static readonly ClaimState Refuted = new("no", "✕", "Refuted", "refuted");
    private static readonly ClaimState Conflicting = new("mix", "⇄", "Conflicting evidence", "conflicting");
    private static readonly ClaimState NotEnough = new("wait", "?", "Not enough evidence", "not enough evidence");
    private static readonly ClaimState NoCheck = new("opinion", "“", "Opinion or no claim", "opinion or no claim");
    private static readonly ClaimState InReview = new("now", "◐", "In review", "in review");
    private static readonly ClaimState SetAside = new("aside", "–", "Set aside", "set aside");
    private static readonly ClaimState NotChecked = new("open", "○", "Found", "not checked");
    private static readonly ClaimState Retired = new("aside", "×", "Retired", "retired");

    /// <summary>Every state that counts towards an article, in the order of its bar.</summary>
    public static IReadOnlyList<ClaimState> All { get; } =
    [Supported, Refuted, Conflicting, NotEnough, NoCheck, InReview, SetAside, NotChecked];

    /// <summary>The states that are verdicts.</summary>
    public static IReadOnlyList<ClaimState> Verdicts { get; } = [Supported, Refuted, Conflicting, NotEnough];

    /// <summary>The state of a claim: its verdict where it has one, else how far it is.</summary>
    public static ClaimState Of(Claim claim) =>
        claim.Retired ? Retired : Of(claim.Stage, claim.DecidedKind, claim.Ruling?.Verdict);

    /// <summary>A verdict by itself, wherever its claim stands.</summary>
    public static ClaimState Of(Verdict verdict) => Verdicts[(int)verdict];

    /// <summary>The same from the values alone, for lists that do not load whole claims.</summary>
    public static ClaimState Of(Stage stage, Kind? decided, Verdict? verdict) =>
        (stage, verdict) switch
        {
            (Stage.SetAside, _) => SetAside,
            (_, Verdict.Supported) => Supported,
            (_, Verdict.Refuted) => Refuted,
            (_, Verdict.ConflictingEvidence) => Conflicting,
            (_, Verdict.NotEnoughEvidence) => NotEnough,
            _ when !decided.CanHaveVerdict() => NoCheck,
            (Stage.InReview or Stage.Published, _) => InReview,
            _ => NotChecked,
        };
}
