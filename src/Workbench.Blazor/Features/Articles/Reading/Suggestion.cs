using System.Buffers;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>What a text suggests about itself where nobody said it.</summary>
internal static class Suggestion
{
    private const int LongestTitle = 140;
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create(".!:;,…。！।؟،");
    private static readonly char[] Quotes = ['"', '\'', '“', '‘', '„', '«', '»', '¿', '¡', '「'];

    /// <summary>
    /// The first line when it looks like a heading: marked as one, or short, alone above more text, and not ending as a
    /// sentence does. Null otherwise.
    /// </summary>
    /// <param name="text">In its stored form.</param>
    public static string? Title(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var first = end < 0 ? text : text[..end];
        if (first.Length > LongestTitle)
            return null;
        if (first.StartsWith("# ", StringComparison.Ordinal))
            return first[2..].Trim();
        var isAlone = end >= 0 && text[end + 1] == '\n';
        return isAlone && !SentenceEnds.Contains(first[^1]) && char.IsLetterOrDigit(first.TrimStart(Quotes)[0])
            ? first
            : null;
    }

    /// <summary>What the file says, unless it is a page and its text plainly is in another language: templates say what they like.</summary>
    public static string? Language(string? said, string text, bool isOwnWord)
    {
        var tag = said is not null && LanguageTag.IsOne(said) ? said : null;
        if (tag is not null && isOwnWord)
            return tag;
        var guess = LanguageGuess.Of(text);
        return tag is null || (guess is not null && !IsSame(tag, guess)) ? guess : tag;
    }

    private static bool IsSame(string tag, string guess) =>
        tag.Split('-')[0].ToLowerInvariant() switch
        {
            // Norwegian goes by three tags, and what is guessed is the commonest of them.
            "no" or "nn" => guess == "nb",
            var language => language == guess,
        };
}
