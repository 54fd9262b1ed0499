using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;

namespace Workbench.Blazor.Features.History;

/// <summary>
/// Entries that are gone altogether. SQLite numbers them without a gap, because the number of a commit that failed is given
/// again; so a missing number is a missing entry, and the last number given tells of a tail that was cut off.
/// </summary>
internal static class Gaps
{
    public static async Task<IReadOnlyList<Discrepancy>> Of(WorkbenchDb db, CancellationToken ct)
    {
        var found = new List<Discrepancy>();
        var last = 0L;
        await foreach (
            var sequence in db
                .History.OrderBy(entry => entry.Sequence)
                .Select(entry => entry.Sequence)
                .AsAsyncEnumerable()
                .WithCancellation(ct)
        )
        {
            Note(found, last, sequence);
            last = sequence;
        }
        var given = await db
            .Database.SqlQueryRaw<long>("SELECT seq FROM sqlite_sequence WHERE name = 'History'")
            .ToListAsync(ct);
        Note(found, last, given.DefaultIfEmpty().Max() + 1);
        return found;
    }

    private static void Note(List<Discrepancy> found, long before, long after)
    {
        if (after == before + 2)
            found.Add(new(null, "The history", $"Its entry number {before + 1} is gone."));
        else if (after > before + 2)
            found.Add(new(null, "The history", $"Its entries number {before + 1} to {after - 1} are gone."));
    }
}
