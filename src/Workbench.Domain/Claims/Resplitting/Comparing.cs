using Workbench.Domain.Splitting;

namespace Workbench.Domain.Claims.Resplitting;

/// <summary>Sets the claims an article has against those an engine finds in it now.</summary>
/// <remarks>
/// First what has the very same words, then what shares at least half of all the words the two have between them, the closest
/// first and of two as close the earlier. Both lists are sorted and each claim is held against at most
/// <see cref="Neighbours"/> that overlap it on either side, so the time is that of the sorting, n log n. The same claims and the same
/// split give the same proposal.
/// </remarks>
public static class Comparing
{
    private const int Neighbours = 12;
    private const double Half = 0.5;

    /// <summary>True for a claim as an engine left it: nobody has worked on it since.</summary>
    public static bool IsAsFound(this Claim claim) =>
        claim is { Suggestion: { } suggestion, Retired: false } && suggestion.StandsAt(claim.Revision);

    /// <summary>What an engine would make of an article.</summary>
    /// <param name="claims">All its claims, retired ones and those marked by hand included, in any order.</param>
    /// <param name="split">What the engine finds in the text of the newest version.</param>
    public static Resplit With(IEnumerable<Claim> claims, Split split)
    {
        var known = claims.OrderBy(claim => claim.Anchor.Span).ThenBy(claim => claim.Number).ToList();
        var found = split.Claims.OrderBy(claim => claim.Span).ToList();
        var pairs = Matched(known, found);
        var (changed, same, kept, untouched) = (new List<Refound>(), new List<Refound>(), new List<Kept>(), 0);
        var gone = new List<Claim>();
        foreach (var claim in known.Where(claim => !claim.Retired))
        {
            var match = pairs.TryGetValue(claim, out var index) ? new Refound(claim, found[index]) : null;
            if (claim.IsAsFound() && match is null)
                gone.Add(claim);
            else if (claim.IsAsFound())
                (match!.IsOther ? changed : same).Add(match);
            else if (claim.Suggestion is not null && match is not { IsOther: false })
                kept.Add(new Kept(claim, match?.Found));
            else
                untouched++;
        }
        var taken = pairs.Values.ToHashSet();
        return new Resplit(
            split.Engine,
            [.. found.Where((_, index) => !taken.Contains(index))],
            changed,
            gone,
            same,
            kept,
            untouched,
            pairs.Keys.Count(claim => claim.Retired)
        );
    }

    // Which claim is which of those found, by its index.
    private static Dictionary<Claim, int> Matched(List<Claim> known, List<FoundClaim> found)
    {
        var pairs = new Dictionary<Claim, int>(known.Count);
        var free = new bool[found.Count];
        Array.Fill(free, true);
        var places = new Dictionary<TextSpan, Queue<int>>();
        for (var i = 0; i < found.Count; i++)
        {
            if (!places.TryGetValue(found[i].Span, out var at))
                places[found[i].Span] = at = new();
            at.Enqueue(i);
        }
        // Those in the text's marks before the retired: a claim that was retired and marked anew is the one that is there.
        foreach (var claim in known.OrderBy(claim => claim.Retired))
        {
            if (!places.TryGetValue(claim.Anchor.Span, out var at) || !at.TryDequeue(out var index))
                continue;
            pairs[claim] = index;
            free[index] = false;
        }
        foreach (
            var (claim, index, _) in Overlapping(
                known.FindAll(one => !one.Retired && !pairs.ContainsKey(one)),
                found,
                free
            )
        )
        {
            if (free[index] && pairs.TryAdd(claim, index))
                free[index] = false;
        }
        return pairs;
    }

    private static IEnumerable<(Claim Claim, int Index, double Share)> Overlapping(
        List<Claim> claims,
        List<FoundClaim> found,
        bool[] free
    )
    {
        var candidates = new List<(Claim Claim, int Index, double Share)>();
        var open = Enumerable.Range(0, found.Count).Where(index => free[index]).ToList();
        var next = 0;
        foreach (var claim in claims)
        {
            var span = claim.Anchor.Span;
            while (next < open.Count && found[open[next]].Span < span)
                next++;
            for (var far = 1; far <= Neighbours; far++)
            {
                foreach (var at in new[] { next - far, next + far - 1 })
                {
                    if (at >= 0 && at < open.Count && Share(span, found[open[at]].Span) is >= Half and var share)
                        candidates.Add((claim, open[at], share));
                }
            }
        }
        return candidates
            .OrderByDescending(one => one.Share)
            .ThenBy(one => one.Claim.Anchor.Span)
            .ThenBy(one => one.Claim.Number)
            .ThenBy(one => one.Index);
    }

    // Of all the words two spans have between them, the share they have in common.
    private static double Share(TextSpan one, TextSpan other)
    {
        var common = Math.Min(one.End, other.End) - Math.Max(one.Start, other.Start);
        return common <= 0 ? 0 : (double)common / (one.Length + other.Length - common);
    }
}
