using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.History;

namespace Workbench.Blazor.Infrastructure;

/// <summary>
/// The one door through which every change goes: rights, rules, state, events and their links, all or nothing.
/// UI, command line, seeds and jobs enter here, so none of them can skip any of it.
/// </summary>
public sealed class Ledger(
    IDbContextFactory<WorkbenchDb> contexts,
    Validators validators,
    Store store,
    Checkpoints checkpoints,
    ChangeFeed feed,
    Ids ids,
    TimeProvider clock
) : IDisposable
{
    private const int Tries = 5;

    // Writers of this process queue here, where waiting is fair and cheap; writers of other processes queue in the database.
    private readonly SemaphoreSlim writer = new(1, 1);

    /// <summary>Makes a change. When this returns, it is on disk.</summary>
    /// <exception cref="RuleViolation">It is refused; nothing has changed.</exception>
    public async Task<IReadOnlyList<Entry>> Commit(IChange change, AccountId by, CancellationToken ct = default)
    {
        validators.Check(change);
        await writer.WaitAsync(ct);
        try
        {
            for (var attempt = 1; ; attempt++)
            {
                try
                {
                    var (events, entries) = await Once(change, by, ct);
                    checkpoints.AfterCommit();
                    feed.Publish(
                        Notice.Of(events) with
                        {
                            Change = entries.Select(entry => entry.Change).FirstOrDefault(),
                        }
                    );
                    return entries;
                }
                catch (Exception lost) when (attempt < Tries && store.IsLostRace(lost)) { }
            }
        }
        finally
        {
            writer.Release();
        }
    }

    private async Task<(IReadOnlyList<Event>, IReadOnlyList<Entry>)> Once(
        IChange change,
        AccountId by,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        db.Database.AutoSavepointsEnabled = false; // What fails here is thrown away whole.
        await using var transaction = await store.Begin(db, ct);
        var account =
            await Prepared.For(db).Account(db, by, ct)
            ?? throw new RuleViolation("account.unknown", "There is no such account.");
        account.Actor.Demand(change.Needs);
        var stamp = new ChangeStamp(ids.Next(), change.GetType().Name, account.Actor, clock.GetUtcNow().UtcDateTime);
        var events = await change.Apply(db, stamp.By, stamp.At, ct);
        var entries = await db.Link(events, stamp, ct);
        await db.SaveChangesAsync(ct);
        if (transaction is not null)
            await transaction.CommitAsync(ct);
        return (events, entries);
    }

    public void Dispose() => writer.Dispose();
}
