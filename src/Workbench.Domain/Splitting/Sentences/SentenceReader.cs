namespace Workbench.Domain.Splitting.Sentences;

/// <summary>Cuts a block into sentences in one pass.</summary>
internal static class SentenceReader
{
    /// <summary>The sentences of <paramref name="body"/>: in order, disjoint, trimmed, never empty. White space alone gives none.</summary>
    public static List<TextSpan> Read(string text, TextSpan body, CutPlaces graphemes)
    {
        var found = new List<TextSpan>();
        var cuts = InlineList.Cuts(text, body);
        var nextCut = 0;
        var from = body.Start;
        for (var i = body.Start; i < body.End; )
        {
            if (nextCut < cuts.Count && cuts[nextCut] <= i)
            {
                if (cuts[nextCut++] > from)
                    Take(i);
                continue;
            }

            var c = text[i];
            if (Letters.StopsHard(c))
            {
                i = HardEnd(text, i, body.End);
                if (!GoesOn(text, i, body.End))
                    Take(i);
            }
            else if (Letters.StopsSoftly(c))
            {
                var stop = Stop.At(text, i, from, body.End);
                if (FourDots(text, stop, body.End))
                    Take(++i);
                else if (StopRule.Ends(text, stop, from, body.End))
                    Take(i = stop.End);
                else
                    i = stop.Marks;
            }
            else if (i > body.Start && !char.IsWhiteSpace(text[i - 1]))
            {
                i++;
            }
            else
            {
                i = AfterBreak(i);
            }
        }

        Take(body.End);
        return found;

        // At the start of a word: what stands between two sentences without any stop.
        int AfterBreak(int at)
        {
            if (Breaks.Credit(text, at, body.End))
            {
                Take(at);
                return at + 1;
            }
            var end = at == from ? Breaks.Day(text, at, body.End) : at;
            if (end == at)
                end = Breaks.Rule(text, at, body.End);
            if (end == at)
                end = Breaks.Stamp(text, at, body.End);
            if (end > at)
                Take(at);
            else if (
                (end = Breaks.Smiley(text, at, body.End)) == at
                && (end = Breaks.Interruption(text, at, body.End)) == at
            )
                return at + 1;
            Take(end);
            return end;
        }

        void Take(int end)
        {
            end = Math.Min(graphemes.After(end), body.End);
            var span = graphemes.Trim(Math.Min(from, end), end);
            if (span.Length > 0)
                found.Add(span);
            from = Math.Max(from, end);
            while (from < body.End && char.IsWhiteSpace(text[from]) && graphemes.MayCut(from + 1))
                from++;
        }
    }

    /// <summary>A full stop and an ellipsis of three spaced dots: the sentence ends at the first dot.</summary>
    private static bool FourDots(string text, in Stop stop, int to) =>
        stop.Marks - stop.Start == 7 && stop.Next < to && char.IsUpper(text[stop.Next]) && stop.Word.Length > 0;

    private static int HardEnd(string text, int i, int to)
    {
        while (i < to && (Letters.StopsHard(text[i]) || Letters.StopsSoftly(text[i]) || Letters.Closes(text[i])))
            i++;
        return i;
    }

    /// <summary>A quotation that ends in a stop and goes on at once with a particle: 「…。」と述べた.</summary>
    private static bool GoesOn(string text, int i, int to) =>
        i < to && Letters.Closes(text[i - 1]) && text[i] is 'と' or 'っ';
}
