using System.Globalization;
using System.Text.RegularExpressions;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>A plain text file, which may say about itself what it is between two lines of <c>---</c> at its start.</summary>
/// <remarks>
/// The lines are <c>key: value</c>; the keys are title, outlet, byline, published (yyyy-MM-dd), url and language, each at
/// most once, in any order; an empty value says nothing; quotation marks around a value are not part of it. A text that
/// opens with a rule of dashes and no key below it has no front matter.
/// </remarks>
public static partial class TextFile
{
    private static readonly string[] Keys = ["title", "outlet", "byline", "published", "url", "language"];

    /// <summary>Reads a file that follows the rules above.</summary>
    /// <exception cref="RuleViolation"><c>article.front-matter</c>: an unknown or repeated key, a bad value, no closing line.</exception>
    public static ReadArticle Parse(string text) => Parse(text, strict: true);

    /// <summary>Reads a file whose front matter was written for another program: what is not understood is left out.</summary>
    public static ReadArticle ParseLeniently(string text) => Parse(text, strict: false);

    /// <summary>Where the text begins in a file as it is: behind the lines about it, 0 where it has none.</summary>
    public static int BodyAt(string text)
    {
        var (at, line) = (0, 0);
        foreach (var range in text.AsSpan().EnumerateLines())
        {
            var isRule = range.TrimEnd().SequenceEqual("---");
            if ((line == 0 && !isRule) || (line == 1 && !isRule && !KeyLine().IsMatch(range)))
                return 0;
            at = text.AsSpan(at).IndexOf(range) + at + range.Length;
            if (line++ > 0 && isRule)
                return at;
        }
        return 0;
    }

    private static ReadArticle Parse(string text, bool strict)
    {
        var lines = ArticleText.Normalise(text).Split('\n');
        if (lines is not ["---", var first, ..] || (first != "---" && !KeyLine().IsMatch(first)))
            return new(null, null, null, null, null, null, string.Join('\n', lines));
        var end = Array.IndexOf(lines, "---", 1);
        if (end < 0 && !strict)
            return new(null, null, null, null, null, null, string.Join('\n', lines));
        if (end < 0)
            throw Refusal("The lines about the article are not closed: write --- on a line of its own below them.");

        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var line in lines[1..end])
        {
            var (key, value) = Field(line);
            if (strict)
                Check(line, key, values);
            if (Keys.Contains(key) && value.Length > 0)
                values[key] = value;
        }
        string? Value(string key, Func<string, bool>? isValid = null, string? want = null)
        {
            if (!values.TryGetValue(key, out var value) || isValid is null || isValid(value))
                return value;
            return strict ? throw Refusal($"“{value}” is no {key}: {want}.") : null;
        }
        var published = Value("published", value => TryDate(value, out _), "write the day as 2024-01-31");
        return new(
            Value("title"),
            Value("outlet"),
            Value("byline"),
            TryDate(published, out var day) ? day : null,
            Value("url", WebUrl.IsLink, "write the whole address, with http:// or https://"),
            Value("language", LanguageTag.IsOne, "write a tag such as en, de or pt-BR"),
            string.Join('\n', lines[(end + 1)..])
        );
    }

    private static (string Key, string Value) Field(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0)
            return ("", "");
        var value = line[(colon + 1)..].Trim();
        if (value.Length >= 2 && value[0] == value[^1] && value[0] is '"' or '\'')
            value = value[1..^1].Trim();
        return (line[..colon].Trim().ToLowerInvariant(), value);
    }

    private static void Check(string line, string key, Dictionary<string, string> values)
    {
        if (!Keys.Contains(key) && line.Length > 0)
            throw Refusal($"“{line}” is not understood. Use only {string.Join(", ", Keys)}, each as “key: value”.");
        if (values.ContainsKey(key))
            throw Refusal($"“{key}” stands there twice. Keep the line that is right.");
    }

    private static bool TryDate(string? value, out DateOnly day) =>
        DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static RuleViolation Refusal(string message) => new("article.front-matter", message);

    [GeneratedRegex(@"^[A-Za-z][\w-]*\s*:", RegexOptions.CultureInvariant)]
    private static partial Regex KeyLine();
}
