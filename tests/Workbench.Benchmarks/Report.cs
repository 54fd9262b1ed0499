using System.Globalization;

namespace Workbench.Benchmarks;

/// <summary>What a measurement prints: Markdown, so that it can be carried into docs/performance.md as it is.</summary>
public static class Report
{
    /// <summary>A heading with how busy the machine was: a figure taken beside other work is worth less.</summary>
    public static void Title(string title)
    {
        var load = File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";
        Console.WriteLine($"\n## {title}\n\n{Environment.ProcessorCount} cores, load average at the start {load}\n");
    }

    public static void Table(IReadOnlyList<string> heads, IEnumerable<IReadOnlyList<string>> rows)
    {
        List<IReadOnlyList<string>> all = [heads, .. rows];
        var widths = heads.Select((_, column) => all.Max(row => row[column].Length)).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            Console.WriteLine(
                $"| {string.Join(" | ", all[i].Select((cell, column) => cell.PadRight(widths[column])))} |"
            );
            if (i == 0)
                Console.WriteLine($"| {string.Join(" | ", widths.Select(width => new string('-', width)))} |");
        }
        Console.WriteLine();
    }

    /// <summary>One figure beside its target.</summary>
    public static void Verdict(string what, double is_, string unit, double most) =>
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{(is_ <= most ? "within" : "MISSED")}: {what} {is_:0.##} {unit}, target at most {most:0.##} {unit}"
            )
        );
}
