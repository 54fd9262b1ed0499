using Workbench.Domain.Articles;

namespace Workbench.Domain.Splitting.Layout;

/// <summary>A block and where its words start, after any list or quotation marker.</summary>
internal readonly record struct LaidBlock(BlockKind Kind, TextSpan Span, int Body);

/// <summary>
/// Puts lines together into blocks: a blank line ends a paragraph, a single line end inside one is a hard wrap.
/// </summary>
internal static class BlockReader
{
    /// <summary>The blocks in order, disjoint, never empty.</summary>
    public static List<LaidBlock> Read(string text, CutPlaces graphemes)
    {
        var blocks = new List<LaidBlock>();
        var paragraph = new List<Line>();
        var lines = new LineReader(text, graphemes);
        while (lines.Read(out var line))
        {
            if (Continues(paragraph, line))
            {
                paragraph.Add(line);
                continue;
            }

            Close(text, paragraph, blocks);
            if (line.Kind is BlockKind.Heading or BlockKind.TableRow)
                blocks.Add(new LaidBlock(line.Kind.Value, line.Span, line.Body));
            else if (line.Kind is not null)
                paragraph.Add(line);
        }

        Close(text, paragraph, blocks);
        Headings.Mark(text, blocks);
        Asides.Mark(text, blocks);
        return blocks;
    }

    /// <summary>True when the line goes on with the open block rather than starting the next.</summary>
    private static bool Continues(List<Line> open, Line line)
    {
        if (open.Count == 0)
            return false;
        return line.Kind switch
        {
            BlockKind.Paragraph => true,
            BlockKind.Quotation => open[0].Kind == BlockKind.Quotation,
            // As in Markdown: a number in the middle of a wrapped paragraph starts a list only if it is the first.
            BlockKind.ListItem => line.Ordinal > 1 && open[0].Kind == BlockKind.Paragraph,
            _ => false,
        };
    }

    private static void Close(string text, List<Line> lines, List<LaidBlock> blocks)
    {
        if (lines.Count == 0)
            return;
        if (blocks.Count < Asides.Top && Masthead.Lines(text, lines) is > 0 and var top)
        {
            foreach (var line in lines[..top])
            {
                var kind = Asides.Signs(line.Span.Of(text)) ? BlockKind.Byline : BlockKind.Heading;
                blocks.Add(new LaidBlock(kind, line.Span, line.Body));
            }
            lines.RemoveRange(0, top);
        }
        if (lines.Count == 0)
            return;
        var from = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!Headings.Stands(text, lines, from, i))
                continue;
            Add(text, lines[from..i], blocks);
            blocks.Add(new LaidBlock(BlockKind.Heading, lines[i].Span, lines[i].Body));
            from = i + 1;
        }
        Add(text, lines[from..], blocks);
        lines.Clear();
    }

    private static void Add(string text, List<Line> lines, List<LaidBlock> blocks)
    {
        if (lines.Count == 0)
            return;
        if (UnmarkedList.Is(text, lines))
            blocks.AddRange(lines.Select(l => new LaidBlock(BlockKind.ListItem, l.Span, l.Body)));
        else
            blocks.Add(
                new LaidBlock(
                    lines[0].Kind!.Value,
                    new TextSpan(lines[0].Span.Start, lines[^1].Span.End),
                    lines[0].Body
                )
            );
    }
}
