using Workbench.Domain.Splitting.Trees;

namespace Workbench.Benchmarks.Training.Trees;

/// <summary>Trains the tagger, the parser and the namer of relations on the English Web Treebank.</summary>
internal sealed class TreeTraining(IReadOnlyList<TreebankSentence> sentences, int seed)
{
    // What an average weight of 1 becomes; few are over 20, and those are cut.
    private const double Scale = 6;

    public sbyte[] Tagger(int rounds)
    {
        var model = new AveragedPerceptron(TreeModel.TaggerRows, WeightTable.Wide);
        var features = new uint[TaggerFeatures.Count];
        var sums = new int[PartsOfSpeech.Count];
        foreach (var sentence in Rounds(rounds))
        {
            var (last, beforeLast) = (0u, 0u);
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                TaggerFeatures.Of(sentence.Words, i, last, beforeLast, features);
                model.Sum(features, sums);
                var said = Best(sums);
                model.Step();
                model.Correct(features, (int)sentence.Tags[i], said);
                (beforeLast, last) = (last, (uint)said);
            }
        }
        return model.Averages(Scale);
    }

    public sbyte[] Parser(int rounds, IReadOnlyDictionary<TreebankSentence, PartOfSpeech[]> tags)
    {
        var model = new AveragedPerceptron(TreeModel.ParserRows, WeightTable.Narrow);
        var random = new Random(seed);
        var features = new uint[ParserFeatures.Count];
        var sums = new int[3];
        var seen = 0;
        foreach (var sentence in Rounds(rounds))
        {
            var explores = seen++ >= sentences.Count;
            var state = new ParserState(sentence.Words.Length);
            while (!state.IsDone)
            {
                ParserFeatures.Of(state, sentence.Words, tags[sentence], features);
                model.Sum(features, sums);
                var said = Workbench.Domain.Splitting.Trees.Parser.Best(state, (sums[0], sums[1], sums[2]));
                var best = Cheapest(state, sentence.Heads, sums);
                model.Step();
                if (Oracle.Cost(state, said, sentence.Heads) > Oracle.Cost(state, best, sentence.Heads))
                    model.Correct(features, (int)best, (int)said);
                state.Make(explores && random.NextDouble() < 0.9 ? said : best);
            }
        }
        return model.Averages(Scale);
    }

    public sbyte[] Labels(int rounds, IReadOnlyDictionary<TreebankSentence, PartOfSpeech[]> tags)
    {
        var model = new AveragedPerceptron(TreeModel.LabelRows, WeightTable.Wide);
        var features = new uint[LabelFeatures.Count];
        var sums = new int[Relations.Count];
        foreach (var sentence in Rounds(rounds))
        {
            var tree = Oracle.Follow(sentence.Heads);
            if (tree is null)
                continue;
            for (var i = 0; i < sentence.Words.Length; i++)
            {
                LabelFeatures.Of(tree, sentence.Words, tags[sentence], i, features);
                model.Sum(features, sums);
                model.Step();
                model.Correct(features, (int)sentence.Relations[i], Best(sums));
            }
        }
        return model.Averages(Scale);
    }

    private IEnumerable<TreebankSentence> Rounds(int rounds)
    {
        var random = new Random(seed);
        var order = sentences.ToArray();
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var sentence in order)
                yield return sentence;
        }
    }

    private static Transition Cheapest(ParserState state, int[] heads, int[] sums)
    {
        var (best, cost) = (Transition.Shift, int.MaxValue);
        foreach (var transition in Enum.GetValues<Transition>())
        {
            if (!state.Allows(transition))
                continue;
            var here = Oracle.Cost(state, transition, heads);
            if (here < cost || (here == cost && sums[(int)transition] > sums[(int)best]))
                (best, cost) = (transition, here);
        }
        return best;
    }

    private static int Best(int[] sums)
    {
        var best = 1;
        for (var i = 2; i < sums.Length; i++)
            if (sums[i] > sums[best])
                best = i;
        return best;
    }
}
