using Microsoft.EntityFrameworkCore;
using Workbench.Domain.Checked;
using Workbench.Domain.Claims;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>
/// The full-text index over the terms of the checked claims (SQLite FTS5): which rows have which term, and nothing more. Triggers keep it
/// in step with their table, in the same transaction; like those of <see cref="AppendOnly"/> they are installed after every migration.
/// </summary>
internal static class CheckedIndex
{
    public const string Table = "CheckedTerms";

    private const int AtOnce = 1_000;

    private static readonly string[] Installed =
    [
            // Terms are letters, digits and the point within a number, with a space between them: all that this tokenizer looks at.
            $"""
            CREATE VIRTUAL TABLE IF NOT EXISTS "{Table}" USING fts5(
                "Said", "About", content='Checked', content_rowid='Row', tokenize='ascii tokenchars ''.''', detail='none', columnsize=0)
            """,
        $"""
            CREATE TRIGGER IF NOT EXISTS "Checked_added" AFTER INSERT ON "Checked"
            BEGIN
                INSERT INTO "{Table}" (rowid, "Said", "About") VALUES (NEW."Row", NEW."Said", NEW."About");
            END
            """,
        $"""
            CREATE TRIGGER IF NOT EXISTS "Checked_removed" AFTER DELETE ON "Checked"
            BEGIN
                INSERT INTO "{Table}" ("{Table}", rowid, "Said", "About") VALUES ('delete', OLD."Row", OLD."Said", OLD."About");
            END
            """,
        $"""
            CREATE TRIGGER IF NOT EXISTS "Checked_changed" AFTER UPDATE OF "Said", "About" ON "Checked"
            BEGIN
                INSERT INTO "{Table}" ("{Table}", rowid, "Said", "About") VALUES ('delete', OLD."Row", OLD."Said", OLD."About");
                INSERT INTO "{Table}" (rowid, "Said", "About") VALUES (NEW."Row", NEW."Said", NEW."About");
            END
            """,
    ];

    // The index first, whatever is in it: a row that it does not have cannot be taken from it.
    private static readonly string[] Removed =
    [
        """DROP TRIGGER IF EXISTS "Checked_added" """,
        """DROP TRIGGER IF EXISTS "Checked_removed" """,
        """DROP TRIGGER IF EXISTS "Checked_changed" """,
        $"""DROP TABLE IF EXISTS "{Table}" """,
        """DELETE FROM "Checked" """,
    ];

    public static async Task Install(WorkbenchDb db, CancellationToken ct)
    {
        foreach (var sql in Installed)
            await db.Database.ExecuteSqlRawAsync(sql, ct);
    }

    /// <summary>
    /// Makes the checked claims anew where the database was written before there were any, or by another way of making terms. The file
    /// says which it was, so that asking costs nothing.
    /// </summary>
    public static async Task Fill(WorkbenchDb db, CancellationToken ct)
    {
        if (await IsCurrent(db, ct))
            return;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await IsCurrent(db, ct))
            return; // Another program was quicker.
        foreach (var sql in Removed)
            await db.Database.ExecuteSqlRawAsync(sql, ct);
        await Install(db, ct);
        var times = await Times(db, ct);
        var titles = await db.Articles.ToDictionaryAsync(article => article.Id, article => article.Details.Title, ct);
        var claims = db.Claims.AsNoTracking().Where(claim => claim.Ruling != null).OrderBy(claim => claim.Id);
        var rows = new List<CheckedClaim>();
        await foreach (var claim in claims.AsAsyncEnumerable().WithCancellation(ct))
        {
            if (CheckedClaim.Is(claim.Ruling, claim.Stage, claim.Retired))
                rows.Add(Of(claim));
        }
        foreach (var some in rows.OrderBy(row => row.At).Chunk(AtOnce))
        {
            db.Checked.AddRange(some);
            await db.SaveChangesAsync(ct);
            db.ChangeTracker.Clear();
        }
#pragma warning disable EF1002 // A number from this program; a pragma takes no parameter.
        await db.Database.ExecuteSqlRawAsync($"PRAGMA user_version = {Terms.Version}", ct);
#pragma warning restore EF1002
        await transaction.CommitAsync(ct);

        CheckedClaim Of(Claim claim)
        {
            var (at, published) = times.GetValueOrDefault(claim.Id);
            return new CheckedClaim(
                claim.Id,
                ClaimTerms.Of(claim, titles[claim.Article]),
                at,
                claim.Stage == Stage.Published ? published : null
            );
        }
    }

    // When each claim's verdict was given last, and when it was published last, as the history has it.
    private static async Task<Dictionary<ClaimId, (DateTime At, DateTime? Published)>> Times(
        WorkbenchDb db,
        CancellationToken ct
    )
    {
        var times = new Dictionary<ClaimId, (DateTime At, DateTime? Published)>();
        var entries = db
            .History.AsNoTracking()
            .Where(entry => entry.Name == nameof(VerdictSet) || entry.Name == nameof(StageMoved))
            .OrderBy(entry => entry.Sequence);
        await foreach (var entry in entries.AsAsyncEnumerable().WithCancellation(ct))
        {
            var happened = (ClaimEvent)entry.Read();
            var (at, published) = times.GetValueOrDefault(happened.Claim);
            times[happened.Claim] = happened is StageMoved moved
                ? (at, moved.To == Stage.Published ? entry.At : published)
                : (entry.At, published);
        }
        return times;
    }

    /// <summary>True where the checked claims are as this program would make them.</summary>
    public static async Task<bool> IsCurrent(WorkbenchDb db, CancellationToken ct) =>
        await db
            .Database.SqlQueryRaw<long>("""SELECT user_version AS "Value" FROM pragma_user_version""")
            .SingleAsync(ct) == Terms.Version;
}
