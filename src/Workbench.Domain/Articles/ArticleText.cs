using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Workbench.Domain.Articles;

/// <summary>The form in which a version's text is stored, for ever: every offset in the product counts units of it.</summary>
public static class ArticleText
{
    // The Stream-Safe Text Process of Unicode Standard Annex 15: after this many marks on one letter a
    // combining grapheme joiner is set, because putting marks in order takes time squared in their number
    // (80,000 marks took 3 seconds, a hostile 5 MB would take an hour).
    private const int MarksInARow = 30;
    private const char GraphemeJoiner = '\u034F';

    /// <summary>Brings a text into the stored form. Doing it twice changes nothing more.</summary>
    /// <remarks>
    /// <list type="bullet">
    /// <item>Unicode normalisation form C, so that a letter and its accent are one unit where Unicode has one.</item>
    /// <item>Line ends are <c>\n</c>: CR LF, CR, NEL, VT, FF, U+2028 and U+2029 become one each.</item>
    /// <item>Byte order marks and zero width no-break spaces (U+FEFF), NUL and every other control character but tab and
    /// <c>\n</c> (C0, DEL and C1) are removed.</item>
    /// <item>A lone surrogate and U+FFFE, which no text may hold, become U+FFFD.</item>
    /// <item>White space at the end of a line goes, at its start it stays (it may be meant).</item>
    /// <item>Three or more blank lines in a row become one; one or two stay.</item>
    /// <item>White space around the whole text goes: a text of white space alone becomes the empty string.</item>
    /// <item>More than 30 combining marks on one letter are broken up by U+034F, as Unicode's stream-safe format has it.</item>
    /// </list>
    /// </remarks>
    /// <param name="text">Any string, the empty one too.</param>
    public static string Normalise(string text)
    {
        // Composing letters can lengthen a run of marks, so the two steps are taken until nothing changes: at most a
        // few times, and for all but hostile texts the second round finds nothing to do.
        for (var next = Clean(text).Normalize(); ; next = Clean(text).Normalize())
        {
            if (next == text)
                return TrimLines(text);
            text = next;
        }
    }

    /// <summary>The text's fingerprint: SHA-256 over its UTF-8, 64 lower-case hexadecimal digits.</summary>
    /// <param name="text">A text in the stored form; of any other string, lone surrogates count as U+FFFD.</param>
    public static string Sha256(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        var marks = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (IsLineEnd(unit))
            {
                if (unit == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                    i++;
                clean.Append('\n');
                marks = 0;
            }
            else if ((char.IsControl(unit) && unit != '\t') || unit == '\uFEFF')
            {
                continue; // It leaves no gap: marks before and after it meet.
            }
            else if (char.IsSurrogatePair(text, i))
            {
                Append(clean, text.AsSpan(i, 2), ref marks);
                i++;
            }
            else if (char.IsSurrogate(unit) || unit == '\uFFFE')
            {
                clean.Append('\uFFFD');
                marks = 0;
            }
            else
            {
                Append(clean, text.AsSpan(i, 1), ref marks);
            }
        }
        return clean.ToString();
    }

    private static bool IsLineEnd(char unit) =>
        unit is '\n' or '\r' or '\v' or '\f' or '\u0085' or '\u2028' or '\u2029';

    private static void Append(StringBuilder clean, ReadOnlySpan<char> character, ref int marks)
    {
        if (!IsMark(character))
        {
            marks = 0;
        }
        else if (++marks > MarksInARow)
        {
            clean.Append(GraphemeJoiner);
            marks = 1;
        }
        clean.Append(character);
    }

    private static bool IsMark(ReadOnlySpan<char> character)
    {
        if (character[0] < '\u0300' || character[0] == GraphemeJoiner)
            return false;
        Rune.DecodeFromUtf16(character, out var rune, out _);
        return Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark;
    }

    private static string TrimLines(string text)
    {
        var trimmed = new StringBuilder(text.Length);
        var blank = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            var kept = line.TrimEnd();
            if (kept.IsEmpty)
            {
                blank++;
                continue;
            }
            if (trimmed.Length > 0)
                trimmed.Append('\n', 1 + (blank > 2 ? 1 : blank));
            // White space around the whole goes: here the first line's indent.
            trimmed.Append(trimmed.Length == 0 ? kept.TrimStart() : kept);
            blank = 0;
        }
        return trimmed.ToString();
    }
}
