namespace Workbench.Domain.Checked;

/// <summary>What a term weighs: much where few claims have it.</summary>
internal static class Rarity
{
    // On a desk with few claims nearly every word is rare. It is counted as if there were so many, so that little is called the same.
    private const int Fewest = 1_000;

    /// <summary>
    /// From 0 to about 1: the inverse document frequency of BM25, as a share of the greatest there could be, to the power of 1.5.
    /// </summary>
    /// <param name="with">How many claims have the term.</param>
    /// <param name="all">How many claims there are.</param>
    public static double Of(long with, long all)
    {
        var without = Math.Max(0, all - with);
        var share = Math.Log(1 + ((without + 0.5) / (with + 0.5))) / Math.Log(1 + Math.Max(all, Fewest));
        return share * Math.Sqrt(share);
    }

    /// <summary>True for a term that one claim in eight has, or more: it tells none from another.</summary>
    public static bool IsEverywhere(long with, long all) => with * 8 > all;
}
