using Workbench.Benchmarks.Training.Trees;
using Workbench.Domain.Splitting.Trees;

namespace Workbench.Benchmarks.Quality;

/// <summary>What the tagger and the parser that ship come to on the treebank's dev part, on its own words.</summary>
internal static class TreePart
{
    public static IEnumerable<Figure> Measure(DataFolder data)
    {
        var sentences = Treebank.Read(data.At("ud-english-ewt/dev.conllu")).Select(Compare).ToList();
        yield return Of(sentences, "tags", some => Share(some, one => one.Tagged, one => one.Tokens));
        yield return Of(sentences, "heads, without marks", some => Share(some, one => one.Heads, one => one.Words));
        yield return Of(sentences, "heads and relations", some => Share(some, one => one.Named, one => one.Words));
    }

    private static Figure Of(
        IReadOnlyList<Compared> all,
        string metric,
        Func<IReadOnlyList<Compared>, double> measure
    ) => Bootstrap.Figure("trees, EWT dev", metric, all, measure, null, null);

    private static double Share(IReadOnlyList<Compared> all, Func<Compared, int> right, Func<Compared, int> of) =>
        (double)all.Sum(right) / all.Sum(of);

    private static Compared Compare(TreebankSentence sentence)
    {
        var count = sentence.Words.Length;
        var (tags, found, relations) = (new PartOfSpeech[count], new int[count], new Relation[count]);
        TreeModel.Tagger.Tag(sentence.Words, tags);
        SeriesParser.Parse(sentence.Words, tags, found, relations);
        var (tagged, heads, named, words) = (0, 0, 0, 0);
        for (var i = 0; i < count; i++)
        {
            tagged += tags[i] == sentence.Tags[i] ? 1 : 0;
            if (sentence.Tags[i].IsMark())
                continue;
            words++;
            var right = found[i] == (sentence.Heads[i] == count ? -1 : sentence.Heads[i]);
            heads += right ? 1 : 0;
            named += right && relations[i] == sentence.Relations[i] ? 1 : 0;
        }
        return new Compared(tagged, heads, named, words, count);
    }

    private sealed record Compared(int Tagged, int Heads, int Named, int Words, int Tokens);
}
