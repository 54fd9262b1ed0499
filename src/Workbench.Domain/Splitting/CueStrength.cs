namespace Workbench.Domain.Splitting;

/// <summary>How strongly a cue speaks, in a word instead of a figure.</summary>
public static class CueStrength
{
    private const double Strong = 1;
    private const double Some = 0.4;

    /// <summary>
    /// <c>strongly</c> from 1 (it multiplies or divides the odds by e, 2.7, or more), <c>somewhat</c> from 0.4 (by 1.5), else <c>slightly</c>;
    /// whether for or against is the weight's sign. Null where nothing was weighed.
    /// </summary>
    public static string? Strength(this Cue cue) =>
        cue.Weight is not { } weight ? null
        : Math.Abs(weight) >= Strong ? "strongly"
        : Math.Abs(weight) >= Some ? "somewhat"
        : "slightly";

    /// <summary>How many times likelier it makes what it speaks for, taken alone; below 1 for one that speaks against it.</summary>
    public static double? Odds(this Cue cue) => cue.Weight is { } weight ? Math.Exp(weight) : null;
}
