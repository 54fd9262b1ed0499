using System.Buffers;

namespace Workbench.Domain.Articles.Planting;

/// <summary>Finds words that a character nobody sees parts: “b‌ridge”, which no search for a bridge finds.</summary>
/// <remarks>Only between letters of scripts that never need a joiner: Latin, Cyrillic, Greek. A soft hyphen is how people write.</remarks>
internal static class PartedWords
{
    private static readonly SearchValues<char> Parting = SearchValues.Create(
        "\u034F\u180E\u200B\u200C\u200D\u200E\u200F\u2060\u2061\u2062\u2063\u2064"
    );

    /// <summary>How many such words there are, and the first as it reads. One pass.</summary>
    public static (int Count, string First) In(string text)
    {
        var (count, first, counted) = (0, "", 0);
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (at < counted || at == 0 || !IsLetter(text[at - 1]))
                continue;
            var after = at;
            while (after < text.Length && Parting.Contains(text[after]))
                after++;
            if (after == text.Length || !IsLetter(text[after]))
                continue;
            var (start, end) = (at, after);
            while (start > counted && IsLetter(text[start - 1]))
                start--;
            while (end < text.Length && (IsLetter(text[end]) || Parting.Contains(text[end])))
                end++;
            counted = end;
            if (count++ == 0)
                first = string.Concat(text[start..end].Where(unit => !Parting.Contains(unit)));
        }
        return (count, first);
    }

    private static int Next(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(Parting);
        return next < 0 ? -1 : from + next;
    }

    private static bool IsLetter(char unit) =>
        char.IsLetter(unit) && Scripts.Of(unit) is Script.Latin or Script.Cyrillic or Script.Greek;
}
