using System.Diagnostics;
using System.Globalization;
using Microsoft.Extensions.Configuration;
using Workbench.Benchmarks.Hosting;

namespace Workbench.Benchmarks.Crowds;

/// <summary>Many people on the long article, each with a change or a move every few seconds. Server and crowd share the machine.</summary>
public static class LoadRun
{
    private const double Most = 200;

    public static async Task Run(IConfiguration options)
    {
        var (people, seconds) = (options.GetValue("people", 300), options.GetValue("seconds", 60));
        var every = TimeSpan.FromSeconds(options.GetValue("every", 5.0));
        Report.Title($"{people} people on one article, each with a change or a move every {every.TotalSeconds:0.#} s");
        await using var desk = await Desk.Create();
        await desk.Close();
        await using var server = await ChildServer.Measured(desk.Folder);
        await using var crowd = new Crowd(new Uri(server.Url, $"articles/{desk.Article}"));
        var before = Stopwatch.StartNew();
        await crowd.Grow(people);
        Console.WriteLine($"{people} circuits opened in {before.Elapsed.TotalSeconds:0.0} s\n");

        // First a turn of everybody that does not count: code is compiled, everybody has a claim open.
        await Behaviour.All(crowd, every, every, new Dictionary<string, Samples>());
        crowd.Counters.Forget();
        var acts = new Dictionary<string, Samples>();
        using var self = Process.GetCurrentProcess();
        var (ours, theirs, clock) = (self.TotalProcessorTime, server.ProcessorTime, Stopwatch.StartNew());
        await Behaviour.All(crowd, every, TimeSpan.FromSeconds(seconds), acts);
        var wall = clock.Elapsed.TotalSeconds;
        self.Refresh();
        ours = self.TotalProcessorTime - ours;
        theirs = server.ProcessorTime - theirs;
        var held = await MeasuredServer.Ask(server);

        var whole = new Samples();
        foreach (var samples in acts.Values)
            whole.AddAll(samples);
        Report.Table(
            ["act to completion", .. Samples.Heads],
            acts.OrderBy(pair => pair.Key)
                .Append(new("every act", whole))
                .Select(pair => (IReadOnlyList<string>)[pair.Key, .. pair.Value.Cells])
        );
        var counters = crowd.Counters;
        Report.Table(
            ["over the run", ""],
            [
                ["server's share of one core", Share(theirs.TotalSeconds / wall)],
                ["crowd's share of one core", Share(ours.TotalSeconds / wall)],
                ["server's managed memory after it, MB", Mb(held.Managed)],
                ["server's process, MB", Mb(held.WorkingSet)],
                ["render batches a second", Round(counters.Batches / wall)],
                ["rendered KB a second", Round(counters.Bytes / 1024.0 / wall)],
                ["refused as stale (somebody was quicker)", $"{counters.Stale}"],
                ["errors", $"{counters.Errors.Count}"],
            ]
        );
        foreach (var error in counters.Errors.CountBy(error => error))
            Console.WriteLine($"{error.Value} × {error.Key}");
        Report.Verdict("errors", counters.Errors.Count, "", 0);
        Report.Verdict("every act, p95", whole.P95, "ms", Most);
    }

    private static string Share(double share) => share.ToString("0%", CultureInfo.InvariantCulture);

    private static string Round(double value) => value.ToString("0", CultureInfo.InvariantCulture);

    private static string Mb(long bytes) => Round(bytes / 1024.0 / 1024);
}
