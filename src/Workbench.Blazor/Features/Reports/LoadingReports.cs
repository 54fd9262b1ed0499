using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Reports;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Reports;

/// <summary>What a report is composed from, as the database has it.</summary>
internal static class LoadingReports
{
    /// <summary>Everything a report of an article follows from. Nothing of it is tracked. Read inside a transaction, it is of one moment.</summary>
    /// <exception cref="RuleViolation"><c>article.unknown</c></exception>
    public static async Task<ReportBasis> ReportBasis(this WorkbenchDb db, ArticleId id, CancellationToken ct = default)
    {
        var article =
            await db.Articles.AsNoTracking().FirstOrDefaultAsync(article => article.Id == id, ct)
            ?? throw new RuleViolation("article.unknown", "There is no such article on this desk.");
        var version = await db
            .Versions.AsNoTracking()
            .SingleAsync(version => version.Article == id && version.Number == article.Version, ct);
        var claims = await db
            .Claims.AsNoTracking()
            .Where(claim => claim.Article == id)
            .Include(claim => claim.Flags)
            .Include(claim => claim.Citations)
            .AsSplitQuery()
            .ToListAsync(ct);
        var cited = claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source).Distinct().ToList();
        var sources = await db.Sources.AsNoTracking().Where(source => cited.Contains(source.Id)).ToListAsync(ct);
        var history = await db.History.AsNoTracking().Where(entry => entry.Stream == id.Value).ToListAsync(ct);
        return new ReportBasis(article, version, claims, sources, history, await db.Heads(cited, ct))
        {
            SourcesEdited = await db.Edited(cited, ct),
        };
    }

    private static async Task<Dictionary<SourceId, DateTime>> Edited(
        this WorkbenchDb db,
        IReadOnlyCollection<SourceId> sources,
        CancellationToken ct
    )
    {
        var streams = sources.Select(source => source.Value).ToList();
        return await db
            .History.Where(entry => streams.Contains(entry.Stream) && entry.Name == nameof(SourceEdited))
            .GroupBy(entry => entry.Stream)
            .Select(edits => new { edits.Key, Last = edits.Max(entry => entry.At) })
            .ToDictionaryAsync(edit => new SourceId(edit.Key), edit => edit.Last, ct);
    }

    private static async Task<Dictionary<SourceId, HistoryHead>> Heads(
        this WorkbenchDb db,
        IReadOnlyCollection<SourceId> sources,
        CancellationToken ct
    )
    {
        var streams = sources.Select(source => source.Value).ToList();
        var entries = await db
            .History.Where(entry => streams.Contains(entry.Stream))
            .Select(entry => new
            {
                entry.Stream,
                entry.Position,
                entry.Hash,
            })
            .ToListAsync(ct);
        return entries
            .GroupBy(entry => entry.Stream)
            .Select(stream => stream.MaxBy(entry => entry.Position)!)
            .ToDictionary(head => new SourceId(head.Stream), head => new HistoryHead(head.Position, head.Hash));
    }
}
