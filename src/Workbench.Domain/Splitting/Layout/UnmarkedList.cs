using Workbench.Domain.Articles;

namespace Workbench.Domain.Splitting.Layout;

/// <summary>Three or more very short lines without closing punctuation are a list, not a wrapped paragraph.</summary>
internal static class UnmarkedList
{
    private const int LongestLine = 30;
    private const int MostSpaces = 2;

    /// <summary>True when each line is at most three words and ends in a letter or digit.</summary>
    public static bool Is(string text, List<Line> lines)
    {
        if (lines.Count < 3)
            return false;
        foreach (var line in lines)
        {
            var words = text.AsSpan(line.Span.Start, line.Span.Length);
            if (
                line.Kind != BlockKind.Paragraph
                || words.Length > LongestLine
                || words.Count(' ') > MostSpaces
                || !char.IsLetterOrDigit(words[^1])
            )
                return false;
        }

        return true;
    }
}
