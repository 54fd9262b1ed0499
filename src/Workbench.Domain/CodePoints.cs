namespace Workbench.Domain;

/// <summary>
/// Turns offsets of a text from UTF-16 units, as everything here counts, into Unicode code points, as the W3C Web Annotation model
/// counts. The text is read once; each offset then costs a binary search in its surrogate pairs.
/// </summary>
public sealed class CodePoints
{
    // The second unit of every pair, in order: each one before an offset makes the offset one less.
    private readonly List<int> seconds = [];
    private readonly int length;

    /// <summary>Reads a text. A lone surrogate counts as a code point of its own.</summary>
    public CodePoints(string text)
    {
        length = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
                seconds.Add(i++);
        }
    }

    /// <summary>How many code points stand before an offset; inside a pair, the pair counts as before it.</summary>
    /// <param name="offset">0 to the length of the text, in UTF-16 units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The offset lies outside the text.</exception>
    public int Before(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, length);
        var pairs = seconds.BinarySearch(offset);
        // A second unit at the very offset: the offset cuts its pair, whose first unit is counted already.
        return offset - (pairs < 0 ? ~pairs : pairs);
    }
}
