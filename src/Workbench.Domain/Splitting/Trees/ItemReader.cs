namespace Workbench.Domain.Splitting.Trees;

/// <summary>Reads one item of a list by its tags: a noun with what belongs to it.</summary>
internal static class ItemReader
{
    // In words: what is longer was not written as a list.
    private const int Longest = 24;

    /// <summary>Past the item that begins at a place; the place itself where none does.</summary>
    /// <param name="tags">Of the sentence.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="isLast">True for the last item: what a preposition adds may belong to all of them, and is left out.</param>
    public static int End(ReadOnlySpan<PartOfSpeech> tags, int from, bool isLast)
    {
        var end = Noun(tags, from);
        while (!isLast && end > from && end < tags.Length && tags[end] == PartOfSpeech.IN)
        {
            var next = Noun(tags, end + 1);
            if (next == end + 1)
                break;
            end = next;
        }
        return end;
    }

    /// <summary>Past what begins at a place; the place itself where nothing of the kind does.</summary>
    public delegate int Ending(ReadOnlySpan<PartOfSpeech> tags, int from);

    /// <summary>The item between a comma and a place; null where something else stands there.</summary>
    /// <param name="tags">Of the sentence.</param>
    /// <param name="end">Where the item ends.</param>
    /// <param name="least">Nothing before this place is looked at.</param>
    /// <param name="endOf">Where an item of the kind ends.</param>
    public static Stretch? Before(ReadOnlySpan<PartOfSpeech> tags, int end, int least, Ending endOf)
    {
        var from = end;
        while (from > least && end - from < Longest && tags[from - 1] != PartOfSpeech.Comma)
            from--;
        return from > least + 1 && from < end && tags[from - 1] == PartOfSpeech.Comma && endOf(tags, from) == end
            ? new Stretch(from, end)
            : null;
    }

    /// <summary>The noun that carries an item.</summary>
    public static int Head(ReadOnlySpan<PartOfSpeech> tags, Stretch item)
    {
        var end = Noun(tags, item.From);
        while (end > item.From + 1 && !tags[end - 1].IsNoun())
            end--;
        return end - 1;
    }

    /// <summary>True where an item can end.</summary>
    public static bool IsHead(ReadOnlySpan<PartOfSpeech> tags, int i) =>
        tags[i].IsNoun() || tags[i] == PartOfSpeech.CloseBracket;

    private static int Noun(ReadOnlySpan<PartOfSpeech> tags, int from)
    {
        var i = from;
        while (i < tags.Length && tags[i] is PartOfSpeech.DT or PartOfSpeech.PDT or PartOfSpeech.PRPS)
            i++;
        var end = from;
        while (i < tags.Length && IsInside(tags[i]))
        {
            i++;
            if (tags[i - 1].IsNoun())
                end = i;
        }
        return end > from ? Bracket(tags, end) : from;
    }

    private static int Bracket(ReadOnlySpan<PartOfSpeech> tags, int end)
    {
        if (end >= tags.Length || tags[end] != PartOfSpeech.OpenBracket)
            return end;
        var close = end + 1;
        while (close < tags.Length && tags[close] != PartOfSpeech.CloseBracket)
            close++;
        return close < tags.Length ? close + 1 : end;
    }

    private static bool IsInside(PartOfSpeech tag) =>
        tag.IsNoun()
        || tag.IsAdjective()
        || tag is PartOfSpeech.CD or PartOfSpeech.POS or PartOfSpeech.HYPH or PartOfSpeech.Dollar or PartOfSpeech.SYM;
}
