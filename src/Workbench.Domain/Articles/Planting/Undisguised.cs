namespace Workbench.Domain.Articles.Planting;

/// <summary>A word as it is read, whatever it is dressed up as: <c>1gn0re</c>, <c>ＩＧＮＯＲＥ</c> and <c>i​gnore</c> are all <c>ignore</c>.</summary>
internal static class Undisguised
{
    private const int Longest = 24;
    private const string Figures = "0134578@$!";
    private const string Letters = "oieastbasi";
    private const string Cyrillic = "аеорсухіјѕԁ";
    private const string Latin = "aeopcyxijsd";

    /// <summary>True for what a word may be written with, letters, figures and what stands for a letter; not by itself the start of one.</summary>
    public static bool InWord(char unit) =>
        char.IsLetterOrDigit(unit) || unit is '@' or '$' or '\'' or '’' or '\u00AD' || IsUnseen(unit);

    /// <summary>True for a character that a reader does not see.</summary>
    public static bool IsUnseen(char unit) =>
        unit
            is '\u034F'
                or '\u180E'
                or (>= '\u200B' and <= '\u200F')
                or (>= '\u202A' and <= '\u202E')
                or (>= '\u2060' and <= '\u2069')
                or '\uFEFF';

    /// <summary>Writes a word in small Latin letters.</summary>
    /// <param name="raw">As it stands in the text.</param>
    /// <param name="plain">Room for <see cref="Longest"/> letters.</param>
    /// <returns>How many there are; 0 for a word too long to be one that orders are made of.</returns>
    public static int Read(ReadOnlySpan<char> raw, Span<char> plain)
    {
        var (count, letters) = (0, 0);
        foreach (var unit in raw)
        {
            if (unit == '\u00AD' || IsUnseen(unit))
                continue;
            if (count == Longest)
                return 0;
            var lower = char.ToLowerInvariant(unit is >= '\uFF01' and <= '\uFF5E' ? (char)(unit - 0xFEE0) : unit);
            letters += char.IsAsciiLetter(lower) ? 1 : 0;
            plain[count++] = lower == '’' ? '\'' : lower;
        }
        while (count > 0 && plain[count - 1] is '\'' or '!')
            count--;
        if (letters is 0 or 1 && letters < count)
            return count;
        for (var i = 0; i < count; i++)
            plain[i] = Plain(plain[..count], i);
        return count;
    }

    private static char Plain(ReadOnlySpan<char> word, int i)
    {
        var unit = word[i];
        // A one is an l in "a11" and "c1aim", else an i.
        if (
            unit == '1'
            && (i + 1 < word.Length && word[i + 1] is '1' or 'a' or 'e' or 'u' || i > 0 && word[i - 1] is '1' or 'l')
        )
            return 'l';
        if (Figures.IndexOf(unit, StringComparison.Ordinal) is >= 0 and var figure)
            return Letters[figure];
        return Cyrillic.IndexOf(unit, StringComparison.Ordinal) is >= 0 and var twin ? Latin[twin] : unit;
    }

    /// <summary>How much room <see cref="Read"/> wants.</summary>
    public static int Room => Longest;
}
