namespace Workbench.Benchmarks.Trees;

/// <summary>One thing that a sentence states.</summary>
/// <param name="Words">The words that make it, in order, as numbers in the tree; marks between them may be missing.</param>
/// <param name="Head">The word it hangs together by: a verb, or what is said of the subject.</param>
internal sealed record Statement(IReadOnlyList<int> Words, int Head);
