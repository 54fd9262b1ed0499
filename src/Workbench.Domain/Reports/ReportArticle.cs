using Workbench.Domain.Articles;

namespace Workbench.Domain.Reports;

/// <summary>The article a report is about, as the desk knew it then. What was unknown is null.</summary>
/// <param name="Id">Which article.</param>
/// <param name="Title">One line.</param>
/// <param name="Outlet">Where it appeared.</param>
/// <param name="Byline">Who signed it.</param>
/// <param name="Published">The day it appeared.</param>
/// <param name="Url">An http or https address.</param>
/// <param name="Language">A BCP 47 tag.</param>
/// <param name="Version">The version that was taken apart.</param>
/// <param name="Sha256">Of that version's text.</param>
/// <param name="Words">How long its text is, see <see cref="WordCount"/>.</param>
/// <param name="Cautions">What to know about that version's text; null for nothing, as in reports issued before it was said.</param>
public sealed record ReportArticle(
    ArticleId Id,
    string Title,
    string? Outlet,
    string? Byline,
    DateOnly? Published,
    string? Url,
    string? Language,
    int Version,
    string Sha256,
    int Words,
    IReadOnlyList<Caution>? Cautions
)
{
    internal static ReportArticle Of(Article article, ArticleVersion version) =>
        new(
            article.Id,
            article.Details.Title,
            article.Details.Outlet,
            article.Details.Byline,
            article.Details.Published,
            article.Details.Url,
            article.Details.Language,
            version.Number,
            version.Sha256,
            WordCount.Of(version.Text),
            Articles.Cautions.Of(version.Text) is { Count: > 0 } cautions ? cautions : null
        );
}
