namespace Workbench.Domain.Articles;

/// <summary>What the desk knows of an article besides its text. Everything but the title may be unknown, and then is null.</summary>
/// <param name="Title">One line, never empty.</param>
/// <param name="Outlet">Where it appeared.</param>
/// <param name="Byline">Who signed it, as printed.</param>
/// <param name="Published">The day it appeared, in the outlet's own time zone.</param>
/// <param name="Url">Where it can be read; absolute, http or https.</param>
/// <param name="Language">A BCP 47 tag, such as <c>en</c> or <c>pt-BR</c>.</param>
public sealed record ArticleDetails(
    string Title,
    string? Outlet = null,
    string? Byline = null,
    DateOnly? Published = null,
    string? Url = null,
    string? Language = null
)
{
    /// <summary>The details as they are stored: trimmed, with null for what is empty.</summary>
    /// <exception cref="RuleViolation"><c>article.needs-title</c>, <c>url.not-web</c></exception>
    public ArticleDetails Checked()
    {
        var title = Require.Text(Title) ?? throw new RuleViolation("article.needs-title", "Give the article a title.");
        return this with
        {
            Title = title,
            Outlet = Require.Text(Outlet),
            Byline = Require.Text(Byline),
            Url = WebUrl.Checked(Url),
            Language = Require.Text(Language),
        };
    }
}
