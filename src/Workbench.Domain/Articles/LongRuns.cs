using System.Buffers;
using System.Globalization;
using Workbench.Domain.Splitting.Sentences;

namespace Workbench.Domain.Articles;

/// <summary>Links, words and sentences longer than anybody writes them.</summary>
internal static class LongRuns
{
    /// <summary>What many browsers and servers take at most.</summary>
    private const int LongestLink = 2_000;

    private const int LongestWord = 500;

    /// <summary>The claim engine keeps a longer sentence whole.</summary>
    private const int LongestSentence = 400;

    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…。！？؟۔।॥|•");

    public static IEnumerable<Caution> Find(string text)
    {
        var (words, from, tooLong, longest) = (0, 0, (Start: -1, Count: 0), (Start: -1, Length: 0));
        var links = 0;
        for (var i = 0; i < text.Length; )
        {
            if (char.IsWhiteSpace(text[i]))
            {
                // A blank line ends whatever was being said, and so does the next item of a list.
                if (
                    text[i] == '\n'
                    && i + 1 < text.Length
                    && (text[i + 1] is '\n' or '-' or '*' or '#' or '>' || char.IsAsciiDigit(text[i + 1]))
                )
                    words = 0;
                i++;
                continue;
            }
            var start = i;
            var spaceless = false;
            while (i < text.Length && !char.IsWhiteSpace(text[i]))
                spaceless |= IsSpaceless(text[i++]);
            if (text.AsSpan(start, i - start).Contains("://", StringComparison.Ordinal))
                links += i - start > LongestLink ? 1 : 0;
            else if (!spaceless && i - start > Math.Max(LongestWord, longest.Length))
                longest = (start, i - start);
            from = words == 0 ? start : from;
            words = Ends(text.AsSpan(start, i - start)) ? 0 : words + 1;
            if (words > Math.Max(LongestSentence, tooLong.Count))
                tooLong = (from, words);
        }

        if (links > 0)
            yield return new(
                "text.long-link",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{Words.Counted(links, "link is", "links are")} longer than {LongestLink:N0} characters and may hold anything."
                )
            );
        if (longest.Start >= 0)
            yield return new(
                "text.long-word",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"“{Cautions.After(text, longest.Start)} …” goes on for {longest.Length:N0} characters without a space: nobody wrote it to be read."
                )
            );
        if (tooLong.Start >= 0)
            yield return new(
                "text.no-stop",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"From “{Cautions.After(text, tooLong.Start)} …” on there is no full stop for {tooLong.Count:N0} words: they are kept as one claim and not taken apart."
                )
            );
    }

    // Thai, Lao, Tibetan, Burmese, Khmer, Han and kana are written without spaces.
    private static bool IsSpaceless(char unit) =>
        unit
            is >= '\u0E00'
                and <= '\u109F'
                or >= '\u1780'
                and <= '\u17FF'
                or >= '\u2E80'
                and <= '\uA4CF'
                or >= '\uD800';

    // The stop of "U.S." is the word's own: nothing ends there, however often it comes.
    private static bool Ends(ReadOnlySpan<char> word) =>
        word.IndexOfAny(Stops) >= 0 && !(word[^1] == '.' && Abbreviations.Of(word[..^1]) != Abbreviation.None);
}
