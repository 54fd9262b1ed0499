using System.Text.Json.Serialization;

namespace Workbench.Domain;

/// <summary>
/// A run of text: UTF-16 units of a version's stored text, <see cref="Start"/> inclusive, <see cref="End"/> exclusive.
/// </summary>
/// <remarks>
/// Zero-based. A span may be empty only where a type says so; nothing in the Domain marks an empty span.
/// Spans order by start, then by end, so that a list of them reads in the order of the text.
/// </remarks>
/// <param name="Start">The first unit, at least 0.</param>
/// <param name="End">The unit after the last, at least <paramref name="Start"/>.</param>
public readonly record struct TextSpan(int Start, int End) : IComparable<TextSpan>
{
    /// <summary>How many UTF-16 units the span holds.</summary>
    [JsonIgnore]
    public int Length => End - Start;

    /// <summary>True when every unit of <paramref name="other"/> lies in this span; a span contains itself.</summary>
    public bool Contains(TextSpan other) => Start <= other.Start && other.End <= End;

    /// <summary>True when the two share at least one unit; spans that only touch do not overlap.</summary>
    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    /// <summary>The units of <paramref name="text"/> that the span names.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span reaches past the text.</exception>
    public string Of(string text) => text[Start..End];

    /// <inheritdoc/>
    public int CompareTo(TextSpan other) => (Start, End).CompareTo((other.Start, other.End));

    /// <summary>True when <paramref name="left"/> comes before <paramref name="right"/>.</summary>
    public static bool operator <(TextSpan left, TextSpan right) => left.CompareTo(right) < 0;

    /// <summary>True when <paramref name="left"/> comes before or is <paramref name="right"/>.</summary>
    public static bool operator <=(TextSpan left, TextSpan right) => left.CompareTo(right) <= 0;

    /// <summary>True when <paramref name="left"/> comes after <paramref name="right"/>.</summary>
    public static bool operator >(TextSpan left, TextSpan right) => left.CompareTo(right) > 0;

    /// <summary>True when <paramref name="left"/> comes after or is <paramref name="right"/>.</summary>
    public static bool operator >=(TextSpan left, TextSpan right) => left.CompareTo(right) >= 0;
}
