using Microsoft.EntityFrameworkCore;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>
/// What was written once stays: SQLite itself refuses to change or delete history, the texts it speaks of, and issued reports.
/// Installed after every migration, because SQLite drops the triggers of a table that a migration rebuilds. <c>REPLACE</c> is guarded
/// as well: it deletes the row in its way without asking the triggers of a delete.
/// </summary>
internal static class AppendOnly
{
    private static readonly string[] Acts = ["UPDATE", "DELETE", "REPLACE"];

    /// <summary>The tables that only ever grow.</summary>
    public static IReadOnlyList<string> Tables { get; } = [.. Same.Keys];

    // What two rows cannot share, of the new row and one that is there.
    private static IReadOnlyDictionary<string, string> Same =>
        new Dictionary<string, string>
        {
            ["History"] = """
                "Sequence" = NEW."Sequence" OR ("Stream" = NEW."Stream" AND "Position" = NEW."Position")
                """,
            ["Versions"] = """
                "Article" = NEW."Article" AND "Number" = NEW."Number"
                """,
            ["Reports"] = """
                "Id" = NEW."Id" OR ("Article" = NEW."Article" AND "Number" = NEW."Number")
                """,
        };

    // Ids are kept in capitals. In other letters the same id would be another one to SQLite and the same one to the program.
    private const string Alias = """
        NEW."Stream" <> upper(NEW."Stream") OR length(NEW."Stream") <> 36
        OR NEW."Change" <> upper(NEW."Change") OR length(NEW."Change") <> 36
        OR NEW."Actor" <> upper(NEW."Actor") OR length(NEW."Actor") <> 36
        """;

    public static async Task Install(WorkbenchDb db, CancellationToken ct)
    {
        foreach (var (table, same) in Same)
        {
            await Refuse(db, table, "UPDATE", "BEFORE UPDATE", "", ct);
            await Refuse(db, table, "DELETE", "BEFORE DELETE", "", ct);
            var taken = $"""WHEN EXISTS (SELECT 1 FROM "{table}" WHERE {same})""";
            await Refuse(db, table, "REPLACE", "BEFORE INSERT", taken, ct);
        }
        await Refuse(db, "History", "ALIAS", "BEFORE INSERT", $"WHEN {Alias}", ct);
    }

    /// <summary>The guards that are not there, by name. Those against aliases came later: a desk of before has none.</summary>
    public static async Task<IReadOnlyList<string>> Missing(WorkbenchDb db, CancellationToken ct)
    {
        var there = await db
            .Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE type = 'trigger'")
            .ToListAsync(ct);
        return [.. Tables.SelectMany(table => Acts.Select(act => $"{table}_no_{act}")).Except(there)];
    }

    private static Task<int> Refuse(
        WorkbenchDb db,
        string table,
        string act,
        string before,
        string when,
        CancellationToken ct
    ) =>
#pragma warning disable EF1002 // Names from this file, no input.
        db.Database.ExecuteSqlRawAsync(
            $"""
            CREATE TRIGGER IF NOT EXISTS "{table}_no_{act}" {before} ON "{table}" {when}
            BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END
            """,
            ct
        );
#pragma warning restore EF1002
}
