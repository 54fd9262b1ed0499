using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using Workbench.Domain.Splitting;

namespace Workbench.Benchmarks.Quality;

/// <summary>What the engine ships with and what it costs to load: asked before anything else has loaded it.</summary>
internal static class ModelPart
{
    private const double Kilo = 1000;

    /// <summary>A row for each model and word list, and one for loading all of them; the first split has the compiler's time in it.</summary>
    public static List<string[]> Measure()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var watch = Stopwatch.StartNew();
        Splitter.Split("The mill closed in 1931.");
        var first = watch.Elapsed.TotalMilliseconds;
        var held = GC.GetTotalMemory(forceFullCollection: true) - before;
        var engine = typeof(Splitter).Assembly;
        var sizes = engine
            .GetManifestResourceNames()
            .Where(name => name.StartsWith("english.", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (Name: name, Size: Size(engine, name)))
            .ToList();
        return
        [
            .. sizes.Select(one => Row(one.Name, one.Size / Kilo, "kB")),
            Row("all of them", sizes.Sum(one => one.Size) / Kilo, "kB"),
            Row("loading them and splitting a first sentence", first, "ms"),
            Row("memory they hold", held / Kilo / Kilo, "MB"),
        ];
    }

    private static long Size(Assembly engine, string name)
    {
        using var stream = engine.GetManifestResourceStream(name)!;
        return stream.Length;
    }

    private static string[] Row(string what, double figure, string unit) =>
        [what, string.Create(CultureInfo.InvariantCulture, $"{figure:0.#} {unit}")];
}
