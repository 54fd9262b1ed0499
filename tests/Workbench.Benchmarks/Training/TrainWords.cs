using System.Globalization;
using System.IO.Compression;
using Workbench.Benchmarks.Quality;
using Workbench.Benchmarks.Training.Trees;
using Workbench.Domain.Splitting.Trees;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Benchmarks.Training;

/// <summary>Makes the set of English words that ships anew: those that sentences of debates and the English Web Treebank write small.</summary>
internal static class TrainWords
{
    private const string File = "src/Workbench.Domain/Splitting/Words/english.words";

    public static void Run(DataFolder data, IEnumerable<string> sentences)
    {
        var treebank = Treebank
            .Read(data.At("ud-english-ewt/train.conllu"))
            .SelectMany(sentence =>
                sentence.Forms.Where((_, i) => sentence.Tags[i] is not (PartOfSpeech.FW or PartOfSpeech.NNP))
            );
        var words = sentences
            .SelectMany(sentence => sentence.Split(' '))
            .Select(word => word.Trim('.', ',', ';', ':', '?', '!', '"', '(', ')'))
            .Concat(treebank)
            .Where(word => word.Length > 0 && word.All(char.IsAsciiLetterLower))
            .ToHashSet(StringComparer.Ordinal);
        var bits = new byte[KnownWords.Size];
        foreach (var word in words)
        {
            var (at, bit) = KnownWords.Place(word);
            bits[at] |= bit;
        }
        using var file = System.IO.File.Create(File);
        using (var packed = new BrotliStream(file, CompressionLevel.SmallestSize, leaveOpen: true))
            packed.Write(bits);
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{File}: {words.Count} words, {file.Length / 1000.0:0} kB.")
        );
    }
}
