using System.Collections.Frozen;
using AngleSharp.Dom;

namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>What elements are, as far as their text goes.</summary>
internal static class Tags
{
    private static readonly FrozenSet<string> Blocks = (
        "html body main article section div p h1 h2 h3 h4 h5 h6 hgroup header footer address blockquote pre ul ol li dl dt dd "
        + "table caption thead tbody tfoot tr td th figure figcaption details summary hr form fieldset legend center"
    )
        .Split(' ')
        .ToFrozenSet();

    /// <summary>True when it begins a new line of text.</summary>
    public static bool IsBlock(INode node) => node is IElement element && Blocks.Contains(element.LocalName);

    /// <summary>True for an element that groups others and is no text itself.</summary>
    public static bool IsGroup(INode node) =>
        node.Is("div", "section", "article", "main", "center", "form", "table", "tbody", "tr", "td");

    /// <summary>True for a heading of any level.</summary>
    public static bool IsHeading(INode node) => node.Is("h1", "h2", "h3", "h4", "h5", "h6");

    /// <summary>True when a table's rows are rows of cells, and not a frame that a page was laid out in.</summary>
    public static bool IsDataTable(IElement table) =>
        table.GetAttribute("role") is not ("presentation" or "none")
        && table.QuerySelector("table, h1, h2, h3, h4, h5, h6, ul, ol, blockquote, pre, p + p, div + div") is null;
}
