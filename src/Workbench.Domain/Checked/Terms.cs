using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Workbench.Domain.Checked;

/// <summary>
/// A text as the terms by which claims are compared: folded words (<see cref="Folding"/>) without their English endings, numbers
/// without their commas, names behind <c>#</c> and <c>@</c> taken apart where their capitals say so, addresses of pages left out.
/// Scripts that put no space between words give pairs of neighbouring characters instead.
/// </summary>
/// <remarks>
/// A term is made of letters, marks and digits, with a point at most within a number, and never empty, so that it can stand in any query. Only the first
/// <see cref="Longest"/> characters of a text are read, and of them the first <see cref="Most"/> terms: a claim is not longer.
/// </remarks>
public static class Terms
{
    /// <summary>Goes up with every change to how terms are made: what was kept under another number has to be made anew.</summary>
    public const int Version = 1;

    /// <summary>How many UTF-16 units of a text are read.</summary>
    public const int Longest = 4_000;

    /// <summary>How many terms a text has at most.</summary>
    public const int Most = 200;

    private const int LongestTerm = 40;

    // Linear in the text whatever stands in it. The second form is what a page's address looks like without its beginning.
    private static readonly Regex Address = new(
        @"(?:https?://|www\.)\S*|[\w-]+(?:\.[\w-]+)*\.[A-Za-z]{2,6}/\S*",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    );

    private static readonly Regex Tagged = new(@"[#@]\w+", RegexOptions.NonBacktracking);

    /// <summary>The terms of a text, in its order; none for null.</summary>
    public static IReadOnlyList<string> Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return [];
        var read = text.Length > Longest ? text[..Longest] : text;
        var folded = Folding.Of(Tagged.Replace(Address.Replace(read, " "), tag => Apart(tag.Value)));
        var terms = new List<string>();
        var run = new StringBuilder();
        var kind = Kind.None;
        for (var at = 0; at < folded.Length && terms.Count < Most; )
        {
            var isRune = Rune.TryGetRuneAt(folded, at, out var rune);
            var length = isRune ? rune.Utf16SequenceLength : 1;
            var next = isRune ? KindOf(rune) : Kind.None;
            // 1,000 is one number, and so is 1.5; don't is one word.
            var joins =
                kind == Kind.Digits && rune.Value is ',' or '.' && at + 1 < folded.Length && IsDigit(folded[at + 1])
                || kind == Kind.Letters
                    && rune.Value == '\''
                    && at + 1 < folded.Length
                    && char.IsLetter(folded[at + 1]);
            if (joins && rune.Value != ',')
                run.Append((char)rune.Value);
            else if (!joins)
            {
                if (next != kind)
                    End(terms, run, kind);
                if (next != Kind.None)
                    run.Append(folded, at, length);
                kind = next;
            }
            at += length;
        }
        End(terms, run, kind);
        return terms.Count > Most ? terms[..Most] : terms;
    }

    private static void End(List<string> terms, StringBuilder run, Kind kind)
    {
        var word = run.ToString();
        run.Clear();
        if (kind == Kind.Pairs)
            terms.AddRange(Pairs(word));
        else if (kind == Kind.Digits)
            terms.Add(Cut(word));
        else if (kind == Kind.Letters)
        {
            var own = word.EndsWith("'s", StringComparison.Ordinal) ? word[..^2] : word;
            terms.Add(Cut(EnglishEndings.Off(own.Replace("'", "", StringComparison.Ordinal))));
        }
    }

    private static string Cut(string term) =>
        term.Length <= LongestTerm ? term
        : char.IsHighSurrogate(term[LongestTerm - 1]) ? term[..(LongestTerm - 1)]
        : term[..LongestTerm];

    // A character alone is a term of its own.
    private static IEnumerable<string> Pairs(string run)
    {
        var characters = run.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        return characters.Count == 1
            ? characters
            : characters.Zip(characters.Skip(1), (first, second) => first + second);
    }

    // #WallOfMoss2019: Wall Of Moss 2019. Capitals in a row are one word, but for the last where small letters follow it.
    private static string Apart(string tag)
    {
        var apart = new StringBuilder(" ");
        for (var i = 1; i < tag.Length; i++)
        {
            var (before, here) = (tag[i - 1], tag[i]);
            var starts =
                char.IsUpper(here)
                && (char.IsLower(before) || (char.IsUpper(before) && i + 1 < tag.Length && char.IsLower(tag[i + 1])));
            if (here == '_' || starts)
                apart.Append(' ');
            if (here != '_')
                apart.Append(here);
        }
        return apart.Append(' ').ToString();
    }

    private enum Kind
    {
        None,
        Letters,
        Digits,
        Pairs,
    }

    private static bool IsDigit(char unit) => char.GetUnicodeCategory(unit) == UnicodeCategory.DecimalDigitNumber;

    private static Kind KindOf(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.DecimalDigitNumber => Kind.Digits,
            UnicodeCategory.LowercaseLetter
            or UnicodeCategory.UppercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark
            or UnicodeCategory.SpacingCombiningMark => IsUnspaced(rune) ? Kind.Pairs : Kind.Letters,
            _ => Kind.None,
        };

    // Han with its extensions, kana; Thai, Lao, Burmese and Khmer with the marks that stand in their blocks.
    private static bool IsUnspaced(Rune rune) =>
        rune.Value
            is (>= 0x0E00 and <= 0x0EFF)
                or (>= 0x1000 and <= 0x109F)
                or (>= 0x1780 and <= 0x17FF)
                or (>= 0x3040 and <= 0x30FF)
                or (>= 0x3400 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x3FFFF);
}
