namespace Workbench.Benchmarks.Quality;

/// <summary>What was found, what was there, and how much of it is the same.</summary>
internal readonly record struct Tally(int Both, int Found, int There)
{
    public double Precision => Found == 0 ? 0 : (double)Both / Found;

    public double Recall => There == 0 ? 0 : (double)Both / There;

    public double F1 => Found + There == 0 ? 0 : 2.0 * Both / (Found + There);

    public static Tally operator +(Tally a, Tally b) => new(a.Both + b.Both, a.Found + b.Found, a.There + b.There);

    public static Tally Sum(IEnumerable<Tally> all) => all.Aggregate(default(Tally), (sum, one) => sum + one);

    /// <summary>Exact spans against exact spans.</summary>
    public static Tally Of<T>(IReadOnlySet<T> found, IReadOnlySet<T> there) =>
        new(found.Count(there.Contains), found.Count, there.Count);
}
