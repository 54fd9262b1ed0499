using Workbench.Domain.Splitting.Sentences;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>Takes the punctuation off both ends of a claim.</summary>
internal static class Edges
{
    private const string Pairs = "()[]{}“”«»「」『』（）【】";

    /// <summary>
    /// From the first word to the last. A bracket or quotation mark stays when its fellow is inside; the full stop of an abbreviation
    /// stays. May be empty.
    /// </summary>
    public static TextSpan Trim(string text, TextSpan span, CutPlaces graphemes)
    {
        var (start, end) = (span.Start, span.End);
        var loose = Unpaired(text, span);
        while (start < end && IsLeading(text[start], loose.Contains(start)))
            start++;
        while (end > start && IsTrailing(text, start, end, loose.Contains(end - 1)))
            end--;
        if (end - start > 1 && Wraps(text, start, end))
            (start, end) = (start + 1, end - 1);
        while (end > start && IsTrailing(text, start, end, unpaired: false))
            end--;
        return graphemes.Trim(graphemes.Before(start), graphemes.After(end));
    }

    private static bool IsLeading(char c, bool unpaired) =>
        Letters.IsBlank(c)
        || c is ',' or ';' or ':' or '–' or '—' or '-' or '.' or '…' or '!' or '?'
        || Letters.Closes(c) && c is not ('"' or '\'' or '*' or '_')
        || unpaired;

    private static bool IsTrailing(string text, int start, int end, bool unpaired)
    {
        var c = text[end - 1];
        if (c == '.')
            return !IsAbbreviated(text, start, end - 1);
        return Letters.IsBlank(c)
            || c is ',' or ';' or ':' or '–' or '—' or '-' or '!' or '?' or '…' or '、' or '，' or '،'
            || Letters.StopsHard(c)
            || unpaired;
    }

    private static bool IsAbbreviated(string text, int start, int stop)
    {
        var word = stop;
        while (word > start && stop - word < 12 && (Letters.InWord(text[word - 1]) || text[word - 1] == '.'))
            word--;
        return Abbreviations.Of(text.AsSpan(word, stop - word)) != Abbreviation.None;
    }

    /// <summary>True when one pair of quotation marks encloses the whole.</summary>
    private static bool Wraps(string text, int start, int end)
    {
        var (first, last) = (text[start], text[end - 1]);
        if (!(first == '"' && last == '"') && !(first == '“' && last == '”') && !(first == '«' && last == '»'))
            return false;
        return text.AsSpan(start + 1, end - start - 2).IndexOfAny(first, last) < 0;
    }

    /// <summary>Where marks stand whose fellow is not inside.</summary>
    private static HashSet<int> Unpaired(string text, TextSpan span)
    {
        var stack = new Stack<int>();
        var closing = new HashSet<int>();
        var straight = -1;
        for (var i = span.Start; i < span.End; i++)
        {
            var c = text[i];
            if (c == '"')
            {
                straight = straight < 0 ? i : -1;
                continue;
            }

            var pair = Letters.Closes(c) || Letters.Opens(c) ? Pairs.IndexOf(c, StringComparison.Ordinal) : -1;
            if (pair < 0)
                continue;
            if (pair % 2 == 0)
                stack.Push(i);
            else if (stack.Count > 0 && text[stack.Peek()] == Pairs[pair - 1])
                stack.Pop();
            else
                closing.Add(i);
        }

        closing.UnionWith(stack);
        if (straight >= 0)
            closing.Add(straight);
        return closing;
    }
}
