using Workbench.Domain.Articles;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting;

/// <summary>Tells which blocks may be English, the only language that the engine judges.</summary>
/// <remarks>Block by block, so that nothing that follows changes what was said of a block before it.</remarks>
internal sealed class EnglishOnly
{
    private const int EnoughIn = 10;

    private static readonly WordList OnlyEnglish = new(
        "the and you they this that that's have with what our from been were would their there I've I'm we've don't I’ve I’m we’ve don’t"
    );

    private bool last = true;

    /// <summary>True unless the block is in another language; one that is too short to tell goes with those before it.</summary>
    public bool MayBe(string block)
    {
        if (LanguageGuess.Of(block) is { } language)
            return last = language == "en" || IsEnglish(block);
        return last && IsLatin(block);
    }

    // A guess from small words may err on a single sentence: "I've got a pen" has few of them.
    private static bool IsEnglish(string block)
    {
        var (words, english) = (0, 0);
        foreach (var range in block.AsSpan().SplitAny(" \n\t,.;:!?\"“”()"))
        {
            var word = block.AsSpan()[range];
            words += word.IsEmpty ? 0 : 1;
            english += OnlyEnglish.Has(word) ? 1 : 0;
        }

        return english * EnoughIn >= words;
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
