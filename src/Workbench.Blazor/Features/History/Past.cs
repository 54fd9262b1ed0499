using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;

namespace Workbench.Blazor.Features.History;

/// <summary>A part of the history, as a page hands it to <see cref="HistoryList"/>: to read, and to take back from.</summary>
/// <param name="contexts">Where it is read from.</param>
/// <param name="workspace">By way of which an act is taken back.</param>
/// <param name="filter">Which part.</param>
public sealed class Past(IDbContextFactory<WorkbenchDb> contexts, Workspace workspace, HistoryFilter filter)
{
    /// <summary>Some of its acts, newest first.</summary>
    public async Task<Acts> Read(int skip, int take, CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.Acts(filter, skip, take, ct);
    }

    /// <summary>The entries of one act as they are stored.</summary>
    public async Task<IReadOnlyList<EntryDetail>> Entries(Guid change)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Entries(change);
    }

    /// <summary>Takes an act back, by a new one. Null: it is done.</summary>
    public Task<RuleViolation?> Undo(Guid change) => workspace.Commit(new UndoChange(change));
}
