namespace Workbench.Benchmarks.Quality;

/// <summary>One sentence that people judged yes or no, and the engine's score for it.</summary>
/// <param name="Is">What people said.</param>
/// <param name="Score">What the engine says, 0 to 1.</param>
internal readonly record struct Labelled(bool Is, double Score)
{
    public static double Accuracy(IReadOnlyList<Labelled> all, double threshold) =>
        all.Count(one => one.Score >= threshold == one.Is) / (double)all.Count;

    /// <summary>F1 of yes.</summary>
    public static double F1(IReadOnlyList<Labelled> all, double threshold) => Of(all, threshold, yes: true).F1;

    /// <summary>The mean of the F1 of yes and of no.</summary>
    public static double MacroF1(IReadOnlyList<Labelled> all, double threshold) =>
        (Of(all, threshold, yes: true).F1 + Of(all, threshold, yes: false).F1) / 2;

    /// <summary>Average precision: the mean of the precisions at each yes, by falling score. Ties are taken in the order given.</summary>
    public static double AveragePrecision(IReadOnlyList<Labelled> all)
    {
        var (seen, yes, sum) = (0, 0, 0.0);
        foreach (var one in all.OrderByDescending(one => one.Score))
        {
            seen++;
            if (one.Is)
                sum += (double)++yes / seen;
        }
        return yes == 0 ? 0 : sum / yes;
    }

    private static Tally Of(IReadOnlyList<Labelled> all, double threshold, bool yes) =>
        new(
            all.Count(one => one.Is == yes && one.Score >= threshold == yes),
            all.Count(one => one.Score >= threshold == yes),
            all.Count(one => one.Is == yes)
        );
}
