using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;

namespace Workbench.Blazor.Features.History;

/// <summary>Which acts were taken back by later ones, and when. Known of what was undone since undoing says what it undoes.</summary>
internal sealed class Undone
{
    private readonly ILookup<Guid, (Guid By, DateTime At)> undoing;

    private Undone(ILookup<Guid, (Guid, DateTime)> undoing) => this.undoing = undoing;

    /// <summary>Reads what was undone in some chains.</summary>
    /// <param name="db">The desk.</param>
    /// <param name="streams">The chains.</param>
    /// <param name="since">Nothing up to this sequence is looked at: an act is undone after it was done.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<Undone> Read(WorkbenchDb db, IEnumerable<Guid> streams, long since, CancellationToken ct)
    {
        var chains = streams.Distinct().ToList();
        var entries = await db
            .History.AsNoTracking()
            .Where(entry =>
                chains.Contains(entry.Stream) && entry.Sequence > since && entry.ChangeName == nameof(UndoChange)
            )
            .ToListAsync(ct);
        return new Undone(
            entries
                .Select(entry => (entry.Read().Undoes, entry.Change, entry.At))
                .Where(one => one.Undoes is not null)
                .Distinct()
                .ToLookup(one => one.Undoes!.Value, one => (one.Change, one.At))
        );
    }

    /// <summary>When an act was taken back; null where it stands, also where its undoing was taken back in turn.</summary>
    public DateTime? At(Guid change) =>
        undoing[change].Where(one => At(one.By) is null).Select(one => (DateTime?)one.At).FirstOrDefault();
}
