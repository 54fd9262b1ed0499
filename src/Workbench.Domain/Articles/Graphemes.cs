using System.Globalization;
using System.Text;

namespace Workbench.Domain.Articles;

/// <summary>
/// Where a text may be cut: between user-perceived characters, the extended grapheme clusters of Unicode Standard Annex 29.
/// </summary>
/// <remarks>The cost depends on the cluster at hand, not on where in the text it stands.</remarks>
public static class Graphemes
{
    /// <summary>True when a cut before the unit at <paramref name="index"/> splits no grapheme; both ends of the text are.</summary>
    /// <param name="text">Any string; a lone surrogate counts as a character of its own.</param>
    /// <param name="index">0 to the text's length.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index lies outside the text.</exception>
    public static bool IsBoundary(string text, int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(index, text.Length);
        return Cluster(text, index).Start == index;
    }

    /// <summary>The smallest span that contains <paramref name="span"/> and splits no grapheme.</summary>
    /// <remarks>An empty span stays empty on a boundary; inside a grapheme it becomes that grapheme.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches outside the text.</exception>
    public static TextSpan Snap(string text, TextSpan span)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(span.Start, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.End, text.Length, nameof(span));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(span.Start, span.End, nameof(span));
        var last = Cluster(text, span.End);
        return new(Cluster(text, span.Start).Start, last.Start == span.End ? span.End : last.End);
    }

    // The grapheme that the index stands in or before; empty at the end of the text.
    private static TextSpan Cluster(string text, int index)
    {
        var start = index;
        while (!SurelyBoundary(text, start))
            start--;
        while (start < text.Length)
        {
            var end = start + StringInfo.GetNextTextElementLength(text, start);
            if (index < end)
                return new(start, end);
            start = end;
        }
        return new(start, start);
    }

    // Two neighbours decide alone, except where the rules look further back: after a mark, a joiner or another
    // extending character (GB9c, GB11) and between regional indicators (GB12, GB13), which join as a pair on their own.
    private static bool SurelyBoundary(string text, int index)
    {
        if (index == 0 || index == text.Length)
            return true;
        if (char.IsSurrogatePair(text, index - 1))
            return false;
        Rune.DecodeLastFromUtf16(text.AsSpan(0, index), out var before, out var length);
        var after = char.IsSurrogatePair(text, index) ? 2 : 1;
        return !MayExtend(before)
            && StringInfo.GetNextTextElementLength(text.AsSpan(index - length, length + after)) == length;
    }

    private static bool MayExtend(Rune rune) =>
        !rune.IsAscii
        && Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.SpacingCombiningMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
                or UnicodeCategory.ModifierSymbol
                or UnicodeCategory.ModifierLetter;
}
