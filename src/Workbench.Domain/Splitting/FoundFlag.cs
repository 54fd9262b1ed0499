using Workbench.Domain.Flags;

namespace Workbench.Domain.Splitting;

/// <summary>A flag as an engine proposes it. It warns of nothing until a person raises it.</summary>
/// <param name="Kind">What it would warn of.</param>
/// <param name="Span">The very words; never empty; inside the claim, or inside the words that say who says it.</param>
/// <param name="Why">What is about the words, as a journalist would say it, short and without a full stop: <c>loaded word</c>.</param>
/// <param name="Weight">The weight of the cue that it rests on (see <see cref="Cue"/>); null where a rule decides.</param>
public sealed record FoundFlag(FlagKind Kind, TextSpan Span, string Why, double? Weight = null);
