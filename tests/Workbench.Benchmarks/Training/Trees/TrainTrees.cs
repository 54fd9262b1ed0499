using System.Globalization;
using System.IO.Compression;
using System.Runtime.InteropServices;
using Workbench.Benchmarks.Quality;
using Workbench.Domain.Splitting.Trees;

namespace Workbench.Benchmarks.Training.Trees;

/// <summary>Makes the tagger and the parser that ship anew, from the training part of the English Web Treebank.</summary>
internal static class TrainTrees
{
    private const string Model = "src/Workbench.Domain/Splitting/Trees/english.trees";
    private const int Seed = 7;
    private const int Parts = 5;
    private const int Parsers = 4;

    public static void Run(DataFolder data)
    {
        var sentences = Treebank.Read(data.At("ud-english-ewt/train.conllu")).ToList();
        var training = new TreeTraining(sentences, Seed);
        // The parser learns on tags as a tagger gives them to sentences it has not seen.
        var tags = Unseen(sentences);
        using var file = File.Create(Model);
        using (var packed = new BrotliStream(file, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            // As TreeModel reads them.
            foreach (var table in new[] { training.Tagger(12), MeanParser(sentences, tags), training.Labels(10, tags) })
                packed.Write(MemoryMarshal.AsBytes<sbyte>(table));
        }
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Model}: {sentences.Count} sentences, {file.Length / 1000.0:0} kB. Build again to use it."
            )
        );
    }

    // The mean of several that saw the sentences in different orders is better than any of them, and costs no more to use.
    private static sbyte[] MeanParser(
        IReadOnlyList<TreebankSentence> sentences,
        IReadOnlyDictionary<TreebankSentence, PartOfSpeech[]> tags
    )
    {
        var parsers = Enumerable
            .Range(Seed, Parsers)
            .AsParallel()
            .Select(seed => new TreeTraining(sentences, seed).Parser(16, tags))
            .ToList();
        return
        [
            .. Enumerable
                .Range(0, parsers[0].Length)
                .Select(i => (sbyte)Math.Round(parsers.Sum(weights => weights[i]) / (double)Parsers)),
        ];
    }

    private static Dictionary<TreebankSentence, PartOfSpeech[]> Unseen(List<TreebankSentence> all)
    {
        var tags = new Dictionary<TreebankSentence, PartOfSpeech[]>(ReferenceEqualityComparer.Instance);
        for (var part = 0; part < Parts; part++)
        {
            var others = all.Where((_, i) => i % Parts != part).ToList();
            var tagger = new Tagger(new WeightTable(new TreeTraining(others, Seed).Tagger(5), WeightTable.Wide));
            foreach (var sentence in all.Where((_, i) => i % Parts == part))
            {
                tags[sentence] = new PartOfSpeech[sentence.Words.Length];
                tagger.Tag(sentence.Words, tags[sentence]);
            }
        }
        return tags;
    }
}
