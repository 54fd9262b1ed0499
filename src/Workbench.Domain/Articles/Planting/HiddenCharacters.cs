using System.Text;

namespace Workbench.Domain.Articles.Planting;

/// <summary>Characters that carry words past a reader's eye.</summary>
/// <remarks>
/// Left alone is what writing needs: the joiners of Persian and of Indian scripts, the joiners and selectors of emoji, the tags of a
/// flag's emoji (Unicode Technical Standard 51). Marks that turn the direction of letters are a <see cref="Caution"/> of their own,
/// and so are words that a single one parts (<see cref="PartedWords"/>).
/// </remarks>
internal static class HiddenCharacters
{
    // So many in a row say something; fewer are left over from a web page.
    private const int Telling = 3;
    private const int BlackFlag = 0x1F3F4;
    private const int EndOfFlag = 0xE007F;

    // A region as in "gbeng", and the end.
    private const int LongestFlag = 7;

    /// <summary>The runs that say something, in order.</summary>
    public static IEnumerable<TextSpan> In(string text)
    {
        var (run, before, count, tags, last) = (new TextSpan(0, 0), 0, 0, 0, 0);
        for (var at = 0; at <= text.Length; )
        {
            var (rune, length) = At(text, at);
            if (IsUnseen(rune))
            {
                run = new TextSpan(count++ == 0 ? at : run.Start, at + length);
                tags += IsTag(rune) ? 1 : 0;
                last = rune;
            }
            else
            {
                var isFlag = before == BlackFlag && tags == count && count <= LongestFlag && last == EndOfFlag;
                if (count >= Telling && !isFlag || tags > 0 && !isFlag)
                    yield return run;
                (before, count, tags) = (rune, 0, 0);
            }
            at += length;
        }
    }

    /// <summary>Where the next character stands that a reader sees; <paramref name="to"/> where none does.</summary>
    public static int After(string text, int at, int to)
    {
        while (at < to && At(text, at) is var (rune, length) && IsUnseen(rune))
            at += length;
        return Math.Min(at, to);
    }

    private static (int Rune, int Length) At(string text, int at)
    {
        if (at == text.Length)
            return (0, 1);
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
        return (rune.Value, length);
    }

    private static bool IsTag(int rune) => rune is >= 0xE0000 and <= 0xE00FF or >= 0xE01F0 and <= 0xE0FFF;

    private static bool IsUnseen(int rune) =>
        rune
            is 0x180E
                or 0x200B
                or 0x200C
                or 0x200D
                or (>= 0x2060 and <= 0x2064)
                or (>= 0xFE00 and <= 0xFE0F)
                or (>= 0xE0000 and <= 0xE0FFF);
}
