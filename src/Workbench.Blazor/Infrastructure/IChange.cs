using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.History;

namespace Workbench.Blazor.Infrastructure;

/// <summary>One thing a person can do, named by its verb. A record of values: everything it needs came in with it.</summary>
public interface IChange
{
    /// <summary>What somebody must be allowed to, to do this.</summary>
    Permission Needs { get; }

    /// <summary>
    /// Loads what it needs, calls one domain method and returns the events. It does no I/O of its own and may run twice, each time
    /// on a fresh context; the <see cref="Ledger"/> saves.
    /// </summary>
    Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct);
}
