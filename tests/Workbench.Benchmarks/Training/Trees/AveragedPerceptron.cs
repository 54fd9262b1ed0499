namespace Workbench.Benchmarks.Training.Trees;

/// <summary>
/// The averaged perceptron (Freund and Schapire 1999; Collins 2002) over hashed features, in whole numbers, so that it comes out the same
/// to the bit wherever it is trained.
/// </summary>
/// <param name="rows">How many rows; a power of two.</param>
/// <param name="width">How many columns.</param>
internal sealed class AveragedPerceptron(int rows, int width)
{
    private readonly int[] weights = new int[rows * width];
    private readonly long[] totals = new long[rows * width];
    private readonly int[] since = new int[rows * width];
    private int steps;

    /// <summary>The sums of the features' rows, column by column.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<int> sums)
    {
        sums.Clear();
        foreach (var feature in features)
        {
            var row = weights.AsSpan((int)(feature & (rows - 1)) * width, sums.Length);
            for (var i = 0; i < sums.Length; i++)
                sums[i] += row[i];
        }
    }

    /// <summary>One example was looked at.</summary>
    public void Step() => steps++;

    /// <summary>The features speak for one column more and for another less.</summary>
    public void Correct(ReadOnlySpan<uint> features, int right, int wrong)
    {
        if (right == wrong)
            return;
        foreach (var feature in features)
        {
            var row = (int)(feature & (rows - 1)) * width;
            Add(row + right, 1);
            Add(row + wrong, -1);
        }
    }

    /// <summary>The averages as whole numbers from -127 to 127.</summary>
    /// <param name="scale">What an average of 1 becomes.</param>
    public sbyte[] Averages(double scale)
    {
        var averages = new sbyte[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var total = totals[i] + ((long)(steps - since[i]) * weights[i]);
            averages[i] = (sbyte)Math.Clamp(Math.Round(scale * total / steps), -127, 127);
        }
        return averages;
    }

    private void Add(int at, int change)
    {
        totals[at] += (long)(steps - since[at]) * weights[at];
        since[at] = steps;
        weights[at] += change;
    }
}
