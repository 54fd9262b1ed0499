using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Configuration;
using Workbench.Benchmarks.Quality;
using Workbench.Benchmarks.Training.Trees;
using Workbench.Domain;
using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Kinds;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Benchmarks.Training;

/// <summary>Makes the models that ship anew, where they ship from.</summary>
public static class TrainRun
{
    private const string Folder = "src/Workbench.Domain/Splitting/Kinds";

    private const int Orders = 8;

    private static readonly Recipe[] Recipes =
    [
        // A reader says yes to nearly one in four; set on CT24 dev-test, as its README allows.
        new("english.worth", Yes: verdict => verdict > 0, Threshold: 0.23, Rounds: 3, WithPairs: false),
        // One reader in three is enough: what is vague but could be looked up counts, and debates have little of it.
        new("english.fact", Yes: verdict => verdict >= 0, Threshold: 1.0 / 3, Rounds: 2, WithPairs: true),
    ];

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
        var sentences = data.Commas("claimbuster/crowdsourced.csv")
            .Where(row => row.Length > 9)
            .Select(row => new Sentence(row[1], int.Parse(row[9], CultureInfo.InvariantCulture)))
            .ToList();
        TrainWords.Run(data, sentences.Select(sentence => sentence.Text));
        foreach (var recipe in Recipes)
            Make(recipe, sentences);
        Console.WriteLine("Build again to use them.");
        return 0;
    }

    private static void Make(Recipe recipe, IReadOnlyList<Sentence> sentences)
    {
        var learned = LogisticRegression.Mean(
            SentenceModel.Rows,
            [.. sentences.Select(sentence => sentence.As(recipe))],
            recipe.Rounds,
            Orders
        );
        var weights = learned.Take(SentenceModel.Rows).ToList();
        var unit = weights.Max(Math.Abs) / sbyte.MaxValue;
        var threshold = Math.Log(recipe.Threshold / (1 - recipe.Threshold));
        using var file = File.Create(Path.Combine(Folder, recipe.File));
        // As SentenceModel reads it.
        using (var packed = new BrotliStream(file, CompressionLevel.SmallestSize, leaveOpen: true))
        using (var writer = new BinaryWriter(packed))
        {
            writer.Write((float)(learned[SentenceModel.Rows] - threshold));
            writer.Write((float)unit);
            sbyte[] rounded = [.. weights.Select(weight => (sbyte)Math.Round(weight / unit))];
            writer.Write(MemoryMarshal.AsBytes<sbyte>(rounded));
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{recipe.File}: {sentences.Count} sentences, {file.Length / 1000.0:0} kB."
            )
        );
    }

    /// <summary>How a model is made of ClaimBuster's verdicts: 1 worth checking, 0 a fact of no weight, -1 no fact.</summary>
    /// <param name="File">What it is written to.</param>
    /// <param name="Yes">Which verdicts mean yes.</param>
    /// <param name="Threshold">The share of readers from which the answer is yes.</param>
    /// <param name="Rounds">How often every sentence is seen.</param>
    /// <param name="WithPairs">Whether pairs of words count.</param>
    private sealed record Recipe(string File, Func<int, bool> Yes, double Threshold, int Rounds, bool WithPairs);

    private sealed record Sentence(string Text, int Verdict)
    {
        // Debates take what candidates promise for no fact. A plan is one elsewhere, so those sentences count for less.
        private const double Promise = 0.3;

        public Example As(Recipe recipe)
        {
            var passage = new Passage(Text, new TextSpan(0, Text.Length), quoted: false);
            var traits = new Traits(passage);
            var values = SentenceModel.Values(passage.Count);
            var rows = new List<(int, double)>();
            for (var i = 0; i <= passage.Count; i++)
            {
                var at = SentenceModel.RowsAt(traits, i, 0, passage.Count);
                if (i < passage.Count)
                    rows.AddRange([(at.Word, values.Word), (at.Role, values.Role)]);
                if (recipe.WithPairs)
                    rows.Add((at.Pair, values.Pair));
                rows.AddRange([(at.Two, values.Role), (at.Three, values.Role)]);
            }

            var counts = recipe.WithPairs && Verdict < 0 && Future.In(passage, new Run(0, passage.Count)) ? Promise : 1;
            return new Example(rows, recipe.Yes(Verdict), counts);
        }
    }
}
