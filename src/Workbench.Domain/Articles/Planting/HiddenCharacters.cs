using System.Text;

namespace Workbench.Domain.Articles.Planting;

/// <summary>Characters that carry words past a reader's eye.</summary>
/// <remarks>
/// Left alone is what writing needs: the joiners of Persian and of Indian scripts, the joiners and selectors of emoji, the tags of a
/// flag's emoji (Unicode Technical Standard 51), the odd place to break a long word that a web page leaves behind. Marks that turn
/// the direction of letters are a <see cref="Caution"/> of their own.
/// </remarks>
internal static class HiddenCharacters
{
    // So many in a row, or so many words parted, say something; fewer are left over from a web page.
    private const int Telling = 3;
    private const int BlackFlag = 0x1F3F4;

    public static IReadOnlyList<TextSpan> In(string text)
    {
        var (certain, parting) = (new List<TextSpan>(), new List<TextSpan>());
        foreach (var (run, before, count, speaks) in Runs(text))
        {
            if (before != BlackFlag && (speaks || count >= Telling))
                certain.Add(run);
            else if (PartsAWord(text, run))
                parting.Add(run);
        }
        return parting.Count < Telling ? certain : [.. certain.Concat(parting).Order()];
    }

    private static IEnumerable<(TextSpan Run, int Before, int Count, bool Speaks)> Runs(string text)
    {
        var (start, count, speaks, before) = (-1, 0, false, 0);
        for (var at = 0; at <= text.Length; )
        {
            var (rune, length) = At(text, at);
            if (IsTag(rune) || IsUnseen(rune))
            {
                if (start < 0)
                    (start, count, speaks) = (at, 0, false);
                count++;
                speaks |= IsTag(rune);
            }
            else
            {
                if (start >= 0)
                    yield return (new TextSpan(start, at), before, count, speaks);
                (start, before) = (-1, rune);
            }
            at += length;
        }
    }

    private static (int Rune, int Length) At(string text, int at)
    {
        if (at == text.Length)
            return (0, 1);
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
        return (rune.Value, length);
    }

    private static bool IsTag(int rune) => rune is >= 0xE0000 and <= 0xE007F;

    private static bool IsUnseen(int rune) =>
        rune
            is 0x180E
                or 0x200B
                or 0x200C
                or 0x200D
                or (>= 0x2060 and <= 0x2064)
                or (>= 0xFE00 and <= 0xFE0F)
                or (>= 0xE0100 and <= 0xE01EF);

    // In scripts that never need a joiner, one inside a word is there to keep the word from being found.
    private static bool PartsAWord(string text, TextSpan run) =>
        run.Start > 0 && run.End < text.Length && NeedsNoJoiner(text[run.Start - 1]) && NeedsNoJoiner(text[run.End]);

    private static bool NeedsNoJoiner(char unit) => Scripts.Of(unit) is Script.Latin or Script.Cyrillic or Script.Greek;
}
