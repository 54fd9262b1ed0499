using Microsoft.EntityFrameworkCore;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>
/// What was written once stays: SQLite itself refuses to change or delete history, the texts it speaks of, and issued reports.
/// Installed after every migration, because SQLite drops the triggers of a table that a migration rebuilds.
/// </summary>
internal static class AppendOnly
{
    /// <summary>The tables that only ever grow.</summary>
    public static IReadOnlyList<string> Tables { get; } = ["History", "Versions", "Reports"];

    public static async Task Install(WorkbenchDb db, CancellationToken ct)
    {
        foreach (var table in Tables)
        foreach (var act in new[] { "UPDATE", "DELETE" })
        {
#pragma warning disable EF1002 // Names from this file, no input.
            await db.Database.ExecuteSqlRawAsync(
                $"""
                CREATE TRIGGER IF NOT EXISTS "{table}_no_{act}" BEFORE {act} ON "{table}"
                BEGIN SELECT RAISE(ABORT, '{table} is append-only'); END
                """,
                ct
            );
#pragma warning restore EF1002
        }
    }
}
