namespace Workbench.Domain.Splitting.Trees;

/// <summary>Finds three adjectives or more in a row: "a large, well-lit and costly station", "calm, polite and well prepared".</summary>
internal static class AdjectiveSeries
{
    /// <summary>The series whose last item a word joins; null where there is none.</summary>
    public static Series? At(ReadOnlySpan<PartOfSpeech> tags, int and, int least)
    {
        var last = new Stretch(and + 1, End(tags, and + 1));
        if (last.Length == 0)
            return null;
        var items = new List<Stretch>();
        var end = tags[and - 1] == PartOfSpeech.Comma ? and - 1 : and;
        while (ItemReader.Before(tags, end, least, End) is { } item)
        {
            items.Insert(0, item);
            end = item.From - 1;
        }
        var first = new Stretch(Start(tags, end, least), end);
        if (items.Count == 0 || first.Length == 0)
            return null;
        // Before their noun the last is the one to keep, else the first.
        return last.To < tags.Length && tags[last.To].IsNoun()
            ? new Series(first.From, and + 1, and, [first, .. items], Relation.Amod)
            : new Series(end, last.To, and, [.. items, last], Relation.Conj);
    }

    // Past the adjective that begins at a place, with its adverbs; the place itself where none does.
    private static int End(ReadOnlySpan<PartOfSpeech> tags, int from)
    {
        var (i, found) = (from, false);
        while (i < tags.Length && (IsHyphenated(tags, i) || tags[i].IsAdjective() || tags[i] == PartOfSpeech.RB))
        {
            found |= tags[i] != PartOfSpeech.RB || IsHyphenated(tags, i);
            i += IsHyphenated(tags, i) ? 3 : 1;
        }
        return found || i > from && i < tags.Length && tags[i].IsNoun() ? i : from;
    }

    private static int Start(ReadOnlySpan<PartOfSpeech> tags, int end, int least)
    {
        var i = end;
        while (i > least + 1)
        {
            if (i > least + 3 && IsHyphenated(tags, i - 3))
                i -= 3;
            else if (tags[i - 1].IsAdjective() || tags[i - 1] == PartOfSpeech.RB && i < end)
                i--;
            else
                break;
        }
        return i;
    }

    private static bool IsHyphenated(ReadOnlySpan<PartOfSpeech> tags, int i) =>
        i + 2 < tags.Length && tags[i + 1] == PartOfSpeech.HYPH && !tags[i].IsMark() && !tags[i + 2].IsMark();
}
