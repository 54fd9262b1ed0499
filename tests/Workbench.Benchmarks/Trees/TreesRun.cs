using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Workbench.Benchmarks.Quality;
using Workbench.Domain;

namespace Workbench.Benchmarks.Trees;

/// <summary>
/// What trees would bring: a tagger and a greedy parser trained on the English Web Treebank, and the statements read off their trees, against
/// the same propositions that the engine is measured on. Nothing of it ships.
/// </summary>
public static class TreesRun
{
    private const int Seed = 7;

    /// <returns>0, or 2 where the data is not there.</returns>
    public static int Run(IConfiguration options)
    {
        var data = new DataFolder(options["data"] ?? DataFolder.Default);
        if (!data.Exists)
            return 2;
        var train = Treebank.Read(data.At("ud-english-ewt/train.conllu")).ToList();
        var dev = Treebank.Read(data.At("ud-english-ewt/dev.conllu")).ToList();
        var training = new TreeTraining(train, Seed);
        var tagger = new Tagger(new WeightTable(training.Tagger(12), WeightTable.Wide));
        // The parser learns on tags as a tagger gives them to sentences it has not seen.
        var tags = Unseen(train, 5);
        var parser = new Parser(
            new WeightTable(training.Parser(16, tags), WeightTable.Narrow),
            new WeightTable(training.Labels(10, tags), WeightTable.Wide)
        );
        Report.Title("Trees");
        Report.Table(["what", "here"], [.. OnTreebank(tagger, parser, dev), .. OnPropositions(tagger, parser, data)]);
        return 0;
    }

    private static Dictionary<TreebankSentence, PartOfSpeech[]> Unseen(List<TreebankSentence> all, int parts)
    {
        var tags = new Dictionary<TreebankSentence, PartOfSpeech[]>(ReferenceEqualityComparer.Instance);
        for (var part = 0; part < parts; part++)
        {
            var others = all.Where((_, i) => i % parts != part).ToList();
            var tagger = new Tagger(new WeightTable(new TreeTraining(others, Seed).Tagger(5), WeightTable.Wide));
            foreach (var sentence in all.Where((_, i) => i % parts == part))
            {
                tags[sentence] = new PartOfSpeech[sentence.Words.Length];
                tagger.Tag(sentence.Words, tags[sentence]);
            }
        }
        return tags;
    }

    private static IEnumerable<string[]> OnTreebank(Tagger tagger, Parser parser, List<TreebankSentence> sentences)
    {
        var (tagged, heads, named, words, all) = (0, 0, 0, 0, 0);
        var watch = Stopwatch.StartNew();
        foreach (var sentence in sentences)
        {
            var count = sentence.Words.Length;
            var (tags, found, relations) = (new PartOfSpeech[count], new int[count], new Relation[count]);
            tagger.Tag(sentence.Words, tags);
            parser.Parse(sentence.Words, tags, found, relations);
            for (var i = 0; i < count; i++)
            {
                all++;
                tagged += tags[i] == sentence.Tags[i] ? 1 : 0;
                if (sentence.Tags[i].IsMark())
                    continue;
                words++;
                var right = found[i] == (sentence.Heads[i] == count ? -1 : sentence.Heads[i]);
                heads += right ? 1 : 0;
                named += right && relations[i] == sentence.Relations[i] ? 1 : 0;
            }
        }
        yield return Row("tags, EWT dev", (double)tagged / all);
        yield return Row("heads, EWT dev, without marks", (double)heads / words);
        yield return Row("heads and relations", (double)named / words);
        yield return ["words a second", $"{all / watch.Elapsed.TotalSeconds / 1000:0} thousand"];
    }

    private static IEnumerable<string[]> OnPropositions(Tagger tagger, Parser parser, DataFolder data)
    {
        var sentences = PropositionPart.Read(data, text => Statements(text, tagger, parser)).ToList();
        yield return Row("propositions, PropSegmEnt dev, F1 at ≥ 0.8", PropositionPart.MeanF1(sentences, 0.8));
        yield return Row("propositions, PropSegmEnt dev, F1 at ≥ 0.5", PropositionPart.MeanF1(sentences, 0.5));
    }

    private static List<IReadOnlyList<TextSpan>> Statements(string text, Tagger tagger, Parser parser)
    {
        var tree = Tree.Parse(text, new TextSpan(0, text.Length), tagger, parser);
        return [.. StatementReader.Read(tree).Select(one => one.Words.Select(tree.Span).ToList())];
    }

    private static string[] Row(string what, double figure) =>
        [what, figure.ToString("0.000", System.Globalization.CultureInfo.InvariantCulture)];
}
