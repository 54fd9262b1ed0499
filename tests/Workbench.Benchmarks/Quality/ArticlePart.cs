using System.Globalization;
using Workbench.Domain.Claims;
using Workbench.Domain.Splitting;

namespace Workbench.Benchmarks.Quality;

/// <summary>Whole articles: F1 of claim spans at a Jaccard index of their words; kind and speaker where a span matched.</summary>
internal static class ArticlePart
{
    public static IEnumerable<Figure> Measure(DataFolder data)
    {
        var articles = Directory
            .EnumerateFiles(data.At("workbench-gold"), "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(file => Compare(GoldArticle.Parse(File.ReadAllText(file))))
            .ToList();
        yield return Of(articles, "F1 of claims at ≥ 0.8", all => Tally.Sum(all.Select(one => one.Tight)).F1, 0.75);
        yield return Of(articles, "F1 of claims at ≥ 0.5", all => Tally.Sum(all.Select(one => one.Loose)).F1, null);
        yield return OfPairs(articles, "Fact or not", pair => IsFact(pair.Found.Kind) == IsFact(pair.There.Kind), 0.85);
        yield return OfPairs(articles, "four kinds", pair => pair.Found.Kind == pair.There.Kind, null);
        yield return OfPairs(
            articles,
            "kinds, opinion and framing as one",
            pair => Merged(pair.Found.Kind) == Merged(pair.There.Kind),
            null
        );
        yield return OfPairs(articles, "speaker", SameSpeaker, 0.75);
    }

    private static Figure Of(
        IReadOnlyList<Compared> all,
        string metric,
        Func<IReadOnlyList<Compared>, double> measure,
        double? aim
    ) => Bootstrap.Figure("whole articles", metric, all, measure, null, aim);

    private static Figure OfPairs(IReadOnlyList<Compared> all, string metric, Func<Pair, bool> isRight, double? aim) =>
        Bootstrap.Figure(
            "whole articles, matched",
            metric,
            all.SelectMany(one => one.Pairs).ToList(),
            pairs => pairs.Count(isRight) / (double)pairs.Count,
            null,
            aim
        );

    private static Compared Compare(GoldArticle gold)
    {
        var claims = Splitter.Split(gold.Text).Claims;
        var found = claims.Select(claim => Words.In(gold.Text, claim.Span)).ToList();
        var there = gold.Claims.Select(claim => Words.In(gold.Text, claim.Span)).ToList();
        return new Compared(
            Matching.OneToOne(found, there, 0.8),
            Matching.OneToOne(found, there, 0.5),
            [.. Matching.Pairs(found, there, 0.8).Select(pair => new Pair(claims[pair.Found], gold.Claims[pair.There]))]
        );
    }

    private static bool IsFact(Kind? kind) => kind == Kind.Fact;

    private static Kind? Merged(Kind? kind) => kind == Kind.Framing ? Kind.Opinion : kind;

    // Right where both name nobody, or the words of one name hold those of the other.
    private static bool SameSpeaker(Pair pair)
    {
        var (found, there) = (pair.Found.Speaker?.Text, pair.There.Speaker);
        if (found is null || there is null)
            return found is null && there is null;
        var compare = CultureInfo.InvariantCulture.CompareInfo;
        return compare.IndexOf(found, there, CompareOptions.IgnoreCase) >= 0
            || compare.IndexOf(there, found, CompareOptions.IgnoreCase) >= 0;
    }

    private sealed record Pair(FoundClaim Found, GoldClaim There);

    private sealed record Compared(Tally Tight, Tally Loose, IReadOnlyList<Pair> Pairs);
}
