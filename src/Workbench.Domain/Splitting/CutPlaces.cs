using System.Collections;
using System.Globalization;

namespace Workbench.Domain.Splitting;

/// <summary>
/// Where a text may be cut without parting a letter from its marks, a surrogate pair, an emoji sequence or a CR LF
/// (extended grapheme clusters of UAX #29, as <see cref="StringInfo"/> finds them from the start of the text).
/// </summary>
internal sealed class CutPlaces
{
    private const char FirstMark = '\u0300';
    private readonly string text;
    private readonly BitArray? inner;

    /// <summary>Reads the whole text once; plain Latin text costs nothing more.</summary>
    public CutPlaces(string text)
    {
        this.text = text;
        if (text.AsSpan().IndexOfAnyInRange(FirstMark, char.MaxValue) >= 0)
            inner = Inner(text);
    }

    /// <summary>True when a span may start or end at <paramref name="index"/>; both ends of the text may.</summary>
    public bool MayCut(int index)
    {
        if (index <= 0 || index >= text.Length)
            return true;
        return inner is null ? !(text[index - 1] == '\r' && text[index] == '\n') : !inner[index];
    }

    /// <summary>The nearest place at or before <paramref name="index"/> where a span may start or end.</summary>
    public int Before(int index)
    {
        while (!MayCut(index))
            index--;
        return index;
    }

    /// <summary>The nearest place at or after <paramref name="index"/> where a span may start or end.</summary>
    public int After(int index)
    {
        while (!MayCut(index))
            index++;
        return index;
    }

    /// <summary>The span without the blanks around it; one that carries a mark stays. May be empty.</summary>
    public TextSpan Trim(int start, int end)
    {
        while (start < end && Letters.IsBlank(text[start]) && MayCut(start + 1))
            start++;
        while (end > start && Letters.IsBlank(text[end - 1]) && MayCut(end - 1))
            end--;
        return new TextSpan(start, end);
    }

    private static BitArray Inner(string text)
    {
        var inner = new BitArray(text.Length);
        for (var i = 0; i < text.Length; )
        {
            if (text[i] < FirstMark && text[i] != '\r' && (i + 1 == text.Length || text[i + 1] < FirstMark))
            {
                i++;
                continue;
            }

            var length = StringInfo.GetNextTextElementLength(text.AsSpan(i));
            for (var k = 1; k < length; k++)
                inner[i + k] = true;
            i += length;
        }

        return inner;
    }
}
