using Markdig;

namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>Reads Markdown: CommonMark with pipe tables and footnotes. Only for the child process, as pages are.</summary>
/// <remarks>
/// HTML inside the Markdown is let through to the HTML parser, so that <c>&lt;br&gt;</c> is a line break and a script is
/// nothing. That is safe because nothing but plain text leaves here.
/// </remarks>
public static class MarkdownPage
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().Build();

    /// <summary>The whole of it is the article; a heading of the first level at its start is the title.</summary>
    public static ReadArticle Read(string markdown)
    {
        using var page = HtmlPage.Parse(Markdown.ToHtml(markdown, Pipeline));
        var text = page.Body is null ? "" : PlainText.Of(page.Body, Boilerplate.IsNever);
        var title = page.Body?.FirstElementChild is { LocalName: "h1" } first ? first.TextContent.Trim() : null;
        return new ReadArticle(title, null, null, null, null, null, HeadingTitle.Without(title, text));
    }
}
