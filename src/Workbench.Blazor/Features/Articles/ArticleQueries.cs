using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Splitting;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Features.Articles;

/// <summary>An article on the desk, at a glance.</summary>
/// <param name="Article">Title and so on.</param>
/// <param name="States">How many of its claims are in which state; retired ones are not counted.</param>
/// <param name="People">The names of those who have claims of it to work on.</param>
/// <param name="Touched">When something last happened to it, UTC.</param>
/// <param name="Older">True where the first claim that nobody has worked on was found by an older version of the engine.</param>
public sealed record ArticleGlance(
    Article Article,
    IReadOnlyDictionary<ClaimState, int> States,
    IReadOnlyList<string> People,
    DateTime Touched,
    bool Older
);

/// <summary>What the articles' pages read.</summary>
public sealed class ArticleQueries(IDbContextFactory<WorkbenchDb> contexts)
{
    /// <summary>The articles on the desk (or those that are archived), the one touched last first.</summary>
    public async Task<IReadOnlyList<ArticleGlance>> All(bool archived)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var articles = await db.Articles.AsNoTracking().Where(article => article.Archived == archived).ToListAsync();
        var ids = articles.Select(article => article.Id).ToHashSet();
        var claims = await db
            .Claims.AsNoTracking()
            .Where(claim => !claim.Retired)
            .Select(claim => new Row(claim.Article, claim.Stage, claim.DecidedKind, claim.Ruling, claim.Assignee))
            .ToListAsync();
        var byArticle = claims.Where(claim => ids.Contains(claim.Article)).ToLookup(claim => claim.Article);
        var older = await Older(db);
        var people = await db.Accounts.AsNoTracking().ToDictionaryAsync(account => account.Id, account => account.Name);
        var touched = await db
            .History.GroupBy(entry => entry.Stream)
            .Select(stream => new { stream.Key, At = stream.Max(entry => entry.At) })
            .ToDictionaryAsync(stream => stream.Key, stream => stream.At);
        return
        [
            .. articles
                .Select(article => new ArticleGlance(
                    article,
                    byArticle[article.Id].CountBy(row => row.State).ToDictionary(),
                    [
                        .. byArticle[article.Id]
                            .Select(row => row.Assignee)
                            .OfType<Domain.Accounts.AccountId>()
                            .Distinct()
                            .Select(id => people[id])
                            .Order(StringComparer.OrdinalIgnoreCase),
                    ],
                    touched[article.Id.Value],
                    older.Contains(article.Id)
                ))
                .OrderByDescending(glance => glance.Touched),
        ];
    }

    // By the first claim of each that nobody has decided on: all were found at once, and what an engine said of them all is long.
    private static async Task<HashSet<ArticleId>> Older(WorkbenchDb db)
    {
        var open = db
            .Claims.AsNoTracking()
            .Where(claim => !claim.Retired && claim.Stage == Stage.Found && claim.DecidedKind == null);
        var firsts = open.GroupBy(claim => claim.Article)
            .Select(claims => new { Article = claims.Key, Number = claims.Min(claim => claim.Number) });
        var claims = await open.Join(
                firsts,
                claim => new { claim.Article, claim.Number },
                first => new { first.Article, first.Number },
                (claim, _) =>
                    new
                    {
                        claim.Article,
                        claim.Revision,
                        claim.Suggestion,
                    }
            )
            .ToListAsync();
        return
        [
            .. claims
                .Where(one =>
                    one.Suggestion?.StandsAt(one.Revision) == true && Splitter.IsNewerThan(one.Suggestion.Engine)
                )
                .Select(one => one.Article),
        ];
    }

    /// <summary>One article; null where there is none.</summary>
    public async Task<Article?> One(ArticleId id)
    {
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Articles.AsNoTracking().FirstOrDefaultAsync(article => article.Id == id);
    }

    /// <summary>The article that has this very text; null where none has.</summary>
    public async Task<Article?> Twin(string text)
    {
        var sha256 = ArticleText.Sha256(text);
        await using var db = await contexts.CreateDbContextAsync();
        return await db.Articles.AsNoTracking().FirstOrDefaultAsync(article => article.Sha256 == sha256);
    }

    private sealed record Row(
        ArticleId Article,
        Stage Stage,
        Kind? Decided,
        Ruling? Ruling,
        Domain.Accounts.AccountId? Assignee
    )
    {
        public ClaimState State => ClaimState.Of(Stage, Decided, Ruling?.Verdict);
    }
}
