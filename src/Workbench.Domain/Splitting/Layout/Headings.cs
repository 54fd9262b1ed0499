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
