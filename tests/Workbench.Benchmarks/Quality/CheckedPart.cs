using Workbench.Domain.Checked;

namespace Workbench.Benchmarks.Quality;

/// <summary>
/// Checked before: for each tweet the five nearest of 10,375 checked claims, and what is called the same claim. Nothing is trained on
/// this set; the train part was looked at to set a handful of figures by hand, dev was not.
/// </summary>
internal static class CheckedPart
{
    private const string Set = "ct20-task2-retrieval/v3.0";
    private const int Top = 5;

    public static IEnumerable<Figure> Measure(DataFolder data)
    {
        var claims = data.QuotedTabs($"{Set}/verified_claims.docs.tsv")
            .Select((row, i) => (Id: row[0], Row: i + 1L, Terms: ClaimTerms.Of(row[1], null, row[2])))
            .ToList();
        var among = new CheckedList(claims.Select(claim => (claim.Row, claim.Terms)));
        var rows = claims.ToDictionary(claim => claim.Id, claim => claim.Row);
        foreach (var part in new[] { "dev", "train" })
        {
            var asked = Ask(data, part, rows, among);
            yield return Bootstrap.Figure(
                $"checked before, {part}",
                "MAP@5",
                asked,
                some => some.Average(one => one.Precision),
                0.867,
                0.89
            );
        }
    }

    private static List<Asked> Ask(DataFolder data, string part, Dictionary<string, long> rows, CheckedList among)
    {
        var right = File.ReadLines(data.At($"{Set}/{part}/tweet-vclaim-pairs.qrels"))
            .Select(line => line.Split('\t'))
            .ToLookup(pair => pair[0], pair => rows[pair[2]]);
        return
        [
            .. data.QuotedTabs($"{Set}/{part}/tweets.queries.tsv")
                .AsParallel()
                .AsOrdered()
                .Select(row => new Asked(LikeClaims.Of(ClaimTerms.Of(row[1]), among, Top), right[row[0]].ToHashSet())),
        ];
    }

    private sealed record Asked(IReadOnlyList<LikeClaim> Found, HashSet<long> Right)
    {
        /// <summary>Average precision of the first five.</summary>
        public double Precision
        {
            get
            {
                var (hits, sum) = (0, 0.0);
                for (var i = 0; i < Found.Count; i++)
                {
                    if (Right.Contains(Found[i].Row))
                        sum += ++hits / (i + 1.0);
                }
                return sum / Math.Min(Right.Count, Top);
            }
        }
    }
}
