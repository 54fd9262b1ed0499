namespace Workbench.Domain.Articles;

/// <summary>Tells languages in the Latin script apart by their small words and rare letters.</summary>
internal static class LatinLanguage
{
    private const double LeastShare = 0.12;
    private const int LeastWords = 4;

    // A word counts two points and a rare letter one; the best must beat the second by this much.
    private const double Lead = 1.2;
    private const int LongestSmallWord = 12;

    // Serbian, Croatian and Bosnian share these words: the script alone does not say which tag is right.
    private static readonly string[] Undecided = ["hr"];

    public static string? Of(ReadOnlySpan<char> text)
    {
        var points = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = 0;
        for (var start = 0; start < text.Length; )
        {
            var end = start;
            while (end < text.Length && char.IsLetter(text[end]))
                end++;
            if (end > start)
            {
                words++;
                Weigh(text[start..end], points);
            }
            start = end + 1;
        }
        var ranked = points.OrderByDescending(pair => pair.Value).Take(2).ToArray();
        if (ranked is not [var best, ..] || best.Value < 2 * Math.Max(LeastWords, LeastShare * words))
            return null;
        if (ranked.Length > 1 && best.Value < Lead * ranked[1].Value)
            return null;
        return Undecided.Contains(best.Key) ? null : best.Key;
    }

    private static void Weigh(ReadOnlySpan<char> word, Dictionary<string, int> points)
    {
        // Turkish writes capital I with a dot; the invariant lower case of it keeps the dot as a mark and matches nothing.
        var lower = word.ToString().ToLowerInvariant();
        if (lower.Length <= LongestSmallWord && StopWords.ByWord.TryGetValue(lower, out var languages))
            Add(points, languages, 2);
        foreach (var letter in lower)
        {
            if (letter > '\u007F' && StopWords.ByLetter.TryGetValue(letter, out var speaksFor))
            {
                Add(points, speaksFor, 1);
                break;
            }
        }
    }

    private static void Add(Dictionary<string, int> points, string[] languages, int amount)
    {
        foreach (var language in languages)
            points[language] = points.GetValueOrDefault(language) + amount;
    }
}
