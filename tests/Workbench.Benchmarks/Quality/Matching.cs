namespace Workbench.Benchmarks.Quality;

/// <summary>Sets against sets, each matched to at most one other, the likest first.</summary>
internal static class Matching
{
    /// <summary>The matched pairs, by falling Jaccard index, none under the least.</summary>
    public static IReadOnlyList<(int Found, int There)> Pairs<T>(
        IReadOnlyList<HashSet<T>> found,
        IReadOnlyList<HashSet<T>> there,
        double least
    )
    {
        var all =
            from f in Enumerable.Range(0, found.Count)
            from t in Enumerable.Range(0, there.Count)
            let alike = Jaccard(found[f], there[t])
            where alike >= least
            orderby alike descending, f, t
            select (f, t);
        var (pairs, usedFound, usedThere) = (new List<(int, int)>(), new HashSet<int>(), new HashSet<int>());
        foreach (var (f, t) in all)
        {
            if (usedFound.Contains(f) || usedThere.Contains(t))
                continue;
            usedFound.Add(f);
            usedThere.Add(t);
            pairs.Add((f, t));
        }
        return pairs;
    }

    public static Tally OneToOne<T>(IReadOnlyList<HashSet<T>> found, IReadOnlyList<HashSet<T>> there, double least) =>
        new(Pairs(found, there, least).Count, found.Count, there.Count);

    private static double Jaccard<T>(HashSet<T> a, HashSet<T> b)
    {
        var both = a.Count(b.Contains);
        return both == 0 ? 0 : (double)both / (a.Count + b.Count - both);
    }
}
