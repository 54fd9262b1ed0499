using System.Collections.Concurrent;
using Workbench.Domain.Claims;

namespace Workbench.Blazor.Features.Claims.Earlier;

/// <summary>
/// How many earlier checks are like a claim, for the cards of a list. One is looked up at a time and kept for a minute for all who see
/// the same card: a hint may be late, what an open claim shows is not.
/// </summary>
public sealed class EarlierHints(EarlierChecks checks, TimeProvider clock) : IDisposable
{
    private const int MostKept = 10_000;
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);
    private readonly ConcurrentDictionary<ClaimId, Hint> kept = new();
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>The checks themselves, for the claim that is open: looked up anew each time.</summary>
    public Task<IReadOnlyList<EarlierCheck>> Checks(Claim claim) => checks.Of(claim);

    /// <summary>How many there are, at most <see cref="EarlierChecks.Most"/>.</summary>
    public async Task<int> Of(Claim claim)
    {
        if (Known(claim) is { } known)
            return known;
        await turn.WaitAsync();
        try
        {
            if (Known(claim) is { } meanwhile)
                return meanwhile;
            var count = (await checks.Of(claim)).Count;
            if (kept.Count >= MostKept)
                kept.Clear();
            kept[claim.Id] = new Hint(claim.Revision, clock.GetTimestamp(), count);
            return count;
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();

    private int? Known(Claim claim) =>
        kept.TryGetValue(claim.Id, out var hint)
        && hint.Revision == claim.Revision
        && clock.GetElapsedTime(hint.Asked) < Fresh
            ? hint.Count
            : null;

    private sealed record Hint(int Revision, long Asked, int Count);
}
