using System.Globalization;
using System.Text.RegularExpressions;

namespace Workbench.Domain.Checked;

/// <summary>A number that a text states.</summary>
/// <param name="Value">What it comes to, so written that equal figures are equal: <c>4 million</c> and <c>4,000,000</c>; a percentage is equal only to one.</param>
/// <param name="Written">As the text has it, with what it counts in: <c>£1.3m</c>, <c>12 %</c>.</param>
internal sealed record Figure(string Value, string Written)
{
    // A decimal has room for so many digits, and for a trillion of them.
    private const int MostDigits = 15;

    // “One” is mostly no number.
    private static readonly string[] Small =
    [
        .. "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".Split(
            ' '
        ),
    ];

    private static readonly string[] Tens = "twenty thirty forty fifty sixty seventy eighty ninety".Split(' ');

    private static readonly Regex Stated = new(
        $@"[$€£]?\b(?:(?<digits>\d+(?:[.,]\d+)*)|(?<tens>{string.Join('|', Tens)})(?:[ -](?<unit>{string.Join('|', Small[1..10])})\b)?|(?<small>zero|{string.Join('|', Small[2..])})\b)"
            + @"(?:(?:\s|-)?(?<scale>hundred|thousand|million|billion|trillion|bn|m)\b)?(?:\s?(?<percent>%|per\s?cent\b))?",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    );

    /// <summary>Those of a text, in its order, each once; none for null. Digits within a name (<c>G20</c>) are none.</summary>
    public static IReadOnlyList<Figure> In(string? text) =>
        text is null
            ? []
            :
            [
                .. Stated
                    .Matches(text[..Math.Min(text.Length, Terms.Longest)])
                    .Select(Of)
                    .DistinctBy(figure => figure.Value),
            ];

    private static Figure Of(Match match)
    {
        var written = string.Join(' ', match.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var (number, percent) = (Number(match), match.Groups["percent"].Success ? "%" : "");
        var scale = match.Groups["scale"].Value.ToUpperInvariant() switch
        {
            "HUNDRED" => 100m,
            "THOUSAND" => 1_000,
            "MILLION" or "M" => 1_000_000,
            "BILLION" or "BN" => 1_000_000_000,
            "TRILLION" => 1_000_000_000_000,
            _ => 1,
        };
        // What is no plain number, a date or a version, is equal to what is written alike.
        return number is { } known
            ? new((known * scale).ToString("0.############", CultureInfo.InvariantCulture) + percent, written)
            : new(match.Value, written);
    }

    private static decimal? Number(Match match) =>
        match.Groups["digits"] is { Success: true } digits ? Digits(digits.Value)
        : match.Groups["tens"] is { Success: true } tens
            ? (Index(Tens, tens.Value) * 10) + 20 + Math.Max(0, Index(Small, match.Groups["unit"].Value))
        : Index(Small, match.Groups["small"].Value);

    // Commas part thousands where three digits follow each; one point, or a comma that does not, begins what is less than one.
    private static decimal? Digits(string digits)
    {
        var parts = digits.Split(',');
        var plain = parts.Skip(1).All(part => part.Split('.')[0].Length == 3)
            ? string.Concat(parts)
            : string.Join('.', parts);
        return
            plain.Length <= MostDigits
            && decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
    }

    private static int Index(string[] words, string word) =>
        Array.FindIndex(words, known => known.Equals(word, StringComparison.OrdinalIgnoreCase));
}
