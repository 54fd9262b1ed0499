using System.Text;

namespace Workbench.Domain.Articles;

/// <summary>How long a text is, as people say it: in words.</summary>
public static class WordCount
{
    /// <summary>
    /// Counts the runs between white space that hold a letter or a digit. Chinese characters and Japanese kana, which no white space
    /// parts, count one each, as word processors do; Thai, Lao, Khmer and Burmese are counted by white space and so too low.
    /// </summary>
    /// <param name="text">Any text; the empty one has no word.</param>
    public static int Of(string text)
    {
        var count = 0;
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                inWord = false;
            }
            else if (StandsAlone(rune.Value))
            {
                count++;
                inWord = false;
            }
            else if (!inWord && Rune.IsLetterOrDigit(rune))
            {
                count++;
                inWord = true;
            }
        }
        return count;
    }

    // Hiragana and katakana; Han with its extension A, the compatibility forms, and the two planes of extensions.
    private static bool StandsAlone(int character) =>
        character
            is (>= 0x3041 and <= 0x30FF)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x3FFFF);
}
