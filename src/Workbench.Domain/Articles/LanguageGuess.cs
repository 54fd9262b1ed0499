namespace Workbench.Domain.Articles;

/// <summary>Guesses the language of a text by its script, its letters and its small words.</summary>
/// <remarks>
/// A suggestion for a form field, so it would rather say nothing than be wrong. Only the first 50,000 units are
/// looked at: what an article is written in shows long before.
/// </remarks>
public static class LanguageGuess
{
    private const int Sample = 50_000;

    // A letter of these scripts is a syllable or a word, so fewer of them say as much.
    private const int WeightOfSyllables = 3;
    private const int EnoughLetters = 20;
    private const double MostLetters = 0.7;

    /// <summary>The text's language as a BCP 47 tag (<c>en</c>, <c>pt</c>, <c>zh</c>), null when unsure.</summary>
    /// <param name="text">Any string. Under about 20 letters, or where two languages mix, the answer is null.</param>
    public static string? Of(string text)
    {
        var sample = text.AsSpan(0, Math.Min(Sample, text.Length));
        var letters = new int[(int)Script.Han + 1];
        foreach (var unit in sample)
            letters[(int)Scripts.Of(unit)]++;
        letters[(int)Script.Other] = 0;

        foreach (var script in new[] { Script.Hangul, Script.Kana, Script.Han })
            letters[(int)script] *= WeightOfSyllables;
        var kana = letters[(int)Script.Kana];
        letters[(int)Script.Han] += kana;
        letters[(int)Script.Kana] = 0;

        var most = (Script)Array.IndexOf(letters, letters.Max());
        var count = letters[(int)most];
        if (count < EnoughLetters || count < MostLetters * letters.Sum())
            return null;
        return most switch
        {
            Script.Latin => LatinLanguage.Of(sample),
            Script.Cyrillic => Cyrillic(sample),
            Script.Arabic => Arabic(sample),
            Script.Devanagari => Devanagari(sample),
            // Japanese takes its endings from kana, Chinese has none but in names.
            Script.Han when kana * 20 >= count => "ja",
            Script.Han when kana * 50 <= count => "zh",
            Script.Hangul => "ko",
            Script.Greek => "el",
            Script.Hebrew => "he",
            Script.Thai => "th",
            Script.Armenian => "hy",
            Script.Georgian => "ka",
            Script.Gurmukhi => "pa",
            Script.Gujarati => "gu",
            Script.Tamil => "ta",
            Script.Telugu => "te",
            Script.Kannada => "kn",
            Script.Malayalam => "ml",
            Script.Sinhala => "si",
            Script.Lao => "lo",
            Script.Burmese => "my",
            Script.Khmer => "km",
            // Bengali and Assamese part by two letters.
            Script.Bengali => sample.ContainsAny('\u09F0', '\u09F1') ? "as" : "bn",
            _ => null,
        };
    }

    private static string? Cyrillic(ReadOnlySpan<char> text) =>
        Best(
            ("uk", Count(text, "іїєґ") * 2 - Count(text, "ыэъёў") * 3),
            ("be", Count(text, "ў") * 6 - Count(text, "иїєъ") * 3),
            ("ru", Count(text, "ыэё") * 2 - Count(text, "іїєґўқңүұөәҷӣ") * 3),
            ("bg", Count(text, "ъ") - Count(text, "ыэёіїє") * 3),
            ("mk", Count(text, "ѓќѕ") * 3 + Count(text, "јљњџ") - Count(text, "ђћ") * 6),
            ("sr", Count(text, "ђћ") * 3 + Count(text, "јљњџ") - Count(text, "ѓќѕ") * 6)
        );

    private static string? Arabic(ReadOnlySpan<char> text) =>
        Best(
            ("ar", Count(text, "ةيكىأإ") - Count(text, "پچگڤٹڈڑےکی") * 2),
            ("fa", Count(text, "پچژگکی") - Count(text, "ٹڈڑںےھہةيكۆێڕڵښځړ") * 4),
            ("ur", Count(text, "ٹڈڑںےھہ") * 2 - Count(text, "ةيكۆێڕڵښځړ") * 4),
            ("ckb", Count(text, "ۆێڕڵە") * 2 - Count(text, "ٹڈڑےةيكښځړ") * 4),
            ("ps", Count(text, "ښځړډګېۍ") * 2 - Count(text, "ٹڈڑۆڕڵ") * 4)
        );

    private static string? Devanagari(ReadOnlySpan<char> text) =>
        Best(
            ("hi", Words(text, "है", "हैं", "के", "में", "की", "का", "और", "से", "को", "ने", "नहीं", "था")),
            ("mr", Words(text, "आहे", "आहेत", "आणि", "होते", "मध्ये", "नाही", "या", "होता", "केली", "हे")),
            ("ne", Words(text, "छ", "छन्", "र", "भने", "गरेको", "हो", "थियो", "पनि", "लागि", "भएको"))
        );

    // The one with the most points; null when none has any or the second is close.
    private static string? Best(params ReadOnlySpan<(string Language, int Points)> candidates)
    {
        var (best, points, second) = ((string?)null, 0, 0);
        foreach (var candidate in candidates)
        {
            if (candidate.Points > points)
                (best, points, second) = (candidate.Language, candidate.Points, points);
            else
                second = Math.Max(second, candidate.Points);
        }
        return points > second * 1.5 ? best : null;
    }

    private static int Count(ReadOnlySpan<char> text, string letters)
    {
        var count = 0;
        foreach (var unit in text)
        {
            if (letters.Contains(char.ToLowerInvariant(unit), StringComparison.Ordinal))
                count++;
        }
        return count;
    }

    private static int Words(ReadOnlySpan<char> text, params ReadOnlySpan<string> words)
    {
        var count = 0;
        foreach (var range in text.SplitAny(" \n\t।,."))
        {
            if (words.Contains(text[range].ToString()))
                count++;
        }
        return count;
    }
}
