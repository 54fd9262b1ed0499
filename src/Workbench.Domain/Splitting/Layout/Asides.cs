using System.Text.RegularExpressions;
using Workbench.Domain.Articles;

namespace Workbench.Domain.Splitting.Layout;

/// <summary>Tells what goes with a text and is none of its statements: who wrote it, where and when, and what a picture shows.</summary>
/// <remarks>
/// Only short lines are matched, and no two parts of a pattern can take the same characters, so that each is tried in time that grows with
/// the line's length alone.
/// </remarks>
internal static partial class Asides
{
    private const int LongestLine = 200;
    private const int LongestDateline = 80;

    /// <summary>Who wrote it stands at the top, in one of the first so many blocks.</summary>
    public const int Top = 6;

    private const string Month =
        "(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";

    [GeneratedRegex(
        @"^(?:By|Words by|Text by|Reporting by|Von|Par|Por|Di) \p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|and|und|et|y|e|de|van|von|al))*(?:, [\p{L} ’'-]{0,60})?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Byline();

    [GeneratedRegex(
        @"^(?:(?:Published|Updated|Posted|First published|Last updated)(?: on| at|:)? ?)?(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:\d{1,2} "
            + Month
            + @" \d{4}|"
            + Month
            + @" \d{1,2},? \d{4}|\d{4}-\d\d-\d\d)(?:,? (?:at )?\d{1,2}[:.]\d\d(?: ?[\p{L}.]{2,5})?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Day();

    [GeneratedRegex(
        @"^(?:Photo|Photograph|Picture|Pictured|Image|Illustration|Graphic|Caption|Credit|Figure \d+|Fig\. \d+) ?[:—–|]|\((?:Photo|Photograph|Picture|Image|Credit)[:/ ][^()]{0,60}\)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Caption();

    // What stands around an article and belongs to none of its words.
    [GeneratedRegex(
        @"^(?:\((?:Reporting|Writing|Editing|Additional reporting|Compiled|With reporting) by |doi:|DOI:|(?:RELATED|Related|READ MORE|Read more|READ NEXT|Read next|SEE ALSO|See also|ALSO READ|MORE FROM|WATCH|LISTEN|Media contacts?|Press contacts?|Contacts?|For more information|ENDS|Ends)(?:$|[:\n|]))",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Furniture();

    [GeneratedRegex(
        @"^(?:\p{Lu}{3,}[\p{Lu} .'’-]{0,30}(?:, [\p{L} .\d]{1,25}){0,3}(?: \([\p{L} .]{2,20}\))? ?(?:—|–|--|-|/) ?(?:"
            + Month
            + @" \d{1,2}(?:, \d{4})? ?(?:/\p{L}{2,20}/ ?)?(?:—|–|--|-|/) ?)?|\d{1,2}[:.]\d\d(?: ?(?:am|pm|a\.m\.|p\.m\.))?(?: ?(?:GMT|BST|UTC|CET|EST|ET))? ?(?:—|–|-|\||:)? ?)",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Dateline();

    /// <summary>Names the lines that are such, and lets the words of a paragraph begin after where and when it was filed.</summary>
    public static void Mark(string text, List<LaidBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].Kind is not (BlockKind.Paragraph or BlockKind.Heading) || text[blocks[i].Span.Start] == '#')
                continue;
            blocks[i] = blocks[i] with { Kind = KindOf(text, blocks[i], i < Top) };
            if (blocks[i].Kind == BlockKind.Paragraph)
                blocks[i] = blocks[i] with { Body = AfterDateline(text, blocks[i]) };
        }
    }

    /// <summary>True for a line that says by whom or when it was written.</summary>
    public static bool Signs(ReadOnlySpan<char> line) =>
        line.Length <= LongestLine && (Byline().IsMatch(line) || Day().IsMatch(line));

    private static BlockKind KindOf(string text, LaidBlock block, bool isTop)
    {
        if (block.Span.Length > LongestLine)
            return block.Kind;
        var line = text.AsSpan(block.Span.Start, block.Span.Length);
        // A credit on a line of its own, right above the text, is not all of it.
        if (!line.Contains('\n') && Caption().IsMatch(line))
            return BlockKind.Caption;
        if (Furniture().IsMatch(line))
            return BlockKind.Heading;
        return isTop && Signs(line) ? BlockKind.Byline : block.Kind;
    }

    private static int AfterDateline(string text, LaidBlock block)
    {
        var line = text.IndexOf('\n', block.Span.Start, block.Span.Length);
        if (line > 0 && Caption().IsMatch(text.AsSpan(block.Span.Start, line - block.Span.Start)))
            return line + 1;
        foreach (
            var match in Dateline()
                .EnumerateMatches(text.AsSpan(block.Span.Start, Math.Min(block.Span.Length, LongestDateline)))
        )
        {
            var next = block.Span.Start + match.Length;
            // "10.15 people a year": what comes after the time is no sentence.
            if (next < block.Span.End && (char.IsUpper(text[next]) || Letters.Opens(text[next])))
                return next;
        }
        return block.Body;
    }
}
