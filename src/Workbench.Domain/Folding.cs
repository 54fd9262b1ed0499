using System.Buffers;
using System.Text;

namespace Workbench.Domain;

/// <summary>
/// Text as it is compared when somebody looks for it: without regard to case, to accents and points, and to how quotation marks and
/// dashes are drawn. <c>São Paulo’s</c> and <c>sao paulo's</c> fold to the same.
/// </summary>
/// <remarks>
/// Compatibility decomposition (Unicode Standard Annex 15), lower case of no particular culture, then without the combining marks of
/// Latin, Greek, Cyrillic, Hebrew and Arabic. The vowel signs of Indic scripts stay: there they are letters.
/// </remarks>
public static class Folding
{
    private static readonly Dictionary<char, string> Alike = new()
    {
        ['ß'] = "ss",
        ['æ'] = "ae",
        ['œ'] = "oe",
        ['ø'] = "o",
        ['đ'] = "d",
        ['ð'] = "d",
        ['þ'] = "th",
        ['ł'] = "l",
        ['ħ'] = "h",
        ['ı'] = "i",
        ['‘'] = "'",
        ['’'] = "'",
        ['“'] = "\"",
        ['”'] = "\"",
        ['–'] = "-",
        ['—'] = "-",
        ['‐'] = "-",
        ['ـ'] = "",
    };

    /// <summary>The folded text; empty for null. Folding twice changes nothing more.</summary>
    public static string Of(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
            at += Append(folded, text, at);
        return folded.ToString();
    }

    /// <summary>The words somebody looks for: folded, without the quotation marks around them, each once, at most <paramref name="most"/>.</summary>
    public static IReadOnlyList<string> Words(string? typed, int most = 8, int longest = 100) =>
        [
            .. Of(typed is { Length: > 2_000 } ? typed[..2_000] : typed)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(word => word.Trim('"', '\'', ',', ';'))
                .Where(word => word.Length > 0)
                .Select(word => word.Length > longest ? word[..longest] : word)
                .Distinct()
                .Take(most),
        ];

    /// <summary>Where folded words stand in a text, in order; what overlaps or touches is drawn together.</summary>
    public static IReadOnlyList<TextSpan> Find(string text, IReadOnlyList<string> words)
    {
        var folded = new StringBuilder(text.Length);
        var origin = new List<int>(text.Length + 1);
        for (var at = 0; at < text.Length; )
        {
            var before = folded.Length;
            var length = Append(folded, text, at);
            for (var unit = before; unit < folded.Length; unit++)
                origin.Add(at);
            at += length;
        }
        origin.Add(text.Length);
        return Together(Occurrences(folded.ToString(), words).Select(hit => Widen(text, origin, hit)).Order());
    }

    private static IEnumerable<TextSpan> Occurrences(string folded, IReadOnlyList<string> words)
    {
        foreach (var word in words.Where(word => word.Length > 0))
            for (var at = 0; (at = folded.IndexOf(word, at, StringComparison.Ordinal)) >= 0; at += word.Length)
                yield return new TextSpan(at, at + word.Length);
    }

    // To whole characters of the text, with the marks that were folded away.
    private static TextSpan Widen(string text, List<int> origin, TextSpan hit)
    {
        var (start, last) = (origin[hit.Start], origin[hit.End - 1]);
        var end = hit.End;
        while (end < origin.Count - 1 && origin[end] == last)
            end++;
        return Articles.Graphemes.Snap(text, new TextSpan(start, origin[end]));
    }

    private static List<TextSpan> Together(IEnumerable<TextSpan> spans)
    {
        var together = new List<TextSpan>();
        foreach (var span in spans)
        {
            if (together is [.., var last] && span.Start <= last.End)
                together[^1] = new TextSpan(last.Start, Math.Max(last.End, span.End));
            else
                together.Add(span);
        }
        return together;
    }

    private static int Append(StringBuilder folded, string text, int at)
    {
        var unit = text[at];
        if (unit < 0x80)
        {
            folded.Append(char.IsControl(unit) ? ' ' : char.ToLowerInvariant(unit));
            return 1;
        }
        var status = Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
        if (status != OperationStatus.Done)
            rune = Rune.ReplacementChar;
        foreach (var part in rune.ToString().Normalize(NormalizationForm.FormKD))
        {
            if (IsMark(part))
                continue;
            var lower = char.ToLowerInvariant(part);
            if (Alike.TryGetValue(lower, out var alike))
                folded.Append(alike);
            else
                folded.Append(lower);
        }
        return length;
    }

    private static bool IsMark(char part) =>
        part
            is (>= '\u0300' and <= '\u036F')
                or (>= '\u0483' and <= '\u0489')
                or (>= '\u0591' and <= '\u05C7')
                or (>= '\u0610' and <= '\u061A')
                or (>= '\u064B' and <= '\u065F')
                or '\u0670'
                or (>= '\u06D6' and <= '\u06ED')
                or (>= '\u1AB0' and <= '\u1AFF')
                or (>= '\u1DC0' and <= '\u1DFF')
                or (>= '\u20D0' and <= '\u20FF')
                or (>= '\uFE20' and <= '\uFE2F');
}
