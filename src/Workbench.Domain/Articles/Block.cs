namespace Workbench.Domain.Articles;

/// <summary>What a block of an article is.</summary>
public enum BlockKind
{
    /// <summary>A line that names what follows.</summary>
    Heading,

    /// <summary>Running text.</summary>
    Paragraph,

    /// <summary>One item of a list, its marker included.</summary>
    ListItem,

    /// <summary>A quotation set apart from the running text.</summary>
    Quotation,

    /// <summary>One row of a table.</summary>
    TableRow,

    /// <summary>Who wrote the text, or when it appeared; makes no claim.</summary>
    Byline,

    /// <summary>What a picture shows, and whose it is.</summary>
    Caption,
}

/// <summary>
/// A heading, paragraph, list item, quotation, table row, byline or caption of a version.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Never empty, without the white space around it. Blocks are in order and never overlap.</param>
public sealed record Block(BlockKind Kind, TextSpan Span);
