using Workbench.Domain.Flags;
using Workbench.Domain.Splitting.Clauses;

namespace Workbench.Domain.Splitting.Flags;

/// <summary>Words of a sentence that a rule would flag.</summary>
/// <param name="Kind">What it would warn of.</param>
/// <param name="Words">At least one.</param>
/// <param name="Why">What is about them, for a journalist.</param>
/// <param name="Weight">The weight of the cue that it rests on, or null.</param>
internal readonly record struct Warning(FlagKind Kind, Run Words, string Why, double? Weight = null);
