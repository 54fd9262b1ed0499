using Workbench.Domain.Articles;
using Workbench.Domain.Articles.Planting;
using Workbench.Domain.Claims;
using Workbench.Domain.Splitting.Proposing;

namespace Workbench.Domain.Splitting;

/// <summary>What an engine found in a text. The same text and engine give the same split, on every machine and culture.</summary>
/// <param name="Engine">The engine's name and version, such as <c>rules-6</c>; each claim keeps it.</param>
/// <param name="Blocks">In order, disjoint.</param>
/// <param name="Sentences">In order, disjoint, each inside one block. Those of headings make no claim.</param>
/// <param name="Claims">In the order of their spans; each inside one sentence; may overlap.</param>
public sealed record Split(
    string Engine,
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Sentence> Sentences,
    IReadOnlyList<FoundClaim> Claims
)
{
    /// <summary>What the text may hold for a machine to read; in order.</summary>
    public IReadOnlyList<Planted> Planted { get; init; } = [];

    /// <summary>What became of an outside engine's proposals; null where none was asked.</summary>
    public Proposals? Proposals { get; init; }
}

/// <summary>One sentence of a text.</summary>
/// <param name="Span">Without the white space around it; never empty; never cuts a grapheme.</param>
/// <param name="CheckWorthiness">0 to 1: how much checking the sentence would repay; null where the engine cannot judge its language.</param>
/// <param name="Subjectivity">0 (reports) to 1 (judges); null where the engine cannot judge its language.</param>
/// <param name="Slant">
/// 0 to 1: how far the wording takes a side; 0.5 is where a reader would begin to call it loaded. Null where the engine cannot judge its
/// language.
/// </param>
public sealed record Sentence(TextSpan Span, double? CheckWorthiness, double? Subjectivity, double? Slant);

/// <summary>One claim as an engine proposes it.</summary>
/// <param name="Span">From its first word to its last, without closing punctuation; never empty; never cuts a grapheme.</param>
/// <param name="Parts">
/// The words that make the statement, in order: the span alone where it is one run; else also the words that stand elsewhere in the
/// sentence, such as the subject of an elided clause.
/// </param>
/// <param name="Standalone">The wording with its elided words filled in, or null where the span stands alone as it is.</param>
/// <param name="Kind">What the engine takes it for; null where it cannot judge: a person decides.</param>
/// <param name="CheckWorthiness">0 to 1; null where the engine cannot judge.</param>
/// <param name="Speaker">Who the article says is saying it, or null where the article itself does.</param>
/// <param name="Cues">The words that kind, score and speaker rest on; may be empty.</param>
/// <param name="Flags">What a person may want to flag, in the order of the spans, each inside the claim's span or its speaker's; may be empty.</param>
public sealed record FoundClaim(
    TextSpan Span,
    IReadOnlyList<TextSpan> Parts,
    string? Standalone,
    Kind? Kind,
    double? CheckWorthiness,
    Speaker? Speaker,
    IReadOnlyList<Cue> Cues,
    IReadOnlyList<FoundFlag> Flags
)
{
    /// <summary>The engine that found it; null for the split's own.</summary>
    public string? Engine { get; init; }
}

/// <summary>Who the article says is saying something.</summary>
/// <param name="Text">The name as the article writes it: the text at <paramref name="Span"/>.</param>
/// <param name="Span">Where the article says so.</param>
public sealed record Speaker(string Text, TextSpan Span);
