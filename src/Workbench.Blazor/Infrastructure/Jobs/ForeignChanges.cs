using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Infrastructure.Jobs;

/// <summary>Tells open pages of what another process did to the desk, such as an import from the command line.</summary>
public sealed class ForeignChanges(
    IDbContextFactory<WorkbenchDb> contexts,
    ChangeFeed feed,
    Store store,
    TimeProvider clock,
    ILogger<ForeignChanges> log
) : BackgroundService
{
    private static readonly TimeSpan Pace = TimeSpan.FromSeconds(1);
    private readonly Lock gate = new();
    private readonly SemaphoreSlim looking = new(1, 1);
    private HashSet<Guid> ours = [];
    private IDisposable? subscription;
    private long? seen;

    /// <summary>Looks once. The first look only takes note of where the history stands.</summary>
    public async Task Look(CancellationToken ct)
    {
        await looking.WaitAsync(ct);
        try
        {
            await LookOnce(ct);
        }
        finally
        {
            looking.Release();
        }
    }

    /// <summary>Takes note of what this program does from here on, and begins to look.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        subscription = store.IsDemo ? null : feed.Subscribe(Note);
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        subscription?.Dispose();
        looking.Dispose();
        base.Dispose();
    }

    private async Task LookOnce(CancellationToken ct)
    {
        // Taken before the read: what is in it is on disk already, so this look passes over it and none needs it again.
        var announced = TakeOurs();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var last = await db.History.MaxAsync(entry => (long?)entry.Sequence, ct) ?? 0;
        var from = seen ?? last;
        seen = last;
        if (last == from)
            return;
        var foreign = await db
            .History.AsNoTracking()
            .Where(entry => entry.Sequence > from && entry.Sequence <= last)
            // Long, and the import beside it names the article already.
            .Where(entry => entry.Name != nameof(ClaimsFound))
            .OrderBy(entry => entry.Sequence)
            .ToListAsync(ct);
        var events = foreign.Where(entry => !announced.Contains(entry.Change)).Select(entry => entry.Read()).ToList();
        if (events.Count > 0)
            feed.Publish(Notice.Of(events));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (store.IsDemo)
            return; // No other process can see it.
        try
        {
            await TryLook(stoppingToken);
            using var timer = new PeriodicTimer(Pace, clock);
            while (await timer.WaitForNextTickAsync(stoppingToken))
                await TryLook(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // Told to stop, also by a program that could not start.
        }
    }

    private async Task TryLook(CancellationToken ct)
    {
        try
        {
            await Look(ct);
        }
#pragma warning disable CA1031 // A look that fails costs freshness; the next one looks again.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            log.LogWarning(failure, "Could not look for what other programs changed.");
        }
    }

    private void Note(Notice notice)
    {
        if (notice.Change == default)
            return;
        lock (gate)
            ours.Add(notice.Change);
    }

    private HashSet<Guid> TakeOurs()
    {
        lock (gate)
        {
            var taken = ours;
            ours = [];
            return taken;
        }
    }
}
