using System.Diagnostics;
using Microsoft.Extensions.Configuration;

namespace Workbench.Benchmarks.Commits;

/// <summary>
/// A change commit against a raw insert of the same bytes, taken in turns in one run, so that what else the machine does falls on both.
/// </summary>
public static class CommitRun
{
    private const double Most = 3;
    private const int Warm = 2000;

    public static async Task Run(IConfiguration options)
    {
        var (changes, writers) = (options.GetValue("changes", 3000), options.GetValue("writers", 8));
        Report.Title("A change commit against a raw insert of the same bytes");
        await using var desk = await Desk.Create();
        var work = new Work(await Work.Source(desk), await desk.Claims());
        using var raw = new RawFile(Path.Combine(desk.Folder, "raw.db"));
        using var written = new WrittenBytes(Path.Combine(desk.Folder, "workbench.db"));

        // What the runtime compiles anew while it learns is done within the first two thousand.
        await One(desk, work, raw, written, 0, Warm);
        var kinds = await One(desk, work, raw, written, Warm, changes);
        Report.Table(
            ["one writer", .. Samples.Heads, "bytes", "p50 ÷ raw", "p95 ÷ raw"],
            kinds.Select(pair =>
                (IReadOnlyList<string>)
                    [
                        pair.Key,
                        .. pair.Value.Times.Cells,
                        $"{pair.Value.Bytes:0}",
                        Samples.Times(pair.Value.Times.Median / kinds[RawRow].Times.Median),
                        Samples.Times(pair.Value.Times.P95 / kinds[RawRow].Times.P95),
                    ]
            )
        );
        Report.Verdict("commit p95 ÷ raw p95", kinds[AllRow].Times.P95 / kinds[RawRow].Times.P95, "×", Most);

        var (ledger, inserts, perSecond, rawPerSecond) = await ManyWriters.Run(desk, raw, written, writers);
        Report.Table(
            [$"{writers} writers, each waiting for the one before", .. Samples.Heads, "a second"],
            [
                ["change", .. ledger.Cells, $"{perSecond:0}"],
                ["raw insert", .. inserts.Cells, $"{rawPerSecond:0}"],
            ]
        );
        Report.Verdict($"{writers} writers, p95 ÷ raw p95", ledger.P95 / inserts.P95, "×", Most);
    }

    private const string RawRow = "raw insert";
    private const string AllRow = "every change";

    private static async Task<Dictionary<string, (Samples Times, double Bytes)>> One(
        Desk desk,
        Work work,
        RawFile raw,
        WrittenBytes written,
        int from,
        int count
    )
    {
        var rows = new Dictionary<string, (Samples Times, double Bytes)>
        {
            [RawRow] = (new Samples(), 0),
            [AllRow] = (new Samples(), 0),
        };
        double total = 0;
        for (var i = from; i < from + count; i++)
        {
            var change = work.At(i);
            var started = Stopwatch.GetTimestamp();
            var entries = await desk.Commit(change);
            var took = Stopwatch.GetElapsedTime(started);
            work.Made(change, entries.Count);
            var bytes = written.Of(change, entries);
            total += bytes.Length;
            started = Stopwatch.GetTimestamp();
            raw.Insert(bytes);
            rows[RawRow].Times.Add(Stopwatch.GetElapsedTime(started));
            rows[AllRow].Times.Add(took);
            var name = change.GetType().Name;
            var (times, mean) = rows.TryGetValue(name, out var row) ? row : (new Samples(), 0);
            times.Add(took);
            rows[name] = (times, mean + ((bytes.Length - mean) / times.Count));
        }
        rows[RawRow] = (rows[RawRow].Times, total / count);
        rows[AllRow] = (rows[AllRow].Times, total / count);
        return rows;
    }
}
