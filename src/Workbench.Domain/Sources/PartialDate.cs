using System.Globalization;
using System.Text.Json.Serialization;

namespace Workbench.Domain.Sources;

/// <summary>A day, a month or a year, as exact as a source gives it (EDTF level 0: <c>2011</c>, <c>2011-04</c>, <c>2011-04-03</c>).</summary>
/// <param name="Text">The canonical text.</param>
public sealed record PartialDate([property: JsonPropertyName("date")] string Text)
{
    private static readonly string[] Forms = ["yyyy", "yyyy-MM", "yyyy-MM-dd"];

    /// <summary>Reads a date as somebody typed it; null for nothing.</summary>
    /// <exception cref="RuleViolation"><c>date.unreadable</c></exception>
    public static PartialDate? Parse(string? typed)
    {
        if (Require.Text(typed) is not { } text)
            return null;
        Require.That(
            DateOnly.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            "date.unreadable",
            "Give the date as 2011, 2011-04 or 2011-04-03."
        );
        return new PartialDate(text);
    }

    /// <summary>The first day it may mean.</summary>
    public DateOnly First() => DateOnly.ParseExact(Text, Forms, CultureInfo.InvariantCulture);

    /// <summary>The canonical text.</summary>
    public override string ToString() => Text;
}
