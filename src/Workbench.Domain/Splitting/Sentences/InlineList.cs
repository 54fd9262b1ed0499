namespace Workbench.Domain.Splitting.Sentences;

/// <summary>
/// A list that runs on in one line: <c>1) Mix. 2) Bake.</c> Its marks belong to its sentences, since they are part of the running text.
/// </summary>
internal static class InlineList
{
    /// <summary>Where the second and later items start; empty when the span is no such list.</summary>
    public static List<int> Cuts(string text, TextSpan span)
    {
        var cuts = new List<int>();
        if (span.Length == 0 || ListMarker.At(text, span.Start, span.End) is not { } marker)
            return cuts;
        if (
            marker.Value > 1
            || marker.Shape.Sign == 'A' && !marker.StandsAlone
            || marker.Value == 0 && marker.Shape.Sign is not ('•' or '⁃')
        )
            return cuts;
        for (var i = marker.End; i < span.End; i++)
        {
            if (!char.IsWhiteSpace(text[i - 1]) || char.IsWhiteSpace(text[i]) || Letters.EndsLine(text[i - 1]))
                continue;
            if (
                ListMarker.At(text, i, span.End) is { } other
                && other.Shape == marker.Shape
                && other.Value == (marker.Value == 0 ? 0 : marker.Value + 1)
            )
            {
                cuts.Add(i);
                marker = other;
            }
        }

        return cuts;
    }
}
