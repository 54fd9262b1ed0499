namespace Workbench.Domain.Splitting.Trees;

/// <summary>
/// Parses some words of a sentence as a sentence of their own. What stands in brackets is read apart, and hangs on the word before them.
/// </summary>
internal static class PartParser
{
    /// <summary>Parses them, and gives their root.</summary>
    /// <param name="words">All words of the sentence.</param>
    /// <param name="tags">What they are.</param>
    /// <param name="some">Which of them, in order; at least one.</param>
    /// <param name="heads">Gets their heads.</param>
    /// <param name="relations">Gets what each is to its head.</param>
    public static int Parse(
        ReadOnlySpan<Shape> words,
        ReadOnlySpan<PartOfSpeech> tags,
        List<int> some,
        Span<int> heads,
        Span<Relation> relations
    )
    {
        if (Bracketed(tags, some) is not { } inside)
            return Insertion.Find(tags, some) is { } insertion
                ? ParseAround(insertion, words, tags, some, heads, relations)
                : ParsePlain(words, tags, some, heads, relations);
        var root = Parse(words, tags, [.. some[..inside.From], .. some[inside.To..]], heads, relations);
        var within = Parse(words, tags, some[(inside.From + 1)..(inside.To - 1)], heads, relations);
        var on = some[inside.From - 1];
        while (heads[on] >= 0 && (relations[on] == Relation.Flat || tags[on].IsMark()))
            on = heads[on];
        var isClause = false;
        for (var i = inside.From; i < inside.To; i++)
            isClause |= tags[some[i]].IsFinite();
        (heads[within], relations[within]) = (on, isClause ? Relation.Parataxis : Relation.Appos);
        foreach (var mark in (ReadOnlySpan<int>)[some[inside.From], some[inside.To - 1]])
            (heads[mark], relations[mark]) = (within, Relation.Punct);
        return root;
    }

    // "The pier, built in 1904, closed": each reads better without the other.
    private static int ParseAround(
        Stretch insertion,
        ReadOnlySpan<Shape> words,
        ReadOnlySpan<PartOfSpeech> tags,
        List<int> some,
        Span<int> heads,
        Span<Relation> relations
    )
    {
        var root = Parse(words, tags, [.. some[..insertion.From], .. some[insertion.To..]], heads, relations);
        var within = Parse(words, tags, some[(insertion.From + 1)..(insertion.To - 1)], heads, relations);
        var on = some[insertion.From - 1];
        while (heads[on] >= 0 && heads[on] < some[insertion.From])
            on = heads[on];
        var participle = some[Insertion.Participle(tags, some, insertion.From + 1)];
        if (within != participle)
        {
            // Of "based in Bodø" the participle carries the whole.
            (heads[within], relations[within]) = (participle, Relation.Obl);
            within = participle;
        }
        (heads[within], relations[within]) = (on, Relation.Acl);
        // "once thought to be".
        if (relations[some[insertion.From + 1]] == Relation.Mark)
            relations[some[insertion.From + 1]] = Relation.Advmod;
        foreach (var mark in (ReadOnlySpan<int>)[some[insertion.From], some[insertion.To - 1]])
            (heads[mark], relations[mark]) = (within, Relation.Punct);
        return root;
    }

    // The first pair of brackets with something in them and before them; null for none.
    private static Stretch? Bracketed(ReadOnlySpan<PartOfSpeech> tags, List<int> some)
    {
        for (var i = 1; i < some.Count; i++)
        {
            if (tags[some[i]] != PartOfSpeech.OpenBracket)
                continue;
            for (var k = i + 2; k < some.Count; k++)
            {
                if (tags[some[k]] == PartOfSpeech.CloseBracket)
                    return new Stretch(i, k + 1);
            }
            return null;
        }
        return null;
    }

    private static int ParsePlain(
        ReadOnlySpan<Shape> words,
        ReadOnlySpan<PartOfSpeech> tags,
        List<int> some,
        Span<int> heads,
        Span<Relation> relations
    )
    {
        var (theirWords, theirTags) = (new Shape[some.Count], new PartOfSpeech[some.Count]);
        for (var i = 0; i < some.Count; i++)
            (theirWords[i], theirTags[i]) = (words[some[i]], tags[some[i]]);
        var (theirHeads, theirRelations) = (new int[some.Count], new Relation[some.Count]);
        TreeModel.Parser.Parse(theirWords, theirTags, theirHeads, theirRelations);
        var root = -1;
        for (var i = 0; i < some.Count; i++)
        {
            heads[some[i]] = theirHeads[i] < 0 ? -1 : some[theirHeads[i]];
            relations[some[i]] = theirRelations[i];
            if (theirHeads[i] < 0)
                root = some[i];
        }
        return root;
    }
}
