using Workbench.Domain.Checked;

namespace Workbench.Benchmarks.Quality;

/// <summary>
/// Checked before: for each tweet the five nearest of 10,375 checked claims, and what is called the same claim. Nothing is trained on
/// this set; the train part was looked at to set a handful of figures by hand.
/// </summary>
internal static class CheckedPart
{
    private const string Set = "ct20-task2-retrieval/v3.0";
    private const int Top = 5;
    private const int Looked = 12;

    public static IEnumerable<Figure> Measure(DataFolder data)
    {
        var claims = data.QuotedTabs($"{Set}/verified_claims.docs.tsv")
            .Select((row, i) => (Id: row[0], Row: i + 1L, Terms: ClaimTerms.Of(row[1], null, row[2])))
            .ToList();
        var among = new CheckedList(claims.Select(claim => (claim.Row, claim.Terms)));
        var bySaid = claims.ToLookup(claim => claim.Terms.Said, claim => claim.Row);
        var byId = claims.ToDictionary(claim => claim.Id);
        foreach (var part in new[] { "dev", "train" })
        {
            var right = File.ReadLines(data.At($"{Set}/{part}/tweet-vclaim-pairs.qrels"))
                .Select(line => line.Split('\t'))
                .ToLookup(pair => pair[0], pair => byId[pair[2]]);
            var asked = data.QuotedTabs($"{Set}/{part}/tweets.queries.tsv")
                .AsParallel()
                .AsOrdered()
                .Select(row => new Asked(
                    LikeClaims.Of(ClaimTerms.Of(row[1]), among, Looked),
                    right[row[0]].Select(claim => claim.Row).ToHashSet(),
                    right[row[0]].SelectMany(claim => bySaid[claim.Terms.Said]).ToHashSet()
                ))
                .ToList();
            var name = $"checked before, {part}";
            yield return Bootstrap.Figure(name, "MAP@5", asked, all => all.Average(one => one.Precision), 0.867, 0.89);
            foreach (var (called, least) in new[] { ("the same", Likeness.Same), ("like it", Likeness.Alike) })
            {
                yield return Bootstrap.Figure(
                    $"{name}, called {called}",
                    "precision",
                    asked,
                    some =>
                        some.SelectMany(one => one.Called(least)).DefaultIfEmpty().Average(isRight => isRight ? 1 : 0)
                );
                yield return Bootstrap.Figure(
                    $"{name}, called {called}",
                    "recall",
                    asked,
                    some => some.Average(one => one.Called(least).Any(isRight => isRight) ? 1 : 0)
                );
            }
        }
    }

    /// <param name="Found">More than are shown, for when the right ones are taken away.</param>
    /// <param name="Right">Under what it was checked.</param>
    /// <param name="Same">That, and what says the same in the same words: the set has some claims twice and names one of them.</param>
    private sealed record Asked(IReadOnlyList<LikeClaim> Found, HashSet<long> Right, HashSet<long> Same)
    {
        /// <summary>Average precision of the first five.</summary>
        public double Precision
        {
            get
            {
                var (hits, sum) = (0, 0.0);
                for (var i = 0; i < Math.Min(Top, Found.Count); i++)
                {
                    if (Right.Contains(Found[i].Row))
                        sum += ++hits / (i + 1.0);
                }
                return sum / Math.Min(Right.Count, Top);
            }
        }

        /// <summary>
        /// Whether what is called so is so: asked among all claims, and then among all but the right ones. So half of what is asked was
        /// never checked, and whatever is called the same then is wrong.
        /// </summary>
        public IEnumerable<bool> Called(Likeness least) =>
            Found
                .Take(Top)
                .Concat(Found.Where(like => !Same.Contains(like.Row)).Take(Top))
                .Where(like => like.Likeness >= least)
                .Select(like => Same.Contains(like.Row));
    }
}
