using Workbench.Domain.Articles;

namespace Workbench.Domain.Splitting.Layout;

/// <summary>A title, who wrote it and when, which stand above the first words of an article without a blank line.</summary>
internal static class Masthead
{
    private const int MostTitles = 2;

    /// <summary>
    /// How many of the lines are such: at most two that look like titles, then one or more that say by whom or when. 0 where none says
    /// so, or where what follows goes on with them: a hard-wrapped paragraph may hold a date on a line by itself.
    /// </summary>
    public static int Lines(string text, List<Line> lines)
    {
        var titles = 0;
        while (titles < lines.Count && titles <= MostTitles && !Signs(text, lines[titles]))
        {
            if (lines[titles].Kind != BlockKind.Paragraph || !Headings.LooksLike(lines[titles].Span.Of(text)))
                return 0;
            titles++;
        }
        var end = titles;
        while (end < lines.Count && Signs(text, lines[end]))
            end++;
        var goesOn = end < lines.Count && !Begins(text[lines[end].Body]);
        return end == titles || titles > MostTitles || goesOn ? 0 : end;
    }

    private static bool Signs(string text, Line line) =>
        line.Kind == BlockKind.Paragraph && Asides.Signs(line.Span.Of(text));

    private static bool Begins(char first) => char.IsUpper(first) || char.IsDigit(first) || Letters.Opens(first);
}
