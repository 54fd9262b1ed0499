using System.Text.RegularExpressions;

namespace Workbench.Domain.Checked;

/// <summary>The English words that turn a statement about.</summary>
internal static class Negation
{
    // What comes first takes the words that only look like one: “not only”, “no doubt”, “No. 10”, “no fewer than”.
    private static readonly Regex Words = new(
        @"\b(?:(?:not\s(?:only|just|least|merely)|no\s(?:doubt|(?:more|less|fewer|later|sooner)\sthan)|or\snot|no\.?\s?\d+)\b"
            + @"|(?<turns>not|never|no|none|nobody|nothing|nowhere|neither|nor|without|cannot|[a-z]+n['’]t)\b)",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    /// <summary>The first of them, in small letters; null where there is none, or no text.</summary>
    public static string? In(string? text) =>
        text is null
            ? null
            : Words
                .Matches(text[..Math.Min(text.Length, Terms.Longest)])
                .Select(match => match.Groups["turns"])
                .FirstOrDefault(turns => turns.Success)
                ?.Value.ToLowerInvariant();
}
