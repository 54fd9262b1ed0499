using System.Buffers;
using System.Text.RegularExpressions;

namespace Workbench.Domain.Articles.Planting;

/// <summary>The phrases of one language.</summary>
/// <param name="hints">Each phrase holds one of these, in any case. A text without any of them is done with in one quick look.</param>
/// <param name="phrases">As regular expressions.</param>
internal sealed class PlantedPhrases(string[] hints, string[] phrases)
{
    // The stored form of a text is NFC, and so is what it is held against.
    private readonly SearchValues<string> hinted = SearchValues.Create(
        [.. hints.Select(hint => hint.Normalize())],
        StringComparison.OrdinalIgnoreCase
    );

    // Without backtracking the time is linear, whatever a text may hold. To make it takes a while, and most texts need none or one.
    private readonly Lazy<Regex> any = new(() =>
        new(
            string.Join('|', phrases.Select(phrase => $"(?:{phrase.Normalize()})")),
            RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        )
    );

    /// <summary>Where they stand in a text, in order; what overlaps one before it is passed over.</summary>
    public IEnumerable<TextSpan> In(string text)
    {
        if (text.AsSpan().IndexOfAny(hinted) < 0)
            yield break;
        for (var match = any.Value.Match(text); match.Success; match = match.NextMatch())
            yield return new TextSpan(match.Index, match.Index + match.Length);
    }
}
