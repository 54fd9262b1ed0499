using Workbench.Blazor.Infrastructure;

namespace Workbench.Blazor.Features.History;

/// <summary>What happened, for a person to read.</summary>
/// <param name="Sentence">Follows the name of who did it: <c>gave claim 3 the verdict Refuted</c>. No full stop.</param>
/// <param name="Differences">What was said before and what is said after; empty where the sentence says it all.</param>
public sealed record Told(string Sentence, params IReadOnlyList<Difference> Differences);
