namespace Workbench.Domain.Splitting.Trees;

/// <summary>Finds what each word hangs on, greedily and from left to right, in time linear in the words.</summary>
/// <param name="weights">A narrow table; the columns are <see cref="Transition"/>.</param>
/// <param name="labels">A wide table; the columns are <see cref="Relation"/>.</param>
internal sealed class Parser(WeightTable weights, WeightTable labels)
{
    /// <summary>Parses a tagged sentence.</summary>
    /// <param name="words">Its words and marks.</param>
    /// <param name="tags">What they are.</param>
    /// <param name="heads">Gets the head of each; -1 for the root.</param>
    /// <param name="relations">Gets what each is to its head.</param>
    public void Parse(
        ReadOnlySpan<Shape> words,
        ReadOnlySpan<PartOfSpeech> tags,
        Span<int> heads,
        Span<Relation> relations
    )
    {
        var state = new ParserState(words.Length);
        Span<uint> features = stackalloc uint[ParserFeatures.Count];
        while (!state.IsDone)
        {
            ParserFeatures.Of(state, words, tags, features);
            state.Make(Best(state, weights.Sum(features)));
        }
        Name(state, words, tags, relations);
        state.Heads.CopyTo(heads);
        OneRoot(heads, relations);
    }

    /// <summary>The allowed transition with the greatest sum; of equals the first.</summary>
    public static Transition Best(ParserState state, (int Shift, int Left, int Right) sums)
    {
        var best = state.Allows(Transition.Shift) ? Transition.Shift : Transition.Left;
        var most = best == Transition.Shift ? sums.Shift : int.MinValue;
        if (state.Allows(Transition.Left) && sums.Left > most)
            (best, most) = (Transition.Left, sums.Left);
        return state.Allows(Transition.Right) && sums.Right > most ? Transition.Right : best;
    }

    private void Name(
        ParserState tree,
        ReadOnlySpan<Shape> words,
        ReadOnlySpan<PartOfSpeech> tags,
        Span<Relation> relations
    )
    {
        Span<uint> features = stackalloc uint[LabelFeatures.Count];
        Span<short> sums = stackalloc short[WeightTable.Wide];
        for (var i = 0; i < words.Length; i++)
        {
            LabelFeatures.Of(tree, words, tags, i, features);
            labels.Sum(features, sums);
            relations[i] = (Relation)WeightTable.Best(sums[..Relations.Count]);
        }
    }

    // A sentence has one root: what else hung on it stands beside the first that is one.
    private static void OneRoot(Span<int> heads, Span<Relation> relations)
    {
        var root = -1;
        for (var i = 0; i < heads.Length; i++)
        {
            if (heads[i] != heads.Length)
            {
                if (relations[i] == Relation.Root)
                    relations[i] = Relation.Dep;
                continue;
            }
            heads[i] = root;
            relations[i] = root < 0 ? Relation.Root : Relation.Parataxis;
            if (root < 0)
                root = i;
        }
    }
}
