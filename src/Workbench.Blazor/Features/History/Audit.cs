using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Features.History;

/// <summary>
/// Checks that nothing was altered behind the ledger's back: every chain of the history holds, replaying it gives the tables, and the
/// texts and reports it speaks of are the ones it speaks of. One chain at a time, so a long history takes time and not memory.
/// </summary>
/// <remarks>
/// Against somebody who may write to the file this shows carelessness, not malice: who alters everything consistently leaves no
/// trace but against a head that was kept elsewhere, such as the one an issued report names.
/// </remarks>
public sealed class Audit(IDbContextFactory<WorkbenchDb> contexts, Store store, Database database)
{
    private const int DemoTries = 5;

    /// <summary>Checks everything, as of one moment; others may work meanwhile.</summary>
    /// <param name="progress">Told the share of the entries that is done, 0 to 1.</param>
    /// <param name="ct">Stops it between two chains.</param>
    public async Task<AuditResult> Run(IProgress<double>? progress = null, CancellationToken ct = default)
    {
        // The demo has no snapshots: what is found while somebody works is looked for again.
        for (var attempt = 1; ; attempt++)
        {
            var (result, isQuiet) = await Once(progress, ct);
            if (result.Holds || isQuiet || attempt == DemoTries)
                return result;
        }
    }

    private async Task<(AuditResult Result, bool IsQuiet)> Once(IProgress<double>? progress, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var moment = await store.Moment(db, ct);
        var found = new List<Discrepancy>();
        var chains = await db
            .History.GroupBy(entry => entry.Stream)
            .Select(stream => new { stream.Key, Entries = stream.Count() })
            .ToListAsync(ct);
        var (entries, done) = (chains.Sum(chain => chain.Entries), 0);
        foreach (var chain in chains.OrderBy(chain => chain.Key))
        {
            ct.ThrowIfCancellationRequested();
            found.AddRange(await new ChainAudit(db, chain.Key).Run(ct));
            progress?.Report((double)(done += chain.Entries) / entries);
        }
        found.AddRange(await Strays(db, [.. chains.Select(chain => chain.Key)], ct));
        if (!store.IsDemo)
        {
            found.AddRange(await Aliases.Of(db, ct));
            found.AddRange(await Gaps.Of(db, ct));
        }
        if (database.MissingGuards is { Count: > 0 } missing)
            found.Add(
                new(
                    null,
                    "The database",
                    $"Its guards against tampering were gone when it was opened ({string.Join(", ", missing)}). {(store.IsReadOnly ? "They still are" : "They are in place again")}; what was done meanwhile, nothing tells."
                )
            );
        var isQuiet = !store.IsDemo || await db.History.CountAsync(ct) == entries;
        return (new AuditResult(entries, chains.Count, found), isQuiet);
    }

    // What is in the tables and was never in the history.
    private static async Task<IEnumerable<Discrepancy>> Strays(
        WorkbenchDb db,
        HashSet<Guid> known,
        CancellationToken ct
    )
    {
        var articles = await db.Articles.AsNoTracking().Select(article => article.Id).ToListAsync(ct);
        IEnumerable<ArticleId> ofArticles =
        [
            .. articles,
            .. await db.Claims.Select(claim => claim.Article).Distinct().ToListAsync(ct),
            .. await db.Versions.Select(version => version.Article).Distinct().ToListAsync(ct),
            .. await db.Reports.Select(report => report.Article).Distinct().ToListAsync(ct),
        ];
        var sources = await db.Sources.AsNoTracking().Select(source => source.Id).ToListAsync(ct);
        return ofArticles
            .Select(article => (article.Value, Of: $"Article {article}"))
            .Concat(sources.Select(source => (source.Value, Of: $"Source {source}")))
            .Distinct()
            .Where(one => !known.Contains(one.Value))
            .Select(one => new Discrepancy(
                one.Value,
                one.Of,
                "It stands in the tables, and the history knows nothing of it."
            ));
    }
}
