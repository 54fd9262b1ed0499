using System.Text;

namespace Workbench.Blazor.Features.Articles.Engines.OpenAi;

/// <summary>How many tokens a text may come to, reckoned so that no model’s own count should be higher.</summary>
/// <remarks>
/// Models part text by tables of their own. Two letters or blanks of plain Latin text to a token is about twice what they need; digits
/// and punctuation count one each, and of other scripts every byte of UTF-8, which no byte-level table can exceed.
/// </remarks>
internal static class Tokens
{
    private const int OfFraming = 8;

    public static int Of(string text)
    {
        var (letters, others) = (0, 0);
        foreach (var unit in text)
        {
            if (char.IsAsciiLetter(unit) || unit == ' ')
                letters++;
            else if (char.IsAscii(unit))
                others++;
        }
        var beyond = Encoding.UTF8.GetByteCount(text) - letters - others;
        return ((letters + 1) / 2) + others + beyond + OfFraming;
    }
}
