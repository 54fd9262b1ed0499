using System.Buffers;
using Workbench.Domain.Articles;

namespace Workbench.Domain.Splitting.Layout;

/// <summary>
/// Tells a heading that carries no mark: one short line alone, a title's first letter, no closing punctuation, and a block after it.
/// </summary>
internal static class Headings
{
    private const int LongestHeading = 120;
    private const int Glance = 1000;
    private const int ShortestBelow = 60;
    private static readonly SearchValues<char> Stops = SearchValues.Create(".!?…:。！？।؟۔");
    private const int MostSpaces = 15;

    /// <summary>Turns the paragraphs that look like headings into headings. The last block never is one: it names nothing.</summary>
    public static void Mark(string text, List<LaidBlock> blocks)
    {
        for (var i = blocks.Count - 2; i >= 0; i--)
        {
            if (
                blocks[i].Kind == BlockKind.Paragraph
                && LooksLike(text.AsSpan(blocks[i].Span.Start, blocks[i].Span.Length))
                && Heads(text, blocks[i + 1])
            )
                blocks[i] = blocks[i] with { Kind = BlockKind.Heading };
        }
    }

    /// <summary>
    /// True for a line that heads the text right below it, without a blank line between: it begins its block or follows a full stop, and
    /// the line below is at least twice as long, as no line of a hard-wrapped paragraph is.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="lines">The lines that no blank line parts.</param>
    /// <param name="first">The first of them behind the last heading.</param>
    /// <param name="i">The line.</param>
    public static bool Stands(string text, List<Line> lines, int first, int i)
    {
        if (i + 1 >= lines.Count || lines[i].Kind != BlockKind.Paragraph)
            return false;
        var (line, below) = (lines[i].Span, lines[i + 1].Span);
        return below.Length >= ShortestBelow
            && below.Length >= 2 * line.Length
            && (i == first || Stops.Contains(text[lines[i - 1].Span.End - 1]))
            && LooksLike(text.AsSpan(line.Start, line.Length))
            && (char.IsUpper(text[below.Start]) || char.IsDigit(text[below.Start]) || Letters.Opens(text[below.Start]));
    }

    /// <summary>True for what can stand under a heading: another heading, a list, a table, a quotation, or running text with a full stop.</summary>
    private static bool Heads(string text, LaidBlock next) =>
        next.Kind != BlockKind.Paragraph
        || text.AsSpan(next.Span.Start, Math.Min(next.Span.Length, Glance)).ContainsAny(Stops);

    /// <summary>True for a line that could be one, whatever follows.</summary>
    public static bool LooksLike(ReadOnlySpan<char> line)
    {
        if (
            line.Length is < 2 or > LongestHeading
            || line.ContainsAny("\n\r\u0085\u2028\u2029")
            || line.Count(' ') > MostSpaces
        )
            return false;
        var first = line.TrimStart("“\"‘'«([¿¡");
        return first.Length > 0
            && !char.IsLower(first[0])
            && (char.IsLetterOrDigit(line[^1]) || line[^1] is '%' or '’' or '”' or '"' && Letters.InWord(line[^2]))
            && line.ContainsAnyExceptInRange(' ', '9');
    }
}
