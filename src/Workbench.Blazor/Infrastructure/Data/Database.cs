using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>Brings the database into the shape this program expects, creating it where there is none.</summary>
public sealed class Database(IDbContextFactory<WorkbenchDb> contexts, Store store, Checkpoints checkpoints)
{
    private const int SqliteCorrupt = 11;

    /// <summary>
    /// The triggers against tampering that were gone when the desk was opened, by name; they are in place again, where it may be written.
    /// Nothing but a hand at the file takes them away, save a migration.
    /// </summary>
    public IReadOnlyList<string> MissingGuards { get; private set; } = [];

    /// <summary>Creates, migrates, guards. Safe to call at every start, and by two programs at once.</summary>
    /// <exception cref="InvalidOperationException">SQLite does not take the settings that keep commits safe.</exception>
    /// <exception cref="NewerDatabase">A newer program has changed its shape.</exception>
    /// <exception cref="NeedsWriting">It is only to be read, and is not in the shape to be.</exception>
    public async Task Prepare(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (store.File is null)
        {
            await db.Database.EnsureCreatedAsync(ct);
            return;
        }
        if (store.IsReadOnly)
        {
            await Look(db, store.File, ct);
            return;
        }
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(store.File))!);
        await MustNotBeNewer(db, store.File, ct);
        var isNew = await Migrating.Make(db, store.File, ct);
        MissingGuards = isNew ? [] : await AppendOnly.Missing(db, ct);
        await AppendOnly.Install(db, ct);
        await CheckedIndex.Install(db, ct);
        await Findables.Fill(db, ct);
        await CheckedIndex.Fill(db, ct);
        await MustHold(db, "wal_autocheckpoint", 0, ct);
        await MustHold(db, "synchronous", 2, ct);
        checkpoints.Now();
    }

    /// <summary>Reads every page of the file once. Slow on a large desk (some 300 MB a second), so for the start of the web part.</summary>
    /// <exception cref="SqliteException">Code 11: the file is damaged.</exception>
    public async Task Check(CancellationToken ct = default)
    {
        if (store.File is null)
            return;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var found = await db.Database.SqlQueryRaw<string>("PRAGMA quick_check(1)").ToListAsync(ct);
        if (found is not ["ok"])
            throw new SqliteException(string.Join(' ', found), SqliteCorrupt);
    }

    private async Task Look(WorkbenchDb db, string file, CancellationToken ct)
    {
        ReadOnly.MustBeWhole(file);
        await MustNotBeNewer(db, file, ct);
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any() || !await CheckedIndex.IsCurrent(db, ct))
            throw new NeedsWriting(file, "an older Workbench wrote it and it has to be brought up to date");
        MissingGuards = await AppendOnly.Missing(db, ct);
    }

    private static async Task MustNotBeNewer(WorkbenchDb db, string file, CancellationToken ct)
    {
        if ((await db.Database.GetAppliedMigrationsAsync(ct)).Except(db.Database.GetMigrations()).Any())
            throw new NewerDatabase(file);
    }

    private static async Task MustHold(WorkbenchDb db, string pragma, long value, CancellationToken ct)
    {
#pragma warning disable EF1002 // A name from this file; a pragma takes no parameter.
        var rows = await db.Database.SqlQueryRaw<long>($"PRAGMA {pragma}").ToListAsync(ct);
#pragma warning restore EF1002
        if (rows is not [var held] || held != value)
            throw new InvalidOperationException($"SQLite runs with {pragma}={string.Join(',', rows)}, not {value}.");
    }
}
