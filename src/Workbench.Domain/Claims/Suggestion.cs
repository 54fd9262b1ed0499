using Workbench.Domain.Splitting;

namespace Workbench.Domain.Claims;

/// <summary>What an engine took a claim for. It stays as it was found; what a person decides stands beside it.</summary>
/// <param name="Engine">The engine's name and version.</param>
/// <param name="Kind">What it took the claim for; null where it could not judge, such as in a language it does not know.</param>
/// <param name="CheckWorthiness">0 to 1: how much checking the claim would repay; null where it could not judge.</param>
/// <param name="Standalone">Its wording with elided words filled in, or null where the quote stands alone.</param>
/// <param name="Speaker">Who the article says is saying it, or null for the article itself.</param>
/// <param name="Cues">The words it rests on.</param>
/// <param name="Flags">What it proposed to flag; null where it proposed nothing.</param>
public sealed record Suggestion(
    string Engine,
    Kind? Kind,
    double? CheckWorthiness,
    string? Standalone,
    Speaker? Speaker,
    IReadOnlyList<Cue> Cues,
    IReadOnlyList<FoundFlag>? Flags = null
)
{
    /// <summary>
    /// The claim's revision that brought this suggestion; null for its first. As long as it stands at that revision, nobody has
    /// worked on it.
    /// </summary>
    public int? Since { get; init; }

    /// <summary>True where nothing has happened to a claim since it got this suggestion.</summary>
    /// <param name="revision">The claim's revision.</param>
    public bool StandsAt(int revision) => revision == (Since ?? 1);

    /// <summary>What <paramref name="engine"/>, or the one the claim names, said of a claim it found.</summary>
    public static Suggestion From(string engine, FoundClaim claim) =>
        new(
            claim.Engine ?? engine,
            claim.Kind,
            claim.CheckWorthiness,
            claim.Standalone,
            claim.Speaker,
            claim.Cues,
            claim.Flags is { Count: > 0 } flags ? flags : null
        );
}
