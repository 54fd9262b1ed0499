using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Workbench.Domain.Splitting;

namespace Workbench.Benchmarks.Quality;

/// <summary>The claim engine's figures on public data, beside what is to be beaten and what is aimed at.</summary>
public static class QualityRun
{
    /// <returns>0, or 2 where the data is not there.</returns>
    public static int Run(IConfiguration options)
    {
        var folder = options["data"] ?? DataFolder.Default;
        var data = new DataFolder(folder);
        if (!data.Exists)
        {
            Console.Error.WriteLine(
                $"The data sets are not in {folder}. Put them there as the folder's README says, or name another: --data DIR"
            );
            return 2;
        }
        var only = options["only"];
        var watch = Stopwatch.StartNew();
        Report.Title($"Quality of {Splitter.Engine}");
        Report.Table(["what ships", "here"], ModelPart.Measure());
        var figures = Parts
            .Where(part => only is null || part.Name.Contains(only, StringComparison.OrdinalIgnoreCase))
            .SelectMany(part => part.Measure(data))
            .Select(figure => figure.Cells)
            .ToList();
        Report.Table(Figure.Heads, figures);
        Console.WriteLine($"{watch.Elapsed.TotalSeconds:0} s");
        return 0;
    }

    private static readonly (string Name, Func<DataFolder, IEnumerable<Figure>> Measure)[] Parts =
    [
        ("offsets", OffsetPart.Measure),
        ("sentences", SentencePart.Measure),
        ("trees", TreePart.Measure),
        ("propositions", PropositionPart.Measure),
        ("articles", ArticlePart.Measure),
        ("judgements", JudgementPart.Measure),
        ("loaded", LoadedPart.Measure),
        ("checked", CheckedPart.Measure),
    ];
}
