using Workbench.Domain.Splitting.Kinds;

namespace Workbench.Domain.Splitting.Trees;

/// <summary>
/// Three nouns or more in a row, with commas and "and": "eggs, milk and a loaf"; or three adjectives. A greedy parser loses its way in
/// them, so they are read by their tags; the sentence is parsed with one alone, and the others hang on that.
/// </summary>
/// <param name="From">The first word that the sentence is read without.</param>
/// <param name="To">Past the last of them.</param>
/// <param name="And">The word that joins the last item.</param>
/// <param name="Items">The items it is read without, in order.</param>
/// <param name="As">
/// What they are: <see cref="Relation.Conj"/> hang on the item before them, <see cref="Relation.Amod"/> on what the adjective after them
/// hangs on.
/// </param>
internal sealed record Series(int From, int To, int And, IReadOnlyList<Stretch> Items, Relation As)
{
    /// <summary>Joins the halves of one name.</summary>
    public static readonly uint Ampersand = WordHash.Of("&");

    /// <summary>The series of a tagged sentence, in order; they do not overlap.</summary>
    public static List<Series> Find(ReadOnlySpan<Shape> words, ReadOnlySpan<PartOfSpeech> all)
    {
        var found = new List<Series>();
        if (!all.Contains(PartOfSpeech.CC) || !all.Contains(PartOfSpeech.Comma))
            return found;
        // "Pratt & Whitney" is one.
        var tags = all.ToArray();
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] == PartOfSpeech.CC && words[i].Word == Ampersand)
                tags[i] = PartOfSpeech.HYPH;
        }
        for (var i = 3; i < tags.Length; i++)
        {
            var least = found.Count == 0 ? 0 : found[^1].To;
            if (tags[i] != PartOfSpeech.CC || i + 1 == tags.Length)
                continue;
            if ((At(tags, i, least) ?? AdjectiveSeries.At(tags, i, least)) is not { } series)
                continue;
            found.Add(series);
            i = series.To - 1;
        }
        return found;
    }

    private static Series? At(ReadOnlySpan<PartOfSpeech> tags, int and, int least)
    {
        var last = new Stretch(and + 1, ItemReader.End(tags, and + 1, isLast: true));
        if (last.Length == 0)
            return null;
        // "…, open and closed shops": what the word joins is within the last item.
        var from = and;
        while (from > least + 1 && tags[from - 1] == PartOfSpeech.JJ)
            from--;
        if (from < and && tags[from - 1] == PartOfSpeech.Comma)
            last = last with { From = from };
        else
            from = and;
        var hasComma = tags[from - 1] == PartOfSpeech.Comma;
        var items = new List<Stretch> { last };
        var end = hasComma ? from - 1 : from;
        while (ItemReader.Before(tags, end, least, Ends) is { } item)
        {
            items.Add(item);
            end = item.From - 1;
        }
        items.Reverse();
        if (IsOpening(tags, end, last.To, least) || IsOfOthers(tags, end, items))
        {
            // "In May, the mill, the pier and the dock closed": the first comma is not the list's.
            end = items[0].To;
            items.RemoveAt(0);
        }
        if (items.Count < 2 || end <= least || !ItemReader.IsHead(tags, end - 1))
            return null;
        var series = new Series(end, last.To, and, items, Relation.Conj);
        return hasComma && items.Count == 2 && !series.IsAlike(tags) || series.IsBroken(tags, least) ? null : series;
    }

    private static int Ends(ReadOnlySpan<PartOfSpeech> tags, int from) => ItemReader.End(tags, from, isLast: false);

    // What stands before the first comma is an opening where a preposition begins it and the series is a subject.
    private static bool IsOpening(ReadOnlySpan<PartOfSpeech> tags, int comma, int to, int least)
    {
        var from = comma;
        while (from > least && !tags[from - 1].IsMark())
            from--;
        return to < tags.Length && tags[to].IsFinite() && !HasVerb(tags, from, comma) && tags[from] is PartOfSpeech.IN;
    }

    // "Tom Hale, a miner, a poet and a drunk": what he is, is a list of its own.
    private static bool IsOfOthers(ReadOnlySpan<PartOfSpeech> tags, int comma, List<Stretch> items)
    {
        foreach (var item in items)
        {
            if (tags[item.From] != PartOfSpeech.DT)
                return false;
        }
        return comma > 0 && tags[comma - 1].IsName();
    }

    // "Ada Moe, the head of the union, and Nils Lund" are two.
    private bool IsAlike(ReadOnlySpan<PartOfSpeech> tags)
    {
        var isName = tags[ItemReader.Head(tags, Items[^1])].IsName();
        foreach (var item in Items)
        {
            if (tags[ItemReader.Head(tags, item)].IsName() != isName)
                return false;
        }
        return tags[From - 1].IsName() == isName;
    }

    // "bought eggs, milk and the shop closed"; "in Austin, Texas and Boston, Massachusetts".
    private bool IsBroken(ReadOnlySpan<PartOfSpeech> tags, int least)
    {
        if (To >= tags.Length)
            return false;
        if (tags[To].IsFinite())
            return HasVerb(tags, least, From);
        return tags[To] == PartOfSpeech.Comma
            && To + 1 < tags.Length
            && tags[To + 1].IsName()
            && IsAlike(tags)
            && tags[To - 1].IsName();
    }

    private static bool HasVerb(ReadOnlySpan<PartOfSpeech> tags, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tags[i].IsFinite())
                return true;
        }
        return false;
    }
}

/// <summary>Words that follow each other: from the first, up to but without the last.</summary>
internal readonly record struct Stretch(int From, int To)
{
    public int Length => To - From;
}
