using Workbench.Domain.Articles;

namespace Workbench.Domain.Splitting;

/// <summary>Tells which blocks may be English, the only language that the engine judges.</summary>
/// <remarks>Block by block, so that nothing that follows changes what was said of a block before it.</remarks>
internal sealed class EnglishOnly
{
    private bool last = true;

    /// <summary>True unless the block is in another language; one that is too short to tell goes with those before it.</summary>
    public bool MayBe(string block)
    {
        if (LanguageGuess.Of(block) is { } language)
            return last = language == "en";
        return last && IsLatin(block);
    }

    private static bool IsLatin(string block)
    {
        var latin = 0;
        foreach (var unit in block)
        {
            if (char.IsLetter(unit))
                latin += unit < '\u0250' ? 1 : -1;
        }

        return latin >= 0;
    }
}
