using Workbench.Domain.Articles.Planting;

namespace Workbench.Domain.Splitting.Sentences;

/// <summary>A mark that may end a sentence, with what stands around it.</summary>
/// <param name="Start">The first unit of the run of stops.</param>
/// <param name="Marks">The unit after the run: <c>?!</c>, <c>...</c> and <c>. . .</c> are one run each.</param>
/// <param name="End">The unit after the closing quotation marks and brackets, and what nobody sees behind them.</param>
/// <param name="Next">Where the next word or mark starts; the end of the block when there is none.</param>
/// <param name="Word">The word before, without the stop; may be empty.</param>
/// <param name="Closed">True when a closing mark follows the run.</param>
internal readonly record struct Stop(int Start, int Marks, int End, int Next, TextSpan Word, bool Closed)
{
    private const int LongestWord = 40;
    private const int LongestNote = 20;

    /// <summary>Looks around the stop at <paramref name="at"/>; no further back than <paramref name="from"/>.</summary>
    public static Stop At(string text, int at, int from, int to)
    {
        var marks = at + 1;
        while (marks < to && Letters.StopsSoftly(text[marks]))
            marks++;
        marks = Spaced(text, at, marks, to);
        var end = marks;
        while (end < to && (Letters.Closes(text[end]) || end > marks && Letters.StopsSoftly(text[end])))
            end++;
        var closed = end > marks;
        end = HiddenCharacters.After(text, Footnotes(text, end, to), to);
        var next = end;
        while (next < to && char.IsWhiteSpace(text[next]))
            next++;
        var word = at;
        var floor = Math.Max(from, at - LongestWord);
        while (
            word > floor
            && (
                Letters.InWord(text[word - 1])
                || text[word - 1] is '.' or '-' or '@' or '/' or '°'
                || Letters.IsApostrophe(text[word - 1])
            )
        )
            word--;
        return new Stop(at, marks, end, next, new TextSpan(word, at), closed);
    }

    /// <summary>True when the run is an ellipsis: two or more full stops, or the one character.</summary>
    public bool IsEllipsis(string text) =>
        text[Start] == '…' || Marks - Start > 1 && text[Start] == '.' && text[Marks - 1] == '.';

    /// <summary>Footnote marks after a stop belong to the sentence they follow: <c>in 1805. [19] He …</c>, <c>innovation.23 Open …</c></summary>
    private static int Footnotes(string text, int end, int to)
    {
        if (end < to && end > 1 && char.IsAsciiDigit(text[end]) && text[end - 1] == '.' && char.IsLower(text[end - 2]))
        {
            var digits = end;
            while (digits < to && digits - end < 4 && char.IsAsciiDigit(text[digits]))
                digits++;
            return digits + 1 < to && text[digits] == ' ' && char.IsUpper(text[digits + 1]) ? digits : end;
        }

        for (var next = Bracketed(text, end, to); next > end; next = Bracketed(text, end, to))
            end = next;
        return end;
    }

    /// <summary>The unit after a bracketed note of digits or small letters; <paramref name="end"/> when there is none.</summary>
    private static int Bracketed(string text, int end, int to)
    {
        var i = end;
        while (i < to && i - end < 2 && text[i] is ' ' or '\u00a0')
            i++;
        if (i >= to || text[i] != '[')
            return end;
        var note = ++i;
        while (
            i < to
            && i - note < LongestNote
            && (char.IsAsciiDigit(text[i]) || char.IsAsciiLetterLower(text[i]) || text[i] is ' ' or '.' or '…')
        )
            i++;
        return i > note && i < to && text[i] == ']' ? i + 1 : end;
    }

    /// <summary>Where a run of single full stops with spaces between them ends.</summary>
    private static int Spaced(string text, int at, int marks, int to)
    {
        while (text[at] == '.' && marks + 1 < to && text[marks] is ' ' or '\u00a0' && text[marks + 1] == '.')
        {
            var after = marks + 2;
            // ".5" after a stop is a number, not a dot of the run.
            if (after < to && char.IsAsciiLetterOrDigit(text[after]))
                break;
            marks = after;
        }

        return marks;
    }
}
