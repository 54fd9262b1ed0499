using System.Diagnostics;

namespace Workbench.Benchmarks.Speed;

/// <summary>
/// Megabytes a second, the median of several rounds. What runs in the first second is not counted, at least one round: the compiler is at work
/// until then, and a short round by itself would leave it unfinished.
/// </summary>
internal static class Rate
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(1);

    public static double Of(int bytes, int rounds, Action work)
    {
        var warming = Stopwatch.StartNew();
        do work();
        while (warming.Elapsed < Warming);
        var seconds = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            GC.Collect();
            var watch = Stopwatch.StartNew();
            work();
            seconds.Add(watch.Elapsed.TotalSeconds);
        }
        seconds.Sort();
        return bytes / 1e6 / seconds[rounds / 2];
    }
}
