using System.Globalization;
using Microsoft.Extensions.Configuration;
using Workbench.Benchmarks.Hosting;

namespace Workbench.Benchmarks.Crowds;

/// <summary>Managed memory that each further viewer of the long article adds on the server: the slope of what is held over how many look.</summary>
public static class ViewersRun
{
    private const double Most = 1;
    private const double Megabyte = 1024 * 1024;

    public static async Task Run(IConfiguration options)
    {
        var most = options.GetValue("people", 80);
        Report.Title("Memory that each further viewer adds");
        await using var desk = await Desk.Create();
        await desk.Close();
        await using var server = await ChildServer.Measured(desk.Folder);
        await using var crowd = new Crowd(new Uri(server.Url, $"articles/{desk.Article}"));
        var held = new List<(int People, Held Held)> { (0, await MeasuredServer.Ask(server)) };
        foreach (var people in new[] { 1, most / 4, most / 2, most }.Distinct())
        {
            await crowd.Grow(people);
            // Each has a claim open, as somebody at work has.
            await Task.WhenAll(crowd.People.Select((one, i) => one.Act("open", 1 + (i * 7), TimeSpan.FromSeconds(30))));
            held.Add((people, await Settled(server)));
        }
        Report.Table(
            ["viewers", "managed MB", "process MB", "MB each beyond the first"],
            held.Select(at =>
                (IReadOnlyList<string>)
                    [
                        $"{at.People}",
                        Mb(at.Held.Managed),
                        Mb(at.Held.WorkingSet),
                        at.People > 1 ? Mb((at.Held.Managed - held[1].Held.Managed) / (at.People - 1.0)) : "–",
                    ]
            )
        );
        foreach (var error in crowd.Counters.Errors.Distinct())
            Console.WriteLine(error);
        Report.Verdict("each further viewer", Slope(held.Skip(1).ToList()) / Megabyte, "MB", Most);
    }

    // What a render or a closing buffer still holds is not a viewer's: asked until two answers agree.
    private static async Task<Held> Settled(ChildServer server)
    {
        var before = await MeasuredServer.Ask(server);
        for (var i = 0; i < 10; i++)
        {
            await Task.Delay(500);
            var now = await MeasuredServer.Ask(server);
            if (Math.Abs(now.Managed - before.Managed) < Megabyte / 4)
                return now;
            before = now;
        }
        return before;
    }

    // Least squares.
    private static double Slope(List<(int People, Held Held)> held)
    {
        var (x, y) = (held.Average(at => at.People), held.Average(at => at.Held.Managed));
        return held.Sum(at => (at.People - x) * (at.Held.Managed - y))
            / held.Sum(at => (at.People - x) * (at.People - x));
    }

    private static string Mb(double bytes) => (bytes / Megabyte).ToString("0.00", CultureInfo.InvariantCulture);
}
