using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Features.Claims;

/// <summary>What the articles of listed claims are called.</summary>
internal static class ClaimTitles
{
    /// <summary>The titles of some articles; one that is archived says so.</summary>
    public static Task<Dictionary<ArticleId, string>> Titles(
        this WorkbenchDb db,
        List<ArticleId> articles,
        CancellationToken ct
    ) =>
        db
            .Articles.AsNoTracking()
            .Where(article => articles.Contains(article.Id))
            .ToDictionaryAsync(
                article => article.Id,
                article => article.Archived ? $"{article.Details.Title} (archived)" : article.Details.Title,
                ct
            );
}
