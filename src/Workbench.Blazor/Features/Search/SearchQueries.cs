using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Search;

/// <summary>An article that was found.</summary>
public sealed record ArticleHit(ArticleId Id, ArticleDetails Details, bool Archived);

/// <summary>A claim that was found.</summary>
/// <param name="Line">The claim.</param>
/// <param name="Speaker">Who is saying it; null for the article itself.</param>
/// <param name="Decided">True where a person said who that is, and not the engine alone.</param>
public sealed record ClaimHit(ClaimLine Line, string? Speaker, bool Decided);

/// <summary>What of one kind was found.</summary>
/// <param name="Ids">All of it, newest first, up to <see cref="SearchQueries.Most"/>.</param>
/// <param name="Shown">The first of them.</param>
public sealed record Hits<TId, T>(IReadOnlyList<TId> Ids, IReadOnlyList<T> Shown)
{
    /// <summary>How many; with a plus where there are more than were counted.</summary>
    public string Count => Ids.Count >= SearchQueries.Most ? $"{SearchQueries.Most:N0}+" : $"{Ids.Count}";

    /// <summary>How many of what.</summary>
    /// <param name="one">What one is called.</param>
    public string Of(string one) => Ids.Count == 1 ? $"1 {one}" : $"{Count} {one}s";
}

/// <summary>What was found for some words.</summary>
public sealed record Findings(
    IReadOnlyList<string> Words,
    Hits<ArticleId, ArticleHit> Articles,
    Hits<ClaimId, ClaimHit> Claims,
    Hits<SourceId, SourceLine> Sources
)
{
    /// <summary>True where nothing was.</summary>
    public bool IsEmpty => Articles.Ids.Count + Claims.Ids.Count + Sources.Ids.Count == 0;
}

/// <summary>Finds articles, claims and sources by their words: every word must occur, in any order, whatever its case and accents.</summary>
public static class SearchQueries
{
    /// <summary>How many of a kind are counted; who has more than that to read through types another word.</summary>
    public const int Most = 1_000;

    /// <summary>Finds what was typed; null where nothing was.</summary>
    /// <param name="db">The database.</param>
    /// <param name="typed">Any text; only its first words count.</param>
    /// <param name="shown">How many of each kind to show.</param>
    /// <param name="ct">Stops it: what was typed is out of date.</param>
    public static async Task<Findings?> Find(
        this WorkbenchDb db,
        string? typed,
        int shown,
        CancellationToken ct = default
    )
    {
        var words = Folding.Words(typed);
        if (words.Count == 0)
            return null;
        var found = db.Findables.Having(words);
        var articles = await found
            .Where(findable => findable.Article != null)
            .OrderByDescending(findable => findable.Id)
            .Take(Most)
            .Select(findable => findable.Article!.Value)
            .ToListAsync(ct);
        var claims = await found
            .Where(findable => findable.Claim != null)
            .OrderByDescending(findable => findable.Id)
            .Take(Most)
            .Select(findable => findable.Claim!.Value)
            .ToListAsync(ct);
        var sources = await found
            .Where(findable => findable.Source != null)
            .OrderByDescending(findable => findable.Id)
            .Take(Most)
            .Select(findable => findable.Source!.Value)
            .ToListAsync(ct);
        return new Findings(
            words,
            new(articles, await db.ShowArticles([.. articles.Take(shown)], ct)),
            new(claims, await db.ShowClaims([.. claims.Take(shown)], ct)),
            new(sources, await db.ShowSources([.. sources.Take(shown)], ct))
        );
    }

    private static async Task<IReadOnlyList<ArticleHit>> ShowArticles(
        this WorkbenchDb db,
        List<ArticleId> ids,
        CancellationToken ct
    )
    {
        var articles = await db.Articles.AsNoTracking().Where(article => ids.Contains(article.Id)).ToListAsync(ct);
        return
        [
            .. articles
                .OrderByDescending(article => article.Id)
                .Select(article => new ArticleHit(article.Id, article.Details, article.Archived)),
        ];
    }

    private static async Task<IReadOnlyList<ClaimHit>> ShowClaims(
        this WorkbenchDb db,
        List<ClaimId> ids,
        CancellationToken ct
    )
    {
        var claims = await db.Claims.AsNoTracking().Where(claim => ids.Contains(claim.Id)).ToListAsync(ct);
        var titles = await db.Titles([.. claims.Select(claim => claim.Article).Distinct()], ct);
        return
        [
            .. claims
                .OrderByDescending(claim => claim.Id)
                .Select(claim => new ClaimHit(
                    ClaimLine.Of(claim, titles[claim.Article]),
                    claim.Attribution.Speaker,
                    claim.DecidedAttribution is not null
                )),
        ];
    }

    private static async Task<IReadOnlyList<SourceLine>> ShowSources(
        this WorkbenchDb db,
        List<SourceId> ids,
        CancellationToken ct
    )
    {
        var sources = await db.Sources.AsNoTracking().Where(source => ids.Contains(source.Id)).ToListAsync(ct);
        var used = await db
            .Citations.Where(citation => ids.Contains(citation.Source) && !citation.Withdrawn)
            .Select(citation => new { citation.Source, citation.Claim })
            .Distinct()
            .ToListAsync(ct);
        var claims = used.CountBy(citation => citation.Source).ToDictionary();
        return
        [
            .. sources
                .OrderByDescending(source => source.Id)
                .Select(source => new SourceLine(
                    source.Id,
                    source.Details,
                    source.Reliability,
                    source.Withdrawn,
                    claims.GetValueOrDefault(source.Id)
                )),
        ];
    }
}
