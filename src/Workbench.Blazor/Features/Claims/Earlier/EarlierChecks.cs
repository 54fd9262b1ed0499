using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Articles;
using Workbench.Domain.Checked;
using Workbench.Domain.Claims;

namespace Workbench.Blazor.Features.Claims.Earlier;

/// <summary>Looks up what the desk has checked that is like a claim. It works beside the page that asks, never in its way.</summary>
public sealed class EarlierChecks(IDbContextFactory<WorkbenchDb> contexts, Store store)
{
    /// <summary>How many are shown.</summary>
    public const int Most = 5;

    /// <summary>Those like a claim, the nearest first; of its own article as well, but never itself.</summary>
    public Task<IReadOnlyList<EarlierCheck>> Of(Claim claim, CancellationToken ct = default) =>
        Task.Run(() => Find(ClaimTerms.Of(claim, null), Said(claim), claim.Id, ct), ct);

    /// <summary>Those like a claim by its words alone, the nearest first.</summary>
    public Task<IReadOnlyList<EarlierCheck>> Of(string? words, CancellationToken ct = default) =>
        Task.Run(() => Find(ClaimTerms.Of(words), words, null, ct), ct);

    private async Task<IReadOnlyList<EarlierCheck>> Find(
        ClaimTerms asked,
        string? said,
        ClaimId? own,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        await using var moment = await store.Moment(db, ct);
        var but = await db.Checked.Where(row => row.Claim == own).Select(row => (long?)row.Row).FirstOrDefaultAsync(ct);
        var like = await Like(db, asked, but, ct);
        return like.Count == 0 ? [] : await Show(db, like, said, ct);
    }

    private async Task<List<LikeClaim>> Like(WorkbenchDb db, ClaimTerms asked, long? but, CancellationToken ct)
    {
        using var stored = store.IsDemo ? null : await StoredClaims.Of(db, ct);
        var among = (ICheckedClaims?)stored ?? await InMemory(db, ct);
        return [.. LikeClaims.Of(asked, among, Most, but).Where(like => like.Likeness != Likeness.None)];
    }

    private static async Task<CheckedList> InMemory(WorkbenchDb db, CancellationToken ct)
    {
        var rows = await db.Checked.AsNoTracking().OrderBy(row => row.Row).ToListAsync(ct);
        return new CheckedList(rows.Select(row => (row.Row, new ClaimTerms(row.Said, row.About))));
    }

    private static async Task<IReadOnlyList<EarlierCheck>> Show(
        WorkbenchDb db,
        List<LikeClaim> like,
        string? said,
        CancellationToken ct
    )
    {
        var numbers = like.Select(one => one.Row).ToList();
        var rows = await db.Checked.AsNoTracking().Where(row => numbers.Contains(row.Row)).ToListAsync(ct);
        var ids = rows.Select(row => row.Claim).ToList();
        var claims = await db
            .Claims.AsNoTracking()
            .Where(claim => ids.Contains(claim.Id))
            .ToDictionaryAsync(claim => claim.Id, ct);
        var titles = await db.Titles([.. claims.Values.Select(claim => claim.Article).Distinct()], ct);
        var reports = await Reports(db, [.. titles.Keys], ct);
        var byRow = rows.ToDictionary(row => row.Row);
        return [.. like.Select(one => Of(one, byRow[one.Row], claims[byRow[one.Row].Claim]))];

        EarlierCheck Of(LikeClaim one, CheckedClaim row, Claim claim) =>
            new(
                ClaimLine.Of(claim, titles[claim.Article]),
                one.Likeness,
                claim.Ruling!.Verdict,
                row.At,
                // What is published does not change, so every report since then has it.
                row.Published
                    is { } since
                    ? reports[claim.Article].Where(report => report.At >= since).Max(report => (int?)report.Number)
                    : null,
                Contrast.Of(said, Said(claim))
            );
    }

    // Figures may stand in the wording alone, where the quote only says “as many”.
    private static string Said(Claim claim) => $"{claim.Anchor.Exact}\n{claim.Standalone}";

    private static async Task<ILookup<ArticleId, (int Number, DateTime At)>> Reports(
        WorkbenchDb db,
        List<ArticleId> articles,
        CancellationToken ct
    )
    {
        var reports = await db
            .Reports.Where(report => articles.Contains(report.Article))
            .Select(report => new
            {
                report.Article,
                report.Number,
                report.At,
            })
            .ToListAsync(ct);
        return reports.ToLookup(report => report.Article, report => (report.Number, report.At));
    }
}
