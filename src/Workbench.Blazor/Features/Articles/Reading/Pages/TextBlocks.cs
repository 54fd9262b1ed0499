using System.Text;

namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>What a block of plain text is.</summary>
internal enum TextBlock
{
    Paragraph,
    Heading,
    Item,
    Quotation,
    Row,
}

/// <summary>Puts blocks one below the other: items and rows close together, all others with a blank line between.</summary>
internal sealed class TextBlocks
{
    private readonly StringBuilder _text = new();
    private TextBlock _last;

    public void Add(TextBlock block, string text)
    {
        if (_text.Length > 0)
            _text.Append(block == _last && block is TextBlock.Item or TextBlock.Row ? "\n" : "\n\n");
        _text.Append(text);
        _last = block;
    }

    public override string ToString() => _text.ToString();
}
