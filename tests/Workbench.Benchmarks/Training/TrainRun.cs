using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Configuration;
using Workbench.Benchmarks.Quality;
using Workbench.Benchmarks.Training.Trees;
using Workbench.Domain;
using Workbench.Domain.Splitting.Kinds;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Benchmarks.Training;

/// <summary>Makes the models that ship anew, where they ship from.</summary>
public static class TrainRun
{
    private const string Model = "src/Workbench.Domain/Splitting/Kinds/english.worth";

    // A reader says yes to more than one in four; set on CT24 dev-test, as its README allows.
    private const double Threshold = 0.25;

    /// <returns>0, or 2 where the data is not there.</returns>
    public static int Run(IConfiguration options)
    {
        var folder = options["data"] ?? DataFolder.Default;
        var data = new DataFolder(folder);
        if (!data.Exists)
        {
            Console.Error.WriteLine($"The data sets are not in {folder}. Name the folder: --data DIR");
            return 2;
        }
        TrainTrees.Run(data);
        var examples = data.Commas("claimbuster/crowdsourced.csv")
            .Where(row => row.Length > 9)
            .Select(row => Example(row[1], row[9] == "1"))
            .ToList();
        var model = new LogisticRegression(WorthModel.Rows);
        model.Learn(examples, rounds: 6);
        var most = model.Weights.Take(WorthModel.Rows).Max(Math.Abs);
        var unit = most / sbyte.MaxValue;
        using var file = File.Create(Model);
        Write(
            file,
            [.. model.Weights.Take(WorthModel.Rows).Select(weight => (sbyte)Math.Round(weight / unit))],
            (float)(model.Weights[WorthModel.Rows] - Math.Log(Threshold / (1 - Threshold))),
            (float)unit
        );
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Model}: {examples.Count} sentences, {file.Length / 1000.0:0} kB. Build again to use it."
            )
        );
        return 0;
    }

    // As WorthModel reads it.
    private static void Write(Stream stream, sbyte[] weights, float constant, float unit)
    {
        using var packed = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true);
        using var writer = new BinaryWriter(packed);
        writer.Write(constant);
        writer.Write(unit);
        writer.Write(MemoryMarshal.AsBytes<sbyte>(weights));
    }

    private static (int[] Rows, double Value, bool Yes) Example(string text, bool yes)
    {
        var passage = new Passage(text, new TextSpan(0, text.Length), quoted: false);
        var rows = WorthModel.Features(passage, 0, passage.Count).Order().ToArray();
        return (rows, 1 / Math.Sqrt(Math.Max(1, rows.Length)), yes);
    }
}
