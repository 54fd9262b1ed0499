using System.Diagnostics;
using Workbench.Blazor.Features.Claims;
using Workbench.Domain.Claims;

namespace Workbench.Benchmarks.Commits;

/// <summary>Several writers at once on one article, each on claims of its own; then as many at the raw file, queueing as fairly.</summary>
internal static class ManyWriters
{
    public static async Task<(Samples Ledger, Samples Raw, double PerSecond, double RawPerSecond)> Run(
        Desk desk,
        RawFile raw,
        WrittenBytes written,
        int writers
    )
    {
        var claims = await desk.Claims();
        var (ledger, inserts) = (new Samples(), new Samples());
        byte[]? bytes = null;
        // Short turns, one after the other, so that what else the machine does falls on both.
        const int turns = 10;
        var each = claims.Count / 2 / writers / turns;
        var (spent, rawSpent) = (TimeSpan.Zero, TimeSpan.Zero);
        using var queue = new SemaphoreSlim(1, 1);
        for (var turn = 0; turn < turns; turn++)
        {
            var own = turn;
            spent += await All(
                writers,
                async writer =>
                {
                    for (var i = 0; i < each; i++)
                    {
                        var claim = claims[^(1 + writer + (writers * ((own * each) + i)))];
                        var change = new SetKind(claim.Id, claim.Revision, Kind.Framing);
                        var started = Stopwatch.GetTimestamp();
                        var entries = await desk.Commit(change);
                        ledger.Add(Stopwatch.GetElapsedTime(started));
                        bytes ??= written.Of(change, entries);
                    }
                }
            );
            rawSpent += await All(
                writers,
                async _ =>
                {
                    for (var i = 0; i < each; i++)
                    {
                        var started = Stopwatch.GetTimestamp();
                        await queue.WaitAsync();
                        raw.Insert(bytes!);
                        queue.Release();
                        inserts.Add(Stopwatch.GetElapsedTime(started));
                    }
                }
            );
        }
        return (ledger, inserts, ledger.Count / spent.TotalSeconds, inserts.Count / rawSpent.TotalSeconds);
    }

    private static async Task<TimeSpan> All(int writers, Func<int, Task> write)
    {
        var started = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, writers).Select(writer => Task.Run(() => write(writer))));
        return Stopwatch.GetElapsedTime(started);
    }
}
