using System.Text;

namespace Workbench.Domain.Articles.Planting;

/// <summary>
/// Finds what an article may have been given for a machine to read: orders, the marks of chat programs, hidden characters.
/// </summary>
/// <remarks>
/// It warns and decides nothing: an article about such words has them too. The phrases are those of English, German, French,
/// Spanish, Russian, Arabic, Persian, Hindi and Chinese. What is said in other words is not found, so no engine may rest on this:
/// the guard is that an engine's answer counts only where it quotes the text. The time grows with the text's length alone.
/// </remarks>
public static partial class PlantedWords
{
    /// <summary>No more are listed: a text that has so many has said it.</summary>
    public const int Most = 50;

    private const int Longest = 80;

    /// <summary>What was found, in the order of the text; the first <see cref="Most"/>.</summary>
    /// <param name="text">Any string.</param>
    public static IReadOnlyList<Planted> In(string text)
    {
        var found = Of(PlantedKind.Order, EnglishOrders.In(text), text)
            .Concat(Orders.SelectMany(language => Of(PlantedKind.Order, language.In(text), text)))
            .Concat(Of(PlantedKind.RoleMark, RoleMarks.In(text), text))
            .Concat(Of(PlantedKind.Hidden, HiddenCharacters.In(text), text))
            .OrderBy(one => one.Span);
        var apart = new List<Planted>();
        foreach (var one in found)
        {
            // Languages share words, and an order may be marked as one besides.
            if (apart is not [.., var last] || !last.Span.Overlaps(one.Span))
                apart.Add(one);
            if (apart.Count == Most)
                break;
        }
        return apart;
    }

    private static IEnumerable<Planted> Of(PlantedKind kind, IEnumerable<TextSpan> spans, string text) =>
        spans
            .Take(Most)
            .Select(span => new Planted(
                kind,
                span,
                kind == PlantedKind.Hidden ? CodePointsOf(span.Of(text)) : Short(Cautions.Quotable(span.Of(text)))
            ));

    private static string Short(string words)
    {
        var line = string.Join(' ', words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= Longest ? line : line[..Graphemes.Snap(line, new(0, Longest - 2)).End] + " …";
    }

    private static string CodePointsOf(string hidden)
    {
        var said = new StringBuilder();
        foreach (var rune in hidden.EnumerateRunes().Take(8))
            said.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{(said.Length == 0 ? "" : " ")}U+{rune.Value:X4}"
            );
        return hidden.EnumerateRunes().Skip(8).Any() ? $"{said} …" : said.ToString();
    }
}
