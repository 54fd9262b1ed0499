using System.Diagnostics;
using Workbench.Benchmarks.Circuits;
using Workbench.Domain.Claims;

namespace Workbench.Benchmarks.Crowds;

/// <summary>What people do: one act in three decides the kind of the open claim, the others move on or pick a claim in the text.</summary>
internal static class Behaviour
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Everybody acts at their own moments, one act in each <paramref name="every"/>, for a while.</summary>
    public static async Task All(Crowd crowd, TimeSpan every, TimeSpan @while, Dictionary<string, Samples> acts)
    {
        foreach (var act in new[] { "kind", "next", "open" })
            acts[act] = new Samples();
        await Task.WhenAll(crowd.People.Select((person, i) => One(crowd, person, i, every, @while, acts)));
    }

    private static async Task One(
        Crowd crowd,
        Circuit person,
        int seed,
        TimeSpan every,
        TimeSpan @while,
        Dictionary<string, Samples> acts
    )
    {
#pragma warning disable CA5394 // What people do next in a test, the same each time; no secret.
        var random = new Random(seed);
        var clock = Stopwatch.StartNew();
        // Where the last act took long, the next does not wait for it: the schedule is kept, or slowness would thin the load.
        for (var at = every * random.NextDouble(); at < @while; at += every)
        {
            if (at > clock.Elapsed)
                await Task.Delay(at - clock.Elapsed);
            if (person.Lost is not null)
                return;
            var (act, a) = random.Next(6) switch
            {
                0 or 1 => ("kind", random.Next(Enum.GetValues<Kind>().Length)),
                2 or 3 => ("next", 0),
                _ => ("open", 1 + random.Next(LongArticle.Sentences)),
            };
#pragma warning restore CA5394
            var started = Stopwatch.GetTimestamp();
            try
            {
                await person.Act(act, a, Patience);
                acts[act].Add(Stopwatch.GetElapsedTime(started));
            }
#pragma warning disable CA1031 // Every way to fail is an error of the run, and counted.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                crowd.Counters.Errors.Add($"{act}: {failure.Message}");
            }
        }
    }
}
