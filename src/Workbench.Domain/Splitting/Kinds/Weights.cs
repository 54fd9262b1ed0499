using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// The two scores: 1 / (1 + e^-z), where z is a constant and a weight for each signal, a signal counting three times at most. The weights
/// are set by hand; 0.5 is where a reader would begin to say yes.
/// </summary>
internal static class Weights
{
    private const int MostOfOne = 3;

    /// <summary>How much checking the words would repay: figures, dates, names and comparisons for it, feeling and brevity against.</summary>
    public static double CheckWorthiness(Passage passage, Signal[] signals, int from, int to)
    {
        var z = -1.1;
        foreach (var (signal, count) in Count(signals, from, to))
        {
            z +=
                count
                * signal switch
                {
                    Signal.Number => 0.55,
                    Signal.Money => 0.8,
                    Signal.Percentage => 0.9,
                    Signal.Date => 0.45,
                    Signal.Comparison => 0.5,
                    Signal.ReportVerb => 0.3,
                    Signal.Absolute => 0.3,
                    Signal.Loaded => 0.1,
                    Signal.Evaluation or Signal.Call => -0.25,
                    Signal.Hedge or Signal.Impression => -0.3,
                    Signal.Future => -0.2,
                    Signal.FirstPerson => -0.35,
                    _ => 0,
                };
        }

        var (words, names) = Size(passage, from, to);
        return Logistic(z + 0.3 * Math.Min(names, MostOfOne) + 0.05 * Math.Min(words, 20) - (words < 5 ? 0.8 : 0));
    }

    /// <summary>How far the words judge rather than report.</summary>
    public static double Subjectivity(Passage passage, Signal[] signals, int from, int to)
    {
        var z = -1.2;
        foreach (var (signal, count) in Count(signals, from, to))
            z += count * Judging(signal);
        var (_, names) = Size(passage, from, to);
        return Logistic(z - 0.15 * Math.Min(names, MostOfOne));
    }

    /// <summary>What a signal adds to the log-odds that the words judge; below 0 where it speaks for a report.</summary>
    public static double Judging(Signal signal) =>
        signal switch
        {
            Signal.Loaded => 1.8,
            Signal.Evaluation => 1.5,
            Signal.Weak => 0.5,
            Signal.Call => 0.8,
            Signal.Impression => 1.7,
            Signal.Hedge => 0.35,
            Signal.FirstPerson => 0.45,
            Signal.Absolute => 0.35,
            Signal.Comparison => -0.1,
            Signal.Number => -0.4,
            Signal.Money or Signal.Percentage => -0.6,
            Signal.Date => -0.4,
            Signal.ReportVerb => -0.2,
            _ => 0,
        };

    private static IEnumerable<(Signal Signal, int Count)> Count(Signal[] signals, int from, int to)
    {
        var counts = new int[(int)Signal.Comparison + 1];
        for (var i = from; i < to; i++)
            counts[(int)signals[i]]++;
        for (var s = 1; s < counts.Length; s++)
            yield return ((Signal)s, Math.Min(counts[s], MostOfOne));
    }

    private static (int Words, int Names) Size(Passage passage, int from, int to)
    {
        var (words, names) = (0, 0);
        for (var i = from; i < to; i++)
        {
            words += passage[i].IsWord ? 1 : 0;
            names += passage[i].Tag == Tag.Name ? 1 : 0;
        }

        return (words, names);
    }

    private static double Logistic(double z) => Math.Round(1 / (1 + Math.Exp(-z)), 3);
}
