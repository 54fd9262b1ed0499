namespace Workbench.Domain.Splitting.Trees;

/// <summary>Parses a sentence with the first item of each of its series, and hangs the other items on that.</summary>
internal static class SeriesParser
{
    /// <inheritdoc cref="Parser.Parse" />
    public static void Parse(
        ReadOnlySpan<Shape> words,
        ReadOnlySpan<PartOfSpeech> tags,
        Span<int> heads,
        Span<Relation> relations
    )
    {
        var all = Series.Find(words, tags);
        var kept = Enumerable.Range(0, words.Length).ToList();
        foreach (var series in all)
            kept.RemoveAll(i => i >= series.From && i < series.To);
        PartParser.Parse(words, tags, kept, heads, relations);
        foreach (var series in all)
        {
            var first = series.As == Relation.Amod ? HeadOf(series, heads) : FirstOf(series, tags, heads, relations);
            if (IsMisread(series, first, tags, relations))
            {
                // The sentence without the others is read no better.
                PartParser.Parse(words, tags, [.. Enumerable.Range(0, words.Length)], heads, relations);
                break;
            }
            Hang(series, first, words, tags, heads, relations);
        }
        JoinNames(words, tags, heads, relations);
    }

    // "Pratt & Whitney" is one, not two.
    private static void JoinNames(
        ReadOnlySpan<Shape> words,
        ReadOnlySpan<PartOfSpeech> tags,
        Span<int> heads,
        Span<Relation> relations
    )
    {
        for (var i = 1; i + 1 < words.Length; i++)
        {
            if (words[i].Word != Series.Ampersand || !tags[i - 1].IsName() || !tags[i + 1].IsNoun())
                continue;
            var second = i + 1;
            while (heads[second] > i)
                second = heads[second];
            if (relations[second] != Relation.Conj)
                continue;
            (heads[second], relations[second]) = (i - 1, Relation.Flat);
            (heads[i], relations[i]) = (i - 1, Relation.Flat);
        }
    }

    // What a finite verb follows is its subject, or belongs to it.
    private static bool IsMisread(
        Series series,
        int first,
        ReadOnlySpan<PartOfSpeech> tags,
        ReadOnlySpan<Relation> relations
    ) =>
        series.As == Relation.Conj
        && series.To < tags.Length
        && tags[series.To].IsFinite()
        && relations[first] is not (Relation.Nsubj or Relation.NsubjPass or Relation.Nmod or Relation.Conj);

    private static void Hang(
        Series series,
        int first,
        ReadOnlySpan<Shape> words,
        ReadOnlySpan<PartOfSpeech> tags,
        Span<int> heads,
        Span<Relation> relations
    )
    {
        var next = series.From;
        foreach (var item in series.Items)
        {
            var root = PartParser.Parse(words, tags, [.. Enumerable.Range(item.From, item.Length)], heads, relations);
            (heads[root], relations[root]) = (first, series.As);
            for (; next < item.From; next++)
                (heads[next], relations[next]) = (root, next == series.And ? Relation.Cc : Relation.Punct);
            next = item.To;
            if (item.To == series.To && series.As == Relation.Conj)
                Take(root, first, item.To, tags, heads, relations);
        }
        for (; next < series.To; next++)
            (heads[next], relations[next]) = (series.To, next == series.And ? Relation.Cc : Relation.Punct);
    }

    // "…, the mill and a pier in Moss": what follows the last item and was taken for the first one's is the last one's.
    private static void Take(
        int last,
        int first,
        int from,
        ReadOnlySpan<PartOfSpeech> tags,
        Span<int> heads,
        Span<Relation> relations
    )
    {
        if (from >= tags.Length || tags[from] != PartOfSpeech.IN || relations[from] != Relation.Case)
            return;
        if (heads[from] is >= 0 and var noun && heads[noun] == first && relations[noun] == Relation.Nmod)
            heads[noun] = last;
    }

    // What the adjective after them says more of.
    private static int HeadOf(Series series, ReadOnlySpan<int> heads)
    {
        var i = series.To;
        while (heads[i] > i)
            i = heads[i];
        return i;
    }

    // Of the nouns that end where the first item ends, the one most like the second item: in "the head of the union, the mayor and a
    // clerk" it is the head.
    private static int FirstOf(
        Series series,
        ReadOnlySpan<PartOfSpeech> tags,
        ReadOnlySpan<int> heads,
        ReadOnlySpan<Relation> relations
    )
    {
        var last = series.From - 1;
        if (tags[last].IsAdjective())
            return last;
        while (last > 0 && !tags[last].IsNoun())
            last--;
        var like = ItemReader.Head(tags, series.Items[0]);
        var (best, most) = (last, int.MinValue);
        for (var i = last; i >= 0 && tags[i].IsNoun(); i = heads[i])
        {
            if (heads[i] >= 0 && (relations[i] == Relation.Flat || heads[i] > i && tags[heads[i]].IsNoun()))
                continue; // Within a name or a compound.
            var score = (tags[i] == tags[like] ? 2 : 0) + (tags[i].IsName() == tags[like].IsName() ? 2 : 0);
            if (score > most)
                (best, most) = (i, score);
            if (heads[i] < 0)
                break;
        }
        return best;
    }
}
