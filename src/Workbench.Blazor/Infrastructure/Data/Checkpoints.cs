using Microsoft.Data.Sqlite;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>
/// Carries the write-ahead log back into the database file, from one place only. SQLite before 3.51.3 can lose a commit when two
/// connections checkpoint at once, so only the process that holds the lock file beside the database does it, and only between commits.
/// </summary>
public sealed class Checkpoints : IDisposable
{
    private const int CommitsBetween = 500;
    private readonly Store store;
    private readonly FileStream? mine;
    private int commits;

    public Checkpoints(Store store)
    {
        this.store = store;
        mine = store.File is null || store.IsReadOnly ? null : Take(store.File + ".checkpoints");
    }

    /// <summary>True where this process is the one that checkpoints.</summary>
    public bool IsMine => mine is not null;

    /// <summary>Told after each commit, while no other of this process can run.</summary>
    public void AfterCommit()
    {
        if (IsMine && ++commits % CommitsBetween == 0)
            Now();
    }

    /// <summary>Carries over what it can without waiting for readers. Called at start, between commits and at the end.</summary>
    public void Now()
    {
        if (!IsMine)
            return;
        using var connection = new SqliteConnection($"Data Source={store.File}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_autocheckpoint=0; PRAGMA wal_checkpoint(PASSIVE);";
        command.ExecuteNonQuery();
    }

    public void Dispose() => mine?.Dispose();

    private static FileStream? Take(string path)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            return new FileStream(
                path,
                FileMode.OpenOrCreate,
                FileAccess.ReadWrite,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose
            );
        }
        catch (IOException)
        {
            return null; // Another process of this desk has it.
        }
    }
}
