namespace Workbench.Blazor.Infrastructure;

/// <summary>One thing that is said in two ways.</summary>
/// <param name="Field">What it is, as a person calls it.</param>
/// <param name="Before">As it was, or as the one has it; null for nothing.</param>
/// <param name="After">As it is, or as the other has it; null for nothing.</param>
public sealed record Difference(string Field, string? Before, string? After);
