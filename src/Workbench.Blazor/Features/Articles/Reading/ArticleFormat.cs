using System.Text.RegularExpressions;

namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>How an article is written down.</summary>
public enum ArticleFormat
{
    /// <summary>Plain text, perhaps with front matter.</summary>
    Text,

    /// <summary>Markdown.</summary>
    Markdown,

    /// <summary>A web page.</summary>
    Html,
}

/// <summary>Tells the formats apart.</summary>
internal static partial class ArticleFormats
{
    /// <summary>By the file's name, else by its content type, else by how it begins; plain text when nothing speaks against it.</summary>
    /// <remarks>What begins as a web page is one even where name and type say plain text: that is what pasting and saving make of it.</remarks>
    public static ArticleFormat Of(string? fileName, string? contentType, ReadOnlySpan<char> text)
    {
        var named = Path.GetExtension(fileName ?? "").ToUpperInvariant() switch
        {
            ".HTML" or ".HTM" or ".XHTML" or ".XHT" => ArticleFormat.Html,
            ".MD" or ".MARKDOWN" => ArticleFormat.Markdown,
            _ => OfType(contentType),
        };
        return named == ArticleFormat.Text && BeginsAsPage(text) ? ArticleFormat.Html : named;
    }

    /// <summary>True when it begins as a web page does.</summary>
    public static bool BeginsAsPage(ReadOnlySpan<char> text) =>
        PageStart().IsMatch(text[..Math.Min(2_000, text.Length)]);

    private static ArticleFormat OfType(string? contentType) =>
        contentType?.Split(';')[0].Trim().ToUpperInvariant() switch
        {
            "TEXT/HTML" or "APPLICATION/XHTML+XML" => ArticleFormat.Html,
            "TEXT/MARKDOWN" or "TEXT/X-MARKDOWN" => ArticleFormat.Markdown,
            _ => ArticleFormat.Text,
        };

    // Browsers put a comment ("saved from url") before the doctype, XHTML its declaration. The groups are atomic because
    // this looks at a stranger's text in our own process: a thousand comments must not be tried in every combination.
    [GeneratedRegex(
        @"^(?>[\s\uFEFF]*)(?><\?xml[^>]*>\s*)?(?><!--.*?-->\s*)*(<!doctype\s+html|<html[\s>]|<head[\s>]|<body[\s>]|<article[\s>])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex PageStart();
}
