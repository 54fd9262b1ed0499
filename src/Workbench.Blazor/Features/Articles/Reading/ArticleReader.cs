using Workbench.Domain;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>The front door for what somebody brings: bytes in, an article's text and what it says of itself out.</summary>
public sealed class ArticleReader(PageReader pages)
{
    /// <summary>Reads a file, or what was pasted (as UTF-8, with <c>text/plain; charset=utf-8</c> as its type).</summary>
    /// <remarks>
    /// The text comes back in its stored form (<see cref="ArticleText.Normalise"/>) and is never empty. Title and
    /// language are suggestions: what the file says, else what its text suggests, else null.
    /// </remarks>
    /// <param name="content">The bytes.</param>
    /// <param name="fileName">Its name, for the ending; null when pasted.</param>
    /// <param name="contentType">What HTTP or the browser says it is; null when nothing does.</param>
    /// <param name="ct">Ends the child process, too.</param>
    /// <exception cref="RuleViolation">
    /// <c>article.empty</c>, <c>article.too-large</c>, <c>article.binary</c>, <c>article.undecodable</c>,
    /// <c>article.front-matter</c>, <c>article.unreadable</c>, <c>article.html-without-text</c>
    /// </exception>
    public async Task<ReadArticle> Read(byte[] content, string? fileName, string? contentType, CancellationToken ct)
    {
        var (format, text) = Decode(content, fileName, contentType);
        var read = format switch
        {
            ArticleFormat.Html => await pages.Read(format, text, ct),
            ArticleFormat.Markdown => await ReadMarkdown(text, ct),
            _ => TextFile.Parse(text),
        };

        var stored = ArticleText.Normalise(read.Text);
        if (stored.Length == 0)
            throw Empty(format);
        return read with
        {
            Text = stored,
            // What is between the tags of a page is not its text.
            Cautions = Cautions.Of(format == ArticleFormat.Html ? read.Text : text),
            Title = OneLine(read.Title) ?? Suggestion.Title(stored),
            Outlet = OneLine(read.Outlet),
            Byline = OneLine(read.Byline),
            Language = Suggestion.Language(read.Language, stored, isOwnWord: format != ArticleFormat.Html),
        };
    }

    private static (ArticleFormat Format, string Text) Decode(byte[] content, string? fileName, string? contentType)
    {
        // Only a page can name its own charset, and whether this is one must be known before it is decoded.
        var isPage =
            ArticleFormats.Of(
                fileName,
                contentType,
                System.Text.Encoding.Latin1.GetString(content.AsSpan(0, Math.Min(2_000, content.Length)))
            ) == ArticleFormat.Html;
        var charset = Charset.OfContentType(contentType) ?? (isPage ? Charset.OfPage(content) : null);
        var text = TextBytes.Decode(content, charset);
        return (ArticleFormats.Of(fileName, contentType, text), text);
    }

    private async Task<ReadArticle> ReadMarkdown(string text, CancellationToken ct)
    {
        var own = TextFile.ParseLeniently(text);
        var read = await pages.Read(ArticleFormat.Markdown, own.Text, ct);
        // A headline that is not the title stays where it was: the text is the article's, to the word.
        var whole =
            own.Title is not null && read.Title is not null && own.Title != read.Title
                ? $"# {read.Title}\n\n{read.Text}"
                : read.Text;
        return own with { Title = own.Title ?? read.Title, Text = whole };
    }

    private static string? OneLine(string? value)
    {
        var line = string.Join(
            ' ',
            ArticleText.Normalise(value ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        return line.Length == 0 ? null : line;
    }

    private static RuleViolation Empty(ArticleFormat format) =>
        format == ArticleFormat.Html
            ? new(
                "article.html-without-text",
                "This page holds no text of its own; a script may put it there. Open it in a browser, copy the article's text and paste it here."
            )
            : new("article.empty", "There is no text in it. Paste the article's text, or choose another file.");
}
