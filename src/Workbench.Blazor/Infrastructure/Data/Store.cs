using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>Where the desk keeps everything, and what is special about it.</summary>
/// <param name="File">The SQLite file, or null for the throwaway demo in memory.</param>
public sealed record Store(string? File)
{
    private const int Constraint = 19;
    private const int Busy = 5;
    private readonly string demo = Guid.CreateVersion7().ToString();

    /// <summary>True for the demo: nothing is written to disk.</summary>
    public bool IsDemo => File is null;

    /// <summary>True where the desk is only read: nothing is written to its folder, not even what SQLite keeps beside the file.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Sets a context up for this store.</summary>
    public void Configure(DbContextOptionsBuilder options)
    {
        if (File is null)
            options.UseInMemoryDatabase(demo);
        else if (IsReadOnly)
            options.UseSqlite(ReadOnly.Connection(File));
        else
            options.UseSqlite($"Data Source={File};Foreign Keys=True").AddInterceptors(SqliteSettings.Instance);
    }

    /// <summary>
    /// Starts to write. SQLite begins immediately, so that what is read next cannot have changed by the time it is written;
    /// the demo has no transactions and only the <see cref="Ledger"/>'s queue.
    /// </summary>
    public async Task<IDbContextTransaction?> Begin(WorkbenchDb db, CancellationToken ct) =>
        IsDemo ? null : await db.Database.BeginTransactionAsync(ct);

    /// <summary>
    /// Holds the moment: all that is read until it is disposed is of one state. At this level SQLite begins as a reader, who waits
    /// for no writer and keeps none waiting; what it reads is committed all the same. The demo has only the present.
    /// </summary>
    public async Task<IDbContextTransaction?> Moment(WorkbenchDb db, CancellationToken ct) =>
        IsDemo ? null : await db.Database.BeginTransactionAsync(IsolationLevel.ReadUncommitted, ct);

    /// <summary>True where another process linked behind the same head, or held the file too long: worth another try.</summary>
#pragma warning disable CA1822 // Which errors mean that is the store's to say.
    public bool IsLostRace(Exception failure) =>
        failure is SqliteException { SqliteErrorCode: Busy }
        || failure is DbUpdateException { InnerException: SqliteException { SqliteErrorCode: Constraint or Busy } };
#pragma warning restore CA1822
}
