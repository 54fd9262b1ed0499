using System.Diagnostics;

namespace Workbench.Benchmarks.Speed;

/// <summary>Megabytes a second, the median of several rounds; the first round is not counted.</summary>
internal static class Rate
{
    public static double Of(int bytes, int rounds, Action work)
    {
        work();
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
