using System.Text.Json.Serialization;
using Workbench.Domain.Claims;

namespace Workbench.Domain.Reports;

/// <summary>Where a claim stands in the article: the two selectors of the W3C Web Annotation data model, position and quote.</summary>
/// <param name="Version">The number of the article's version.</param>
/// <param name="Selector">A <see cref="TextPositionSelector"/>, then a <see cref="TextQuoteSelector"/>.</param>
public sealed record ReportAnchor(int Version, IReadOnlyList<Selector> Selector)
{
    /// <summary>Its place in code points.</summary>
    [JsonIgnore]
    public TextPositionSelector Position => Selector.OfType<TextPositionSelector>().First();

    /// <summary>The article's own words.</summary>
    [JsonIgnore]
    public string Quote => Selector.OfType<TextQuoteSelector>().First().Exact;

    internal static ReportAnchor Of(Anchor anchor, CodePoints points) =>
        new(
            anchor.Version,
            [
                TextPositionSelector.Of(anchor.Span, points),
                new TextQuoteSelector(anchor.Exact, anchor.Prefix, anchor.Suffix),
            ]
        );
}

/// <summary>A selector of the W3C Web Annotation data model.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextPositionSelector), nameof(TextPositionSelector))]
[JsonDerivedType(typeof(TextQuoteSelector), nameof(TextQuoteSelector))]
public abstract record Selector;

/// <summary>A place by its position.</summary>
/// <param name="Start">The first Unicode code point, from 0, inclusive.</param>
/// <param name="End">The code point after the last.</param>
public sealed record TextPositionSelector(int Start, int End) : Selector
{
    internal static TextPositionSelector Of(TextSpan span, CodePoints points) =>
        new(points.Before(span.Start), points.Before(span.End));
}

/// <summary>A place by its words and what is around them.</summary>
/// <param name="Exact">The words.</param>
/// <param name="Prefix">Some of what stands before them; may be empty.</param>
/// <param name="Suffix">Some of what stands after them; may be empty.</param>
public sealed record TextQuoteSelector(string Exact, string Prefix, string Suffix) : Selector;
