using System.Globalization;

namespace Workbench.Benchmarks;

/// <summary>Times measured, in milliseconds, and what they come to. Safe to add to from many threads.</summary>
public sealed class Samples
{
    private readonly Lock guard = new();
    private readonly List<double> values = [];

    /// <summary>How many there are.</summary>
    public int Count
    {
        get
        {
            lock (guard)
                return values.Count;
        }
    }

    public double Median => At(0.5);

    public double P95 => At(0.95);

    public double P99 => At(0.99);

    public void Add(double milliseconds)
    {
        lock (guard)
            values.Add(milliseconds);
    }

    public void Add(TimeSpan time) => Add(time.TotalMilliseconds);

    public void AddAll(Samples others)
    {
        lock (others.guard)
            lock (guard)
                values.AddRange(others.values);
    }

    /// <summary>The value that this share of all does not exceed (nearest rank); NaN where nothing was measured.</summary>
    public double At(double share)
    {
        lock (guard)
        {
            if (values.Count == 0)
                return double.NaN;
            var sorted = values.Order().ToList();
            return sorted[Math.Clamp((int)Math.Ceiling(share * sorted.Count) - 1, 0, sorted.Count - 1)];
        }
    }

    /// <summary>The cells of a table's row: count, p50, p95, p99, most.</summary>
    public string[] Cells => [$"{Count}", Ms(Median), Ms(P95), Ms(P99), Ms(At(1))];

    public static string[] Heads => ["n", "p50 ms", "p95 ms", "p99 ms", "max ms"];

    public static string Ms(double value) => value.ToString(value < 10 ? "0.00" : "0.0", CultureInfo.InvariantCulture);

    public static string Times(double ratio) => ratio.ToString("0.00", CultureInfo.InvariantCulture) + "×";
}
