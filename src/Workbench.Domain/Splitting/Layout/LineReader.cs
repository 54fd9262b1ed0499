using System.Buffers;
using Workbench.Domain.Articles;
using Workbench.Domain.Splitting.Sentences;

namespace Workbench.Domain.Splitting.Layout;

/// <summary>Reads a text line by line and says what each line's own marks make it.</summary>
internal sealed class LineReader(string text, CutPlaces graphemes)
{
    private static readonly SearchValues<char> RuleMarks = SearchValues.Create(" -–—*_=~|:+·•");
    private int next;

    /// <summary>The next line, or false at the end of the text. The end of the last line is the end of the text.</summary>
    public bool Read(out Line line)
    {
        line = default;
        if (next >= text.Length)
            return false;
        var start = next;
        var end = start;
        while (end < text.Length && !(Letters.EndsLine(text[end]) && graphemes.MayCut(end)))
            end++;
        next = end < text.Length ? graphemes.After(end + 1) : end;
        line = Classify(graphemes.Trim(start, end));
        return true;
    }

    private Line Classify(TextSpan span)
    {
        if (span.Length == 0 || IsRule(span))
            return new Line(span, span.Start, null);
        var first = text[span.Start];
        if (first == '#' && Hashes(span) is var hashes and > 0)
            return new Line(span, hashes, BlockKind.Heading);
        if (first == '>')
            return new Line(span, SkipWhite(span.Start + 1, span.End), BlockKind.Quotation);
        if (IsRow(span))
            return new Line(span, span.Start, BlockKind.TableRow);
        var marker = ListMarker.At(text, span.Start, span.End);
        return marker is { StandsAlone: true } && InlineList.Cuts(text, span).Count == 0
            ? new Line(span, SkipWhite(marker.Value.End, span.End), BlockKind.ListItem, marker.Value.Value)
            : new Line(span, span.Start, BlockKind.Paragraph);
    }

    /// <summary>Where the words start after one to six <c>#</c> and a space; 0 when this is no heading.</summary>
    private int Hashes(TextSpan span)
    {
        var i = span.Start;
        while (i < span.End && text[i] == '#')
            i++;
        return i - span.Start <= 6 && i < span.End && text[i] is ' ' or '\t' ? SkipWhite(i, span.End) : 0;
    }

    /// <summary>A row starts with a bar and has a second one, or parts its cells by tabs.</summary>
    private bool IsRow(TextSpan span)
    {
        var line = text.AsSpan(span.Start, span.Length);
        return line.Contains('\t') || line[0] == '|' && line[1..].Contains('|');
    }

    /// <summary>Three or more marks and no word: a rule between two parts.</summary>
    private bool IsRule(TextSpan span) =>
        span.Length >= 3 && text.AsSpan(span.Start, span.Length).IndexOfAnyExcept(RuleMarks) < 0;

    private int SkipWhite(int i, int end)
    {
        while (i < end && char.IsWhiteSpace(text[i]))
            i++;
        return graphemes.After(i);
    }
}
