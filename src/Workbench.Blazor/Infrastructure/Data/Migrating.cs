using Microsoft.EntityFrameworkCore;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>
/// Brings the tables up to date where they are not. EF keeps a lock in the database itself, and a program that is killed while it holds
/// that lock leaves it there for ever; so it is asked only where there is something to do, and by one program at a time, who holds a file
/// that the system lets go of when it dies. What lies in EF's lock then is nobody's.
/// </summary>
internal static class Migrating
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    /// <returns>True where something was done.</returns>
    /// <exception cref="IOException">Another program has been at it for minutes.</exception>
    public static async Task<bool> Make(WorkbenchDb db, string file, CancellationToken ct)
    {
        if (!(await db.Database.GetPendingMigrationsAsync(ct)).Any())
            return false;
        await using var mine = await Take(file + ".migrating", ct);
        var locks = await db
            .Database.SqlQueryRaw<string>("SELECT name AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'")
            .ToListAsync(ct);
        if (locks.Count > 0)
            await db.Database.ExecuteSqlRawAsync("""DELETE FROM "__EFMigrationsLock" """, ct);
        await db.Database.MigrateAsync(ct);
        return true;
    }

    private static async Task<FileStream> Take(string path, CancellationToken ct)
    {
        for (var tries = Patience / Pace; ; tries--)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException) when (tries > 0)
            {
                await Task.Delay(Pace, ct);
            }
        }
    }
}
