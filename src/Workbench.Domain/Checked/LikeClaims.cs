namespace Workbench.Domain.Checked;

/// <summary>
/// Finds the checked claims that are like one. Candidates are those that share its rarest terms; they are ranked by
/// BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009), in which a rare term weighs more than it does there,
/// times how alike they are letter by letter: the cosine of their runs of four characters, to the power of .7. What has numbers and none
/// of those asked about loses .15 of that.
/// </summary>
/// <remarks>The few figures here were set by hand; docs/quality.md says what else was tried and what each came to.</remarks>
public static class LikeClaims
{
    /// <summary>
    /// From this score on two claims are most likely the same. Of what was called so, 96 in 100 were the same, where tweets were asked about
    /// among 10,375 checked claims and half of them had never been checked (docs/quality.md).
    /// </summary>
    public const double SameFrom = 1.2;

    /// <summary>From this score on they are alike. Of what was called so or the same, 7 in 10 were the same.</summary>
    public const double AlikeFrom = 0.6;

    private const int Ranked = 100;
    private const int Paired = 4;

    /// <summary>The nearest to a claim, the nearest first; of those equally near, the first checked.</summary>
    /// <param name="asked">The claim asked about.</param>
    /// <param name="among">The checked claims.</param>
    /// <param name="most">How many at most.</param>
    /// <param name="but">A row that is not wanted: the claim's own. Null where it has none.</param>
    public static IReadOnlyList<LikeClaim> Of(ClaimTerms asked, ICheckedClaims among, int most, long? but = null)
    {
        var found = asked.All().Distinct().ToDictionary(term => term, term => among.Having(term));
        var weights = found
            .Where(term => term.Value.Count > 0)
            .ToDictionary(term => term.Key, term => Rarity.Of(term.Key, term.Value.Count, among.Count));
        var candidates = among.Read(Best(found, weights, among, but));
        return [.. new Ranking(asked, weights, candidates).InOrder().Take(most)];
    }

    // The rows that share the most, by the weight of what they share. A common term points to too many to list them all; of several
    // such, the rows that have two will do.
    private static List<long> Best(
        Dictionary<string, Having> found,
        Dictionary<string, double> weights,
        ICheckedClaims among,
        long? but
    )
    {
        var shared = new Dictionary<long, double>();
        foreach (var (term, weight) in weights.Where(pair => found[pair.Key].IsAll))
        {
            foreach (var row in found[term].Rows)
                shared[row] = shared.GetValueOrDefault(row) + weight;
        }
        var common = weights
            .Where(pair => !found[pair.Key].IsAll && !Rarity.IsEverywhere(found[pair.Key].Count, among.Count))
            .OrderByDescending(pair => pair.Value)
            .ThenBy(pair => pair.Key, StringComparer.Ordinal)
            .Take(Paired)
            .ToList();
        var paired = new Dictionary<long, double>();
        for (var i = 0; i < common.Count; i++)
        {
            for (var j = i + 1; j < common.Count; j++)
            {
                var both = common[i].Value + common[j].Value;
                foreach (var row in among.Having(common[i].Key, common[j].Key).Rows)
                    paired[row] = Math.Max(paired.GetValueOrDefault(row), both);
            }
        }
        foreach (var (row, both) in paired)
            shared[row] = shared.GetValueOrDefault(row) + both;
        return
        [
            .. shared
                .Where(pair => pair.Key != but)
                .OrderByDescending(pair => pair.Value)
                .ThenBy(pair => pair.Key)
                .Take(Ranked)
                .Select(pair => pair.Key),
        ];
    }
}
