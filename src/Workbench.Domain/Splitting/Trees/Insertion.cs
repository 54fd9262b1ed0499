namespace Workbench.Domain.Splitting.Trees;

/// <summary>What stands between a subject and its verb, with a comma on both sides: "The pier, built in 1904, closed".</summary>
internal static class Insertion
{
    /// <summary>Finds it, with both commas; null where there is none, or none that begins with a participle.</summary>
    /// <param name="tags">What the words of the sentence are.</param>
    /// <param name="some">Which of them to look at, in order.</param>
    public static Stretch? Find(ReadOnlySpan<PartOfSpeech> tags, List<int> some)
    {
        var verb = 0;
        while (verb < some.Count && !tags[some[verb]].IsFinite())
            verb++;
        var close = verb - 1;
        while (close > 0 && verb < some.Count && tags[some[close]] == PartOfSpeech.RB)
            close--;
        if (verb >= some.Count || close < 0 || tags[some[close]] != PartOfSpeech.Comma)
            return null;
        var open = close - 1;
        while (open > 0 && tags[some[open]] != PartOfSpeech.Comma)
            open--;
        return
            open > 0
            && tags[some[open - 1]].IsNoun()
            && tags[some[Participle(tags, some, open + 1)]] is PartOfSpeech.VBN or PartOfSpeech.VBG
            ? new Stretch(open, close + 1)
            : null;
    }

    /// <summary>The first place from <paramref name="from"/> on that is no adverb, where the participle stands.</summary>
    public static int Participle(ReadOnlySpan<PartOfSpeech> tags, List<int> some, int from)
    {
        while (tags[some[from]] == PartOfSpeech.RB)
            from++;
        // "once thought to be", "long suspected of": taken for something else before a participle.
        return
            tags[some[from]] is PartOfSpeech.JJ or PartOfSpeech.IN
            && from + 1 < some.Count
            && tags[some[from + 1]] == PartOfSpeech.VBN
            ? from + 1
            : from;
    }
}
