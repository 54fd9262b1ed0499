using Workbench.Domain.Articles;

namespace Workbench.Domain.Claims;

/// <summary>
/// Where a claim stands: a span of one version, with its words and some of what is around them, so that it can be found again
/// (W3C Web Annotation: TextPositionSelector and TextQuoteSelector in one).
/// </summary>
/// <param name="Version">The number of the article's version.</param>
/// <param name="Start">The first UTF-16 unit, inclusive.</param>
/// <param name="End">The unit after the last.</param>
/// <param name="Exact">The words: the version's text from start to end.</param>
/// <param name="Prefix">32 units before, or more where the first would cut a character; fewer at the start of the text.</param>
/// <param name="Suffix">32 units after, or more where the last would cut a character; fewer at the end of the text.</param>
public sealed record Anchor(int Version, int Start, int End, string Exact, string Prefix, string Suffix)
{
    private const int Around = 32;

    /// <summary>The claim's place in the text.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public TextSpan Span => new(Start, End);

    /// <summary>Anchors a span, with the white space at its edges left out.</summary>
    /// <exception cref="RuleViolation">
    /// <c>span.outside</c> past the text; <c>span.empty</c> nothing but white space; <c>span.cuts-character</c> through a grapheme.
    /// </exception>
    public static Anchor At(ArticleVersion version, TextSpan span)
    {
        var text = version.Text;
        Require.That(
            span.Start >= 0 && span.Start <= span.End && span.End <= text.Length,
            "span.outside",
            "The selection reaches past the text."
        );
        var (start, end) = (span.Start, span.End);
        // A blank that carries a mark is a character, not white space at an edge.
        while (start < end && char.IsWhiteSpace(text[start]) && Graphemes.IsBoundary(text, start + 1))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]) && Graphemes.IsBoundary(text, end))
            end--;
        Require.That(start < end, "span.empty", "Select the words that make the claim.");
        Require.That(
            Graphemes.IsBoundary(text, start) && Graphemes.IsBoundary(text, end),
            "span.cuts-character",
            "The selection ends in the middle of a character. Select it whole."
        );
        var from = Graphemes.Snap(text, new TextSpan(Math.Max(0, start - Around), start));
        var to = Graphemes.Snap(text, new TextSpan(end, Math.Min(text.Length, end + Around)));
        return new Anchor(version.Number, start, end, text[start..end], text[from.Start..start], text[end..to.End]);
    }
}
