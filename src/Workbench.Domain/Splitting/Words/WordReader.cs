using Workbench.Domain.Splitting.Sentences;

namespace Workbench.Domain.Splitting.Words;

/// <summary>Cuts a sentence into words and marks, each with its part.</summary>
internal static class WordReader
{
    private const int LongestLookup = 24;

    private static readonly WordList NounsInLy = new(
        "family assembly monopoly anomaly butterfly dragonfly italy july sicily emily molly sally lily jelly belly homily"
    );

    /// <summary>The words and marks in order; white space is in none. <paramref name="quoted"/>: a quotation is open.</summary>
    public static List<Word> Read(string text, TextSpan sentence, bool quoted)
    {
        var words = new List<Word>();
        var open = quoted ? 1 : 0;
        for (var i = sentence.Start; i < sentence.End; )
        {
            if (char.IsWhiteSpace(text[i]))
            {
                i++;
                continue;
            }

            var end = WordEnd(text, i, sentence.End);
            var word =
                end > i
                    ? new Word(new TextSpan(i, end), Tag.Other, Forms.None)
                    : new Word(new TextSpan(i, end = i + 1), MarkTag(text, i, sentence, open > 0), Forms.None);
            open +=
                word.Tag == Tag.OpenQuote ? 1
                : word.Tag == Tag.CloseQuote && open > 0 ? -1
                : 0;
            words.Add(end > i && word.Tag == Tag.Other ? Tagged(text, word.Span, words) : word);
            i = end;
        }

        return words;
    }

    /// <summary>The unit after the word at <paramref name="i"/>; <paramref name="i"/> itself when no word starts there.</summary>
    private static int WordEnd(string text, int i, int to)
    {
        if (i + 1 < to && text[i] is '$' or '£' or '€' or '#' && char.IsAsciiDigit(text[i + 1]))
            i++;
        var start = i;
        if (IsClitic(text, i, to, out var clitic))
            return clitic;
        while (i < to)
        {
            if (Letters.InWord(text[i]))
                i++;
            else if (i == start || i + 1 >= to || !Joins(text, i, to, start))
                break;
            else
                i++;
        }

        if (i < to && i > start && text[i] is '%' or '°')
            i++;
        if (i < to && i > start && text[i] == '.' && KeepsStop(text.AsSpan(start, Math.Min(i - start, 16))))
            i++;
        return i == start ? start : i;
    }

    private static bool KeepsStop(ReadOnlySpan<char> word) =>
        word.Length == 1 ? char.IsUpper(word[0]) : Abbreviations.Of(word) != Abbreviation.None;

    /// <summary>True for a mark that holds two halves of one word together: 3.5, U.S, well-known, O’Brien, 9–4.</summary>
    private static bool Joins(string text, int i, int to, int start)
    {
        if (!Letters.InWord(text[i + 1]) || !Letters.InWord(text[i - 1]))
            return false;
        var c = text[i];
        if (c is ',' or ':' or '–' or '/')
            return char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]);
        if (Letters.IsApostrophe(c))
            return !IsClitic(text, i, to, out _) || i - start > 0 && text[i - 1] is 'n' && text[i + 1] is 't';
        return c is '.' or '-' or '@' or '_' or '&';
    }

    /// <summary>’s, ’re, ’ve, ’ll, ’d, ’m at the end of a word are words of their own.</summary>
    private static bool IsClitic(string text, int i, int to, out int end)
    {
        end = i;
        if (!Letters.IsApostrophe(text[i]) || i == 0 || !Letters.InWord(text[i - 1]))
            return false;
        var last = i + 1;
        while (last < to && last - i < 4 && Letters.InWord(text[last]))
            last++;
        if (text.AsSpan(i + 1, last - i - 1) is not ("s" or "re" or "ve" or "ll" or "d" or "m"))
            return false;
        end = last;
        return true;
    }

    private static Word Tagged(string text, TextSpan span, List<Word> before)
    {
        var raw = text.AsSpan(span.Start, span.Length);
        if (raw.Length > LongestLookup)
            return new Word(span, Tag.Other, Forms.None);
        Span<char> word = stackalloc char[raw.Length];
        raw.Replace(word, '’', '\'');
        if (word is "'s" or "'S" && before is [.., { Tag: not (Tag.Pronoun or Tag.That or Tag.Relative) }])
            return new Word(span, Tag.Possessive, Forms.None);
        if (
            FunctionWords.Of(word) is { } tag
            && !(raw.Length > 1 && raw is "US" or "IT" or "WHO")
            && !(raw is "May" && before.Count > 0)
        )
            return new Word(span, tag, Forms.None);
        if (word.IndexOfAnyInRange('0', '9') >= 0)
            return new Word(span, Tag.Number, Forms.None);
        var first = before.Count == 0 || !before[^1].IsWord && before[^1].Tag is Tag.OpenQuote or Tag.Colon;
        if (char.IsUpper(raw[0]) && (!first || raw.Length > 1 && char.IsUpper(raw[1])))
            return new Word(span, Tag.Name, Forms.None);
        if (
            raw.Length > 4
            && word.EndsWith("ly", StringComparison.OrdinalIgnoreCase)
            && Verbs.Of(word) == Forms.None
            && !NounsInLy.Has(word)
        )
            return new Word(span, Tag.Adverb, Forms.None);
        var forms = Verbs.Of(word);
        return new Word(span, forms == Forms.None ? Tag.Other : Tag.Verb, forms);
    }

    private static Tag MarkTag(string text, int i, TextSpan sentence, bool open)
    {
        switch (text[i])
        {
            case ',' or '，' or '،' or '、':
                return Tag.Comma;
            case ';' or '؛' or '；':
                return Tag.Semicolon;
            case ':' or '：':
                return Tag.Colon;
            case '–' or '—':
                return Tag.Dash;
            case '-':
                return i + 1 < sentence.End && i > sentence.Start && (text[i + 1] is ' ' or '-') ? Tag.Dash : Tag.Mark;
            case '“' or '«' or '„' or '「' or '『':
                return Tag.OpenQuote;
            case '”' or '»' or '」' or '』':
                return Tag.CloseQuote;
            case '"':
                var opens = i == sentence.Start || char.IsWhiteSpace(text[i - 1]) || text[i - 1] is '(' or '[' or '—';
                return opens && !(open && (i + 1 >= sentence.End || char.IsWhiteSpace(text[i + 1])))
                    ? Tag.OpenQuote
                    : Tag.CloseQuote;
            case '(' or '[' or '{' or '（':
                return Tag.OpenBracket;
            case ')' or ']' or '}' or '）':
                return Tag.CloseBracket;
            default:
                return Tag.Mark;
        }
    }
}
