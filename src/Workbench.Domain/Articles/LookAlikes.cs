using System.Buffers;

namespace Workbench.Domain.Articles;

/// <summary>Finds words that mix letters of two alphabets so that a reader sees one: “pаypal” with a Cyrillic а.</summary>
/// <remarks>
/// Only letters that look like Latin ones count, and only where every letter of the word looks like one: a Latin ending on a Russian word
/// or “kΩ” is how people write.
/// </remarks>
internal static class LookAlikes
{
    private static readonly SearchValues<char> Twins = SearchValues.Create(
        "\u0430\u0435\u043E\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u0410\u0412\u0415\u041A\u041C\u041D\u041E\u0420\u0421\u0422\u0425\u0406\u0408\u0405"
            + "\u03BF\u03BD\u03C1\u0391\u0392\u0395\u0396\u0397\u0399\u039A\u039C\u039D\u039F\u03A1\u03A4\u03A5\u03A7"
    );

    /// <summary>How many such words there are and where the first is. One pass.</summary>
    public static (int Count, TextSpan First) In(string text)
    {
        var (count, first) = (0, default(TextSpan));
        for (var at = text.AsSpan().IndexOfAny(Twins); at >= 0; at = Next(text, at))
        {
            var word = Around(text, ref at);
            if (!Mixes(word.Of(text)))
                continue;
            first = count++ == 0 ? word : first;
        }
        return (count, first);
    }

    private static int Next(string text, int from)
    {
        var next = text.AsSpan(from).IndexOfAny(Twins);
        return next < 0 ? -1 : from + next;
    }

    /// <summary>The letters around a place; the place moves behind them.</summary>
    private static TextSpan Around(string text, ref int at)
    {
        var start = at;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        while (at < text.Length && char.IsLetter(text[at]))
            at++;
        return new TextSpan(start, at);
    }

    private static bool Mixes(string word)
    {
        var latin = 0;
        foreach (var letter in word)
        {
            if (char.IsAsciiLetter(letter))
                latin++;
            else if (!Twins.Contains(letter))
                return false;
        }
        return latin > 0 && word.Length > 2;
    }
}
