namespace Workbench.Domain.Splitting.Sentences;

/// <summary>Ends of sentences that carry no full stop: rules of marks, smileys, and the stamps of forwarded mail.</summary>
internal static class Breaks
{
    private const int LeastRule = 3;
    private static readonly string[] CreditWords =
    [
        "Image",
        "Photo",
        "Photograph",
        "Picture",
        "Illustration",
        "Credit",
    ];
    private static readonly string[] Days =
    [
        "Monday",
        "Tuesday",
        "Wednesday",
        "Thursday",
        "Friday",
        "Saturday",
        "Sunday",
    ];

    /// <summary>The unit after a rule such as <c>***</c> or <c>____</c> that starts at <paramref name="at"/> and stands alone; else <paramref name="at"/>.</summary>
    public static int Rule(string text, int at, int to)
    {
        var mark = text[at];
        if (mark is not ('*' or '_' or '=' or '-' or '~' or '#'))
            return at;
        var end = at + 1;
        while (end < to && text[end] == mark)
            end++;
        return end - at >= LeastRule && (end == to || char.IsWhiteSpace(text[end])) ? end : at;
    }

    /// <summary>The unit after a smiley at <paramref name="at"/> that a capital follows; else <paramref name="at"/>.</summary>
    public static int Smiley(string text, int at, int to)
    {
        if (text[at] is not (':' or ';'))
            return at;
        var end = at + 1;
        if (end < to && text[end] == '-')
            end++;
        if (end >= to || text[end] is not (')' or '(' or 'D' or 'P'))
            return at;
        end++;
        return end + 1 < to && text[end] == ' ' && char.IsUpper(text[end + 1]) ? end : at;
    }

    /// <summary>The unit after a dash that breaks a sentence off, so that the next starts with a capital; else <paramref name="at"/>.</summary>
    public static int Interruption(string text, int at, int to)
    {
        if (text[at] != '—' || at + 3 >= to || text[at + 1] != ' ' || !char.IsUpper(text[at + 2]))
            return at;
        var end = at + 2;
        while (end < to && end - at < 12 && (Letters.InWord(text[end]) || Letters.IsApostrophe(text[end])))
            end++;
        var word = text.AsSpan(at + 2, end - at - 2);
        return Starters.Has(word) && !(word[0] == 'I' && (word.Length == 1 || Letters.IsApostrophe(word[1])))
            ? at + 1
            : at;
    }

    /// <summary>True where the line under a picture goes on to who made it: <c>The harbour at dusk Image: Ida Moen.</c></summary>
    public static bool Credit(string text, int at, int to)
    {
        foreach (var word in CreditWords)
        {
            var colon = at + word.Length;
            if (
                colon + 2 < to
                && text[colon] == ':'
                && text[colon + 1] == ' '
                && string.CompareOrdinal(text, at, word, 0, word.Length) == 0
            )
                return !char.IsLower(text[colon + 2]);
        }
        return false;
    }

    /// <summary>The unit after the day that a report begins with, <c>Thursday, May 7, 2015</c>, where a capital follows; else <paramref name="at"/>.</summary>
    public static int Day(string text, int at, int to)
    {
        var day = Array.Find(Days, day => string.CompareOrdinal(text, at, day, 0, day.Length) == 0);
        if (day is null || at + day.Length + 2 >= to || text[at + day.Length] != ',')
            return at;
        var month = Run(at + day.Length + 2, char.IsAsciiLetter);
        var number = Run(month + 1, char.IsAsciiDigit);
        var year = Run(number + 2, char.IsAsciiDigit);
        return
            month > at + day.Length + 4
            && number - month is 2 or 3
            && year - number == 6
            && year + 1 < to
            && text[year] == ' '
            && char.IsUpper(text[year + 1])
            ? year
            : at;

        int Run(int from, Func<char, bool> of)
        {
            while (from < to && of(text[from]))
                from++;
            return Math.Min(from, to);
        }
    }

    /// <summary>The unit after a stamp <c>03/27/2001 01:58 PM</c> at <paramref name="at"/>; else <paramref name="at"/>.</summary>
    public static int Stamp(string text, int at, int to)
    {
        ReadOnlySpan<char> shape = "00/00/0000 00:00";
        if (!char.IsAsciiDigit(text[at]) || at + shape.Length > to)
            return at;
        for (var i = 0; i < shape.Length; i++)
        {
            if (shape[i] == '0' ? !char.IsAsciiDigit(text[at + i]) : shape[i] != text[at + i])
                return at;
        }

        var end = at + shape.Length;
        while (end < to && (char.IsAsciiDigit(text[end]) || text[end] == ':'))
            end++;
        return end + 3 <= to && text[end] == ' ' && text[end + 1] is 'A' or 'P' && text[end + 2] == 'M' ? end + 3 : end;
    }
}
