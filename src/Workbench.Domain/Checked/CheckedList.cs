namespace Workbench.Domain.Checked;

/// <summary>Checked claims held in memory: a small desk's, or those of a measurement.</summary>
public sealed class CheckedList : ICheckedClaims
{
    private static readonly Having None = new([], 0);
    private readonly Dictionary<long, ClaimTerms> rows = [];
    private readonly Dictionary<string, List<long>> having = [];

    /// <param name="claims">By their rows, ascending.</param>
    public CheckedList(IEnumerable<(long Row, ClaimTerms Terms)> claims)
    {
        foreach (var (row, terms) in claims)
        {
            (rows[row], Count) = (terms, row);
            foreach (var term in terms.All().Distinct())
            {
                if (!having.TryGetValue(term, out var with))
                    having[term] = with = [];
                with.Add(row);
            }
        }
    }

    /// <inheritdoc />
    public long Count { get; }

    /// <inheritdoc />
    public Having Having(params IReadOnlyList<string> terms)
    {
        var all = terms
            .Select(term => having.GetValueOrDefault(term) ?? [])
            .OrderBy(with => with.Count)
            .Aggregate((IEnumerable<long>)null!, (found, with) => found is null ? with : found.Intersect(with))
            .ToList();
        return all.Count == 0 ? None : new(all, all.Count);
    }

    /// <inheritdoc />
    public IReadOnlyList<(long Row, ClaimTerms Terms)> Read(IReadOnlyCollection<long> rows) =>
        [.. rows.Where(this.rows.ContainsKey).Select(row => (row, this.rows[row]))];
}
