namespace Workbench.Domain.Splitting.Sentences;

/// <summary>Decides whether a soft stop ends its sentence.</summary>
internal static class StopRule
{
    /// <summary>True when the sentence that began at <paramref name="from"/> ends with this stop.</summary>
    public static bool Ends(string text, in Stop stop, int from, int to)
    {
        if (stop.Next >= to)
            return true;
        if (stop.Next == stop.End)
            return Unspaced(text, stop, to);
        if (IsListMark(text, stop, from, to) || IsSpacedEllipsis(text, stop))
            return false;
        var closed = stop.Closed;
        var next = First(text, stop.Next, to);
        if (char.IsLower(next))
            return !closed && LowerMayFollow(text, stop, to);
        if (text[stop.Next] is ',' or ';' or ':' or ')' or ']' || next is '&' or '=' or '/')
            return false;
        if (text[stop.Next] is '–' or '—' or '-')
            return text[stop.Start] != '.'
                && !stop.IsEllipsis(text)
                && stop.Next + 2 < to
                && char.IsUpper(First(text, stop.Next + 2, to));
        if (closed && Letters.Quotes(text[stop.End - 1]) && NamesSpeaker(text, stop.Next, to))
            return false;
        if (stop.IsEllipsis(text) || text[stop.Start] != '.')
            return !(IsBracketedEllipsis(text, stop) && !Starters.Has(NextWord(text, stop.Next, to)))
                && !NameWithMark(text, stop);
        return closed && text[stop.End - 1] is not ('*' or '_') || AfterFullStop(text, stop, from, to);
    }

    /// <summary>A closed quotation whose frame follows: “Was it sound?” Ada Moe asked.</summary>
    private static bool NamesSpeaker(string text, int at, int to)
    {
        for (var words = 0; words < 4 && at < to; words++)
        {
            var word = NextWord(text, at, to);
            if (word.Length == 0)
                return false;
            // With a colon behind it the frame leads on to the next quotation.
            if (words > 0 && Clauses.ReportVerbs.Plain.Has(word))
                return at + word.Length >= to || text[at + word.Length] != ':';
            if (!char.IsUpper(word[0]))
                return false;
            at += word.Length;
            while (at < to && text[at] is ' ' or '\n' or '\u00a0' or '.')
                at++;
        }

        return false;
    }

    /// <summary>A single full stop with a space and no small letter after it: all depends on the words beside it.</summary>
    private static bool AfterFullStop(string text, in Stop stop, int from, int to)
    {
        var word = text.AsSpan(stop.Word.Start, stop.Word.Length);
        var next = NextWord(text, stop.Next, to);
        if (word.Length == 0)
            return stop.Start > from;
        // "z. B.", "d. h.", "p. ej."
        if (word.Length == 1 && char.IsLower(word[0]) && IsStopped(text, stop.Next, next, to))
            return false;
        if (word.Length == 1 && char.IsUpper(word[0]))
            return AfterInitial(text, stop, word[0], next);
        var digit = char.IsDigit(text[stop.Next]) || text[stop.Next] is '$' or '£' or '€' or '#';
        return Abbreviations.Of(word) switch
        {
            Abbreviation.None => true,
            Abbreviation.Title => false,
            Abbreviation.BeforeNumber => !digit && (Starters.Has(next) || word is "No" or "no"),
            Abbreviation.Inner => false,
            _ when word is "a.m" or "p.m" && OpensWithTime(text, stop, from) => false,
            _ => !digit && Starters.Has(next) && !(Titled(next) && word is "U.S" or "U.K" or "U.N"),
        };
    }

    private static bool IsStopped(string text, int at, ReadOnlySpan<char> word, int to) =>
        word.Length == 1 && at + 1 < to && text[at + 1] == '.';

    /// <summary>"At 5 a.m. Mr. Smith": so far the sentence holds nothing but the time.</summary>
    private static bool OpensWithTime(string text, in Stop stop, int from) =>
        stop.Start - from < 20
        && text.AsSpan(from, stop.Start - from)
            is ['A', 't', ' ', ..]
                or ['B', 'y', ' ', ..]
                or ['A', 'r', 'o', 'u', 'n', 'd', ' ', ..];

    /// <summary>The stop belongs to the mark of a list item that the sentence starts with: "1. Mix", "• 9. Bake".</summary>
    private static bool IsListMark(string text, in Stop stop, int from, int to)
    {
        if (stop.Start - from > 8)
            return false;
        var at = from;
        if (text[at] is '•' or '⁃')
        {
            at++;
            while (at < stop.Start && char.IsWhiteSpace(text[at]))
                at++;
        }

        return at < to && ListMarker.At(text, at, to) is { Value: > 0 } marker && stop.Start < marker.End;
    }

    /// <summary>Three dots with spaces stand for words left out, not for an end.</summary>
    private static bool IsSpacedEllipsis(string text, in Stop stop) =>
        stop.Marks - stop.Start == 5 && text[stop.Start + 1] != '.' && text[stop.Start] == '.';

    /// <summary>"J. Smith" goes on; "you and I. Did" and "vitamin C. It" end.</summary>
    private static bool AfterInitial(string text, in Stop stop, char initial, ReadOnlySpan<char> next)
    {
        if (!Starters.Has(next) || next.Length == 1 && next[0] == 'A')
            return false;
        var before = stop.Word.Start - 2;
        var afterName = before >= 0 && PreviousIsCapitalised(text, before);
        return initial == 'I' ? !afterName || next.Length > 2 : !afterName;
    }

    private static bool PreviousIsCapitalised(string text, int last)
    {
        var first = last;
        while (first > 0 && last - first < 30 && Letters.InWord(text[first - 1]))
            first--;
        return char.IsUpper(text[first]) && last > first;
    }

    /// <summary>No space after the stop: "world.Today" and "1,000.That" are two sentences, "example.com" and "3.5" are not.</summary>
    private static bool Unspaced(string text, in Stop stop, int to)
    {
        if (stop.End + 1 >= to || !char.IsUpper(text[stop.End]) || stop.End > stop.Marks + 1)
            return false;
        var word = text.AsSpan(stop.Word.Start, stop.Word.Length);
        if (word.ContainsAny(".@/") || text[stop.Start] != '.' && word.Length < 2)
            return false;
        var next = NextWord(text, stop.End, to);
        if (
            next.Length < 2
            || !char.IsLower(next[1])
            || next.Length == 2 && !Starters.Has(next) && next is not "Mr" and not "Ms"
        )
            return false;
        if (char.IsDigit(word.IsEmpty ? ' ' : word[^1]))
            return Starters.Has(next);
        if (word.Length < 2 || Abbreviations.Of(word) != Abbreviation.None)
            return false;
        foreach (var c in word[1..])
        {
            if (!char.IsLower(c) && !Letters.IsApostrophe(c) && c != '-')
                return false;
        }

        return !IsAddress(text, stop, to);
    }

    private static bool IsAddress(string text, in Stop stop, int to)
    {
        var end = stop.End;
        while (end < to && end - stop.End < 60 && !char.IsWhiteSpace(text[end]))
        {
            if (text[end] is '@' or '/' or '\\' or '(' or '=' or '_')
                return true;
            end++;
        }

        return false;
    }

    private static bool LowerMayFollow(string text, in Stop stop, int to)
    {
        if (stop.IsEllipsis(text))
            return false;
        var word = text.AsSpan(stop.Word.Start, stop.Word.Length);
        if (text[stop.Start] != '.')
            return !NameWithMark(text, stop);
        return word.Length >= 2
            && !word.Contains('.')
            && Abbreviations.Of(word) == Abbreviation.None
            && !Abbreviations.IsUnit(text, stop.Word)
            && NextWord(text, stop.Next, to).Length > 0;
    }

    /// <summary>Brand names that are written with the mark.</summary>
    private static bool NameWithMark(string text, in Stop stop) =>
        stop.Marks - stop.Start == 1
        && text[stop.Start] == '!'
        && text.AsSpan(stop.Word.Start, stop.Word.Length) is "Yahoo" or "Jeopardy" or "Yum" or "Joomla";

    private static bool IsBracketedEllipsis(string text, in Stop stop) =>
        stop.Start > 0 && text[stop.Start - 1] is '[' or '(' && stop.End > stop.Marks && stop.IsEllipsis(text);

    private static bool Titled(ReadOnlySpan<char> next) => next is "Mr" or "Mrs" or "Ms";

    /// <summary>The first character that is no opening mark, from <paramref name="at"/> on.</summary>
    private static char First(string text, int at, int to)
    {
        while (at + 1 < to && Letters.Opens(text[at]))
            at++;
        return text[at];
    }

    private static ReadOnlySpan<char> NextWord(string text, int at, int to)
    {
        while (at < to && Letters.Opens(text[at]))
            at++;
        var end = at;
        while (end < to && end - at < 30 && (Letters.InWord(text[end]) || Letters.IsApostrophe(text[end])))
            end++;
        return text.AsSpan(at, end - at);
    }
}
