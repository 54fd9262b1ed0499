using AngleSharp.Dom;

namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>
/// Writes a part of a page as plain text: headings as <c># </c>, items of lists as <c>- </c>, quotations as <c>&gt; </c>,
/// rows of tables as cells with <c> | </c> between, a blank line between paragraphs.
/// </summary>
internal sealed class PlainText
{
    private readonly Predicate<IElement> _leavesOut;
    private readonly TextLine _line = new();
    private readonly TextBlocks _blocks = new();
    private readonly HashSet<INode> _dataTables = new(ReferenceEqualityComparer.Instance);

    // One for each open item of a list: whether its marker is still to be written.
    private readonly Stack<bool> _items = new();
    private List<string>? _cells;
    private int _quotations;
    private int _headings;
    private int _preformatted;

    private PlainText(Predicate<IElement> leavesOut) => _leavesOut = leavesOut;

    /// <summary>The text of the element, without what is to be left out.</summary>
    public static string Of(IElement root, Predicate<IElement> leavesOut)
    {
        var text = new PlainText(leavesOut);
        Dom.Walk(root, text.Enter, text.Leave);
        text.EndLine();
        return text._blocks.ToString();
    }

    private bool Enter(INode node)
    {
        if (node is IText text)
        {
            _line.Append(text.Data, keepsLines: _preformatted > 0);
            return true;
        }
        if (node is not IElement element || _leavesOut(element))
            return false;
        if (Tags.IsBlock(element))
            EndLine();
        _quotations += Count(element, "blockquote");
        _preformatted += Count(element, "pre");
        _headings += Tags.IsHeading(element) ? 1 : 0;
        switch (element.LocalName)
        {
            case "br":
                Break();
                break;
            case "q":
                _line.Append("“", keepsLines: false);
                break;
            case "li":
                _items.Push(true);
                break;
            case "table" when Tags.IsDataTable(element):
                _dataTables.Add(element);
                break;
            case "tr" when _cells is null && _dataTables.Contains(element.Closest("table")!):
                _cells = [];
                break;
        }
        return true;
    }

    private void Leave(INode node)
    {
        if (_cells is not null && node.Is("td", "th"))
            _cells.Add(_line.Take());
        else if (Tags.IsBlock(node))
            EndLine();
        _quotations -= Count(node, "blockquote");
        _preformatted -= Count(node, "pre");
        _headings -= Tags.IsHeading(node) ? 1 : 0;
        if (node.Is("q"))
            _line.Append("”", keepsLines: false);
        else if (node.Is("li"))
            _items.Pop();
        else if (node.Is("tr"))
            EndRow();
    }

    private static int Count(INode node, string tag) => node.Is(tag) ? 1 : 0;

    // Two breaks in a row are how old pages end a paragraph.
    private void Break()
    {
        if (_cells is not null || _headings > 0 || _items.Count > 0)
            _line.Append(" ", keepsLines: false);
        else if (_line.EndsWithBreak)
            EndLine();
        else
            _line.Break();
    }

    private void EndRow()
    {
        if (_cells is { } cells && cells.Exists(cell => cell.Length > 0))
            _blocks.Add(TextBlock.Row, string.Join(" | ", cells));
        _cells = null;
    }

    private void EndLine()
    {
        if (_cells is not null)
        {
            // Blocks in a cell do not part it.
            _line.Append(" ", keepsLines: false);
            return;
        }
        var line = _line.Take();
        if (line.Length == 0)
            return;
        if (_quotations > 0)
        {
            _blocks.Add(TextBlock.Quotation, "> " + line.Replace("\n", "\n> ", StringComparison.Ordinal));
        }
        else if (_headings > 0)
        {
            _blocks.Add(TextBlock.Heading, "# " + line);
        }
        else if (_items.TryPop(out var isFirst))
        {
            _items.Push(false);
            _blocks.Add(isFirst ? TextBlock.Item : TextBlock.Paragraph, isFirst ? "- " + line : line);
        }
        else
        {
            _blocks.Add(TextBlock.Paragraph, line);
        }
    }
}
