using Workbench.Domain.Splitting;

namespace Workbench.Domain.Claims.Resplitting;

/// <summary>What another engine, or a newer one, would make of an article that has claims: a proposal, of which nothing has happened.</summary>
/// <param name="Engine">The engine's name and version.</param>
/// <param name="New">What it finds where no claim is; in the order of the text.</param>
/// <param name="Changed">What it marks in other words, or takes for something else, of what nobody has worked on.</param>
/// <param name="Gone">What it no longer finds, of what nobody has worked on.</param>
/// <param name="Same">What it finds and takes as it is, of what nobody has worked on: scores, cues and the engine's name may be newer.</param>
/// <param name="Kept">What it would change or no longer find, had nobody worked on it.</param>
/// <param name="Untouched">How many claims that somebody worked on it would leave as they are.</param>
/// <param name="Retired">How many claims it finds that somebody retired; they stay retired.</param>
public sealed record Resplit(
    string Engine,
    IReadOnlyList<FoundClaim> New,
    IReadOnlyList<Refound> Changed,
    IReadOnlyList<Claim> Gone,
    IReadOnlyList<Refound> Same,
    IReadOnlyList<Kept> Kept,
    int Untouched,
    int Retired
)
{
    /// <summary>Those of <see cref="Same"/> whose scores, cues or engine's name are older.</summary>
    public IEnumerable<Refound> Renewed => Same.Where(one => one.IsNewer(Engine));

    /// <summary>True where the engine would leave all as it is.</summary>
    public bool IsNothing => New.Count + Changed.Count + Gone.Count == 0 && !Renewed.Any();
}

/// <summary>A claim that is there and what an engine makes of it now.</summary>
public sealed record Refound(Claim Claim, FoundClaim Found)
{
    /// <summary>True where its words are others.</summary>
    public bool HasOtherWords => Claim.Anchor.Span != Found.Span;

    /// <summary>True where it is taken for another kind.</summary>
    public bool HasOtherKind => Claim.Suggestion?.Kind != Found.Kind;

    /// <summary>True where somebody else is said to say it.</summary>
    public bool HasOtherSpeaker => Claim.Suggestion?.Speaker != Found.Speaker;

    /// <summary>True where it reads otherwise by itself.</summary>
    public bool HasOtherWording => Claim.Suggestion?.Standalone != Found.Standalone;

    /// <summary>True where anything differs that a reader of the claim would notice.</summary>
    public bool IsOther => HasOtherWords || HasOtherKind || HasOtherSpeaker || HasOtherWording;

    /// <summary>True where the claim still bears the name, scores or cues of another reading.</summary>
    /// <param name="engine">The engine that reads it now.</param>
    public bool IsNewer(string engine) =>
        Claim.Suggestion is not { } known
        || known.Engine != (Found.Engine ?? engine)
        || known.CheckWorthiness != Found.CheckWorthiness
        || !known.Cues.SequenceEqual(Found.Cues)
        || !(known.Flags ?? []).SequenceEqual(Found.Flags);
}

/// <summary>A claim that somebody worked on, and what an engine makes of its words now; null where it no longer finds them.</summary>
public sealed record Kept(Claim Claim, FoundClaim? Found);
