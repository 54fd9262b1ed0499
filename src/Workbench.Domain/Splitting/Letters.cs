using System.Buffers;
using System.Globalization;

namespace Workbench.Domain.Splitting;

/// <summary>What single characters are to the engine. Never depends on the culture.</summary>
internal static class Letters
{
    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\n\r\u0085\u2028\u2029");
    private static readonly SearchValues<char> ClosingMarks = SearchValues.Create(")]}\"'”’»›」』】〉》）］｝〕＂＇*_");
    private static readonly SearchValues<char> OpeningMarks = SearchValues.Create("([{\"'“‘„‚«‹「『【〈《（［｛〔*_¿¡");
    private static readonly SearchValues<char> HardStops = SearchValues.Create(
        "。！？｡．‼⁇⁈⁉‽؟۔܀܁܂।॥๚๛།༎။፧።፨՜՞։᠃᠉᭚᭛᭞᭟᱾᱿꓿꘎꘏꛳꛷꡶꡷"
    );

    /// <summary>Double quotation marks of any shape.</summary>
    public static SearchValues<char> QuoteMarks { get; } = SearchValues.Create("\"“”„«»「」『』＂");

    /// <summary>True for a character that ends a line.</summary>
    public static bool EndsLine(char c) => LineEnds.Contains(c);

    /// <summary>True for what may close a quotation or bracket after a full stop; straight marks both open and close.</summary>
    public static bool Closes(char c) => ClosingMarks.Contains(c);

    /// <summary>True for what may open a sentence before its first letter.</summary>
    public static bool Opens(char c) => OpeningMarks.Contains(c);

    /// <summary>True for double quotation marks of any shape; single ones are apostrophes too often.</summary>
    public static bool Quotes(char c) => QuoteMarks.Contains(c);

    /// <summary>True for a mark that ends a sentence whatever follows it, in the scripts that have one.</summary>
    public static bool StopsHard(char c) => c > '\u0500' && HardStops.Contains(c);

    /// <summary>True for <c>.</c>, <c>!</c>, <c>?</c> and the one-character ellipsis, which end a sentence at times.</summary>
    public static bool StopsSoftly(char c) => c is '.' or '!' or '?' or '…';

    /// <summary>True for what a word is made of: letters, digits, marks, and both halves of a surrogate pair.</summary>
    public static bool InWord(char c) =>
        char.IsAsciiLetterOrDigit(c)
        || c > '\u007f'
            && (
                char.IsLetterOrDigit(c)
                || char.IsSurrogate(c)
                || char.GetUnicodeCategory(c)
                    is UnicodeCategory.NonSpacingMark
                        or UnicodeCategory.SpacingCombiningMark
                        or UnicodeCategory.Format
            );

    /// <summary>True for white space, and for the marks without width that files begin with and pages break lines by.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\uFEFF' or '\u200B';

    /// <summary>True for both shapes of the apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '’';
}
