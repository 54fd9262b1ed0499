using System.Collections.Frozen;
using Workbench.Domain.Articles;

namespace Workbench.Domain.Checked;

/// <summary>What a term weighs: much where few claims have it.</summary>
internal static class Rarity
{
    // On a desk with few claims nearly every word is rare. Up to so many, claims are made up for that nobody checked, and of them
    // so many have a small word, or any other word.
    private const int Fewest = 1_000;
    private const int WithSmallWord = 300;
    private const int WithWord = 30;

    private static readonly FrozenSet<string> SmallWords = StopWords.ByWord.Keys.SelectMany(Terms.Of).ToFrozenSet();

    /// <summary>
    /// From 0 to about 1: the inverse document frequency of BM25, as a share of the greatest there could be, to the power of 1.5.
    /// </summary>
    /// <param name="term">The term.</param>
    /// <param name="with">How many claims have it.</param>
    /// <param name="all">How many claims there are.</param>
    public static double Of(string term, long with, long all)
    {
        var madeUp = (double)Math.Max(0, Fewest - all);
        var having = with + (madeUp / Fewest * (SmallWords.Contains(term) ? WithSmallWord : WithWord));
        var lacking = Math.Max(0, all + madeUp - having);
        var share = Math.Log(1 + ((lacking + 0.5) / (having + 0.5))) / Math.Log(1 + all + madeUp);
        return share * Math.Sqrt(share);
    }

    /// <summary>True for a term that one claim in eight has, or more: it tells none from another.</summary>
    public static bool IsEverywhere(long with, long all) => with * 8 > all;
}
