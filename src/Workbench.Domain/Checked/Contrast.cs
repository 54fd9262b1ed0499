namespace Workbench.Domain.Checked;

/// <summary>
/// What keeps a claim apart from one that is like it: figures that only one of the two states, and a negation that only one has. Words that
/// are alike make claims alike however their figures and a “not” differ, so this is said beside the likeness. Whether it matters only a
/// person can tell.
/// </summary>
/// <param name="FiguresHere">Figures of the claim in hand that the other lacks, as written, with commas between; null where none contradict.</param>
/// <param name="FiguresThere">The same of the other; null exactly where the other is.</param>
/// <param name="NotHere">The first negating word of the claim in hand; null where it has none, or both have one.</param>
/// <param name="NotThere">The same of the other.</param>
public sealed record Contrast(string? FiguresHere, string? FiguresThere, string? NotHere, string? NotThere)
{
    /// <summary>Nothing that is told of here differs.</summary>
    public static readonly Contrast None = new(null, null, null, null);

    /// <summary>Holds two texts against each other.</summary>
    /// <remarks>
    /// Figures count only where each text has some that the other lacks: a claim that leaves a figure out contradicts nobody. The same value
    /// is the same figure however it is written (<see cref="Figure"/>). Negations are read in English, and as words alone: what “denied” or
    /// “unable” turn about is not seen. Only the first <see cref="Terms.Longest"/> characters are read; null says nothing.
    /// </remarks>
    public static Contrast Of(string? here, string? there)
    {
        var (mine, theirs) = (Figure.In(here), Figure.In(there));
        var (onlyHere, onlyThere) = (Without(mine, theirs), Without(theirs, mine));
        var differ = onlyHere.Length > 0 && onlyThere.Length > 0;
        var (notHere, notThere) = (Negation.In(here), Negation.In(there));
        var turned = notHere is null != notThere is null;
        return new(
            differ ? onlyHere : null,
            differ ? onlyThere : null,
            turned ? notHere : null,
            turned ? notThere : null
        );
    }

    private static string Without(IReadOnlyList<Figure> figures, IReadOnlyList<Figure> others) =>
        string.Join(
            ", ",
            figures
                .ExceptBy(others.Select(other => other.Value), figure => figure.Value)
                .Select(figure => figure.Written)
        );
}
