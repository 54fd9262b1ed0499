using System.Text;

namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>The text of one block while it is gathered, its white space as a browser shows it.</summary>
internal sealed class TextLine
{
    // Where a word may be parted, were it at the end of a line: nothing that anybody wrote or reads.
    private const char SoftHyphen = '\u00AD';

    private readonly StringBuilder _text = new();
    private bool _isSpaceDue;

    /// <summary>True just after a break.</summary>
    public bool EndsWithBreak => _text.Length > 0 && _text[^1] == '\n';

    /// <summary>Adds text. A run of HTML's white space is one space, and none at the start and the end of a line.</summary>
    public void Append(string text, bool keepsLines)
    {
        foreach (var unit in text)
        {
            if (unit == SoftHyphen)
                continue;
            if (!keepsLines && unit is ' ' or '\t' or '\n' or '\r' or '\f')
            {
                _isSpaceDue = true;
                continue;
            }
            if (_isSpaceDue && _text.Length > 0 && !EndsWithBreak)
                _text.Append(' ');
            _isSpaceDue = false;
            _text.Append(unit);
        }
    }

    /// <summary>Begins a new line.</summary>
    public void Break()
    {
        _isSpaceDue = false;
        _text.Append('\n');
    }

    /// <summary>What was gathered, without white space around it; begins anew.</summary>
    public string Take()
    {
        var line = _text.ToString().Trim();
        _text.Clear();
        _isSpaceDue = false;
        return line;
    }
}
