using Workbench.Domain.Splitting.Sentences;

namespace Workbench.Domain.Splitting.Trees;

/// <summary>Cuts a sentence into words and marks as the treebank does: clitics, hyphens, signs and brackets are words of their own.</summary>
internal static class TokenReader
{
    /// <summary>Adds the spans of the words and marks in order; white space is in none.</summary>
    public static void Read(string text, TextSpan sentence, List<TextSpan> tokens)
    {
        for (var i = sentence.Start; i < sentence.End; )
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }
            var end = i + 1;
            while (end < sentence.End && !char.IsWhiteSpace(text[end]))
                end++;
            Chunk(text, i, end, end == sentence.End, tokens);
            i = end;
        }
    }

    // What stands between two spaces.
    private static void Chunk(string text, int from, int to, bool last, List<TextSpan> tokens)
    {
        if (IsAddress(text.AsSpan(from, to - from)))
        {
            var end = to;
            while (end > from + 1 && text[end - 1] is '.' or ',' or ')' or '>' or ';' or '"')
                end--;
            tokens.Add(new TextSpan(from, end));
            for (; end < to; end++)
                tokens.Add(new TextSpan(end, end + 1));
            return;
        }
        while (from < to)
        {
            var end = Next(text, from, to, last);
            tokens.Add(new TextSpan(from, end));
            from = end;
        }
    }

    /// <summary>Where the word or mark at <paramref name="i"/> ends.</summary>
    private static int Next(string text, int i, int to, bool last)
    {
        if (!Letters.InWord(text[i]))
            return Clitic(text, i, to) is var clitic and > 0 ? clitic : Mark(text, i, to);
        var start = i;
        while (i < to && (Letters.InWord(text[i]) || Joins(text, i, to, start)))
        {
            // don't is do and n't.
            if (text[i] is 'n' or 'N' && i > start && Negation(text, i, to))
                return i;
            i++;
        }
        if (
            i < to
            && text[i] == '.'
            && !(last && i + 1 == to)
            && KeepsStop(text.AsSpan(start, Math.Min(i - start, 16)))
        )
            i++;
        else if (i < to && text[i] == '.' && IsDotted(text.AsSpan(start, i - start)))
            i++;
        return i;
    }

    private static bool KeepsStop(ReadOnlySpan<char> word) =>
        word.Length == 1 ? char.IsUpper(word[0]) : Abbreviations.Of(word) != Abbreviation.None;

    // U.S. and a.m. keep their last stop at a sentence's end too.
    private static bool IsDotted(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^2] == '.' && char.IsLetter(word[^1]);

    // 3.5, 1,000, 9:30, 9/11, U.S, O’Brien, AT&T; not well-known, nor he’s.
    private static bool Joins(string text, int i, int to, int start)
    {
        if (i == start || i + 1 >= to || !Letters.InWord(text[i + 1]) || !Letters.InWord(text[i - 1]))
            return false;
        var c = text[i];
        if (c is ',' or ':' or '/')
            return char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
        if (Letters.IsApostrophe(c))
            return Clitic(text, i, to) == 0;
        return c is '.' or '_' or '&';
    }

    private static bool Negation(string text, int i, int to) =>
        i + 2 < to
        && Letters.IsApostrophe(text[i + 1])
        && text[i + 2] is 't' or 'T'
        && (i + 3 >= to || !Letters.InWord(text[i + 3]));

    /// <summary>Where ’s, ’re, ’ve, ’ll, ’d or ’m ends; 0 where none begins here.</summary>
    private static int Clitic(string text, int i, int to)
    {
        if (!Letters.IsApostrophe(text[i]) || i == 0 || !Letters.InWord(text[i - 1]))
            return 0;
        var end = i + 1;
        while (end < to && end - i < 4 && Letters.InWord(text[end]))
            end++;
        Span<char> low = stackalloc char[3];
        var written = text.AsSpan(i + 1, end - i - 1).ToLowerInvariant(low[..Math.Min(3, end - i - 1)]);
        return written == end - i - 1 && low[..written] is "s" or "re" or "ve" or "ll" or "d" or "m" ? end : 0;
    }

    // Runs of one mark are one: --, ..., !!!
    private static int Mark(string text, int i, int to)
    {
        var end = i + 1;
        while (
            end < to
            && text[end] == text[i]
            && text[i] is '-' or '.' or '!' or '?' or '*' or '=' or '_' or '~' or '`' or '\''
        )
            end++;
        return end;
    }

    private static bool IsAddress(ReadOnlySpan<char> chunk) =>
        chunk.Length > 5
        && (
            chunk.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || chunk.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            || chunk.IndexOf('@') is > 0 and var at && chunk[at..].Contains('.')
        );
}
