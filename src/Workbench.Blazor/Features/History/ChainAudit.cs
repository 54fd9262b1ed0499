using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.History;

/// <summary>One chain, and everything that follows from it: the state, the texts, the reports.</summary>
internal sealed class ChainAudit(WorkbenchDb db, Guid stream)
{
    // Past this, the rest says nothing new.
    private const int Most = 25;
    private readonly List<string> found = [];
    private readonly Replay replay = new();

    public async Task<IEnumerable<Discrepancy>> Run(CancellationToken ct)
    {
        try
        {
            var entries = await db
                .History.AsNoTracking()
                .Where(entry => entry.Stream == stream)
                .OrderBy(entry => entry.Position)
                .ToListAsync(ct);
            if (Chain.FirstBreak(entries) is { } gap)
                found.Add(gap.Reason);
            if (
                entries.Zip(entries.Skip(1)).FirstOrDefault(pair => pair.First.Sequence > pair.Second.Sequence) is
                { First: { } early }
            )
                found.Add(
                    $"Entry {early.Position} is numbered as if it came after the one that follows it: somebody has changed the order."
                );
            if (Fold(entries))
                await Compare(entries, ct);
        }
#pragma warning disable CA1031 // An altered row may fail in any way at all; that it fails is the finding.
        catch (Exception failure) when (failure is not OperationCanceledException)
#pragma warning restore CA1031
        {
            found.Add($"What is stored of it cannot be read: {failure.Message}");
        }
        var told = found.Take(Most);
        if (found.Count > Most)
            told = told.Append($"And {found.Count - Most} more.");
        return told.Select(what => new Discrepancy(stream, Of, what));
    }

    private string Of =>
        replay.Articles.Values.FirstOrDefault() is { } article ? $"Article {stream} {Quoted.Of(article.Details.Title)}"
        : replay.Sources.Values.FirstOrDefault() is { } source ? $"Source {stream} {Quoted.Of(source.Details.Title)}"
        : $"Chain {stream}";

    private bool Fold(List<Entry> entries)
    {
        foreach (var entry in entries)
        {
            try
            {
                var happened = entry.Read();
                if (happened.Stream != stream)
                    found.Add($"Entry {entry.Position} tells of something else.");
                replay.Apply(happened);
            }
#pragma warning disable CA1031 // As above.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                found.Add($"Entry {entry.Position} does not follow from those before it: {failure.Message}");
                return false;
            }
        }
        return true;
    }

    private async Task Compare(List<Entry> entries, CancellationToken ct)
    {
        foreach (var (id, source) in replay.Sources)
            found.AddRange(
                Differences.Of(
                    "It",
                    source,
                    await db.Sources.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, ct)
                )
            );
        foreach (var (id, article) in replay.Articles)
        {
            found.AddRange(
                Differences.Of(
                    "It",
                    article,
                    await db.Articles.AsNoTracking().FirstOrDefaultAsync(row => row.Id == id, ct)
                )
            );
            await CompareClaims(id, ct);
            found.AddRange(await KeptTexts.Check(db, id, entries, ct));
        }
    }

    private async Task CompareClaims(ArticleId article, CancellationToken ct)
    {
        var rows = await db
            .Claims.AsNoTracking()
            .Include(claim => claim.Flags)
            .Include(claim => claim.Citations)
            .AsSplitQuery()
            .Where(claim => claim.Article == article)
            .ToDictionaryAsync(claim => claim.Id, ct);
        foreach (var claim in replay.Claims.Values.OrderBy(claim => claim.Number))
            found.AddRange(Differences.Of($"Claim {claim.Number}", claim, rows.GetValueOrDefault(claim.Id)));
        foreach (var row in rows.Values.Where(row => !replay.Claims.ContainsKey(row.Id)))
            found.Add($"Claim {row.Number} stands in the tables, and the history knows nothing of it.");
    }
}
