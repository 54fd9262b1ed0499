using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>Reads a web page. Only for the child process: a hostile page can take very long here, or all memory.</summary>
public static class HtmlPage
{
    /// <summary>The article on the page; its text is empty where the page has none.</summary>
    /// <exception cref="InvalidDataException">It is nested too deeply.</exception>
    public static ReadArticle Read(string html)
    {
        using var page = Parse(html);
        var metadata = new PageMetadata(page);
        if (page.Body is null)
            return metadata.With("");
        var weights = new TextWeights(page.Body);
        var (root, isNamed) = MainContent.Of(page.Body, weights);
        var text = PlainText.Of(
            root,
            element =>
                weights.LeftOut(element)
                || IsReference(element, weights)
                || (!isNamed && IsListOfLinks(element, weights))
        );
        return metadata.With(text);
    }

    /// <summary>Parses without scripts, without loading anything, and without any limit being passed over in silence.</summary>
    internal static IHtmlDocument Parse(string html)
    {
        // The parser flattens what is deeper than its limit, and then gives text out of order. One level more than is
        // allowed is how that shows.
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                IsScripting = false,
                SkipComments = true,
                MaximumDepth = Dom.Deepest + 1,
            }
        );
        var page = parser.ParseDocument(html);
        if (page.DocumentElement is { } root && Dom.Depth(root) > Dom.Deepest)
            throw new InvalidDataException("The page is nested too deeply.");
        return page;
    }

    // The little numbers that lead to notes, and the signs beside headings that link to themselves.
    private static bool IsReference(AngleSharp.Dom.IElement element, TextWeights weights) =>
        weights[element] is { Text: > 0 } weight
        && weight.Links == weight.Text
        && (
            element.LocalName == "sup" || (element.LocalName == "a" && element.TextContent.Trim() is "#" or "¶" or "§")
        );

    private static bool IsListOfLinks(AngleSharp.Dom.IElement element, TextWeights weights) =>
        element.LocalName is "ul" or "ol"
        && element.ChildElementCount > 1
        && weights[element] is var weight
        && weight.Links >= 0.9 * weight.Text;
}
