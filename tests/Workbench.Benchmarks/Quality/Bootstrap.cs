namespace Workbench.Benchmarks.Quality;

/// <summary>
/// 95 % percentile intervals: the items are drawn again with replacement, a thousand times, always the same way (Efron and Tibshirani,
/// An Introduction to the Bootstrap, ch. 13).
/// </summary>
internal static class Bootstrap
{
    private const int Draws = 1000;
    private const int Seed = 20260101;

    /// <summary>A figure with its interval.</summary>
    /// <param name="items">What is drawn: sentences, documents or queries.</param>
    /// <param name="measure">The figure of some of them.</param>
    public static (double Value, double Low, double High) Of<T>(
        IReadOnlyList<T> items,
        Func<IReadOnlyList<T>, double> measure
    )
    {
        var random = new Random(Seed);
        var drawn = new T[items.Count];
        var values = new double[Draws];
        for (var i = 0; i < Draws; i++)
        {
            for (var j = 0; j < drawn.Length; j++)
                drawn[j] = items[random.Next(drawn.Length)];
            values[i] = measure(drawn);
        }
        Array.Sort(values);
        return (measure(items), values[(int)(Draws * 0.025)], values[(int)(Draws * 0.975) - 1]);
    }

    /// <summary>The same as a row of the table.</summary>
    public static Figure Figure<T>(
        string part,
        string metric,
        IReadOnlyList<T> items,
        Func<IReadOnlyList<T>, double> measure,
        double? mustBeat = null,
        double? aim = null
    )
    {
        var (value, low, high) = Of(items, measure);
        return new Figure(part, metric, value, low, high, items.Count, mustBeat, aim);
    }
}
