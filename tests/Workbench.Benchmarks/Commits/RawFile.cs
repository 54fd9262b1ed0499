using Microsoft.Data.Sqlite;

namespace Workbench.Benchmarks.Commits;

/// <summary>
/// The floor under a commit: the same bytes into one table of a file with the same settings, one prepared INSERT in one
/// <c>BEGIN IMMEDIATE</c> on a connection that stays open.
/// </summary>
public sealed class RawFile : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand begin;
    private readonly SqliteCommand insert;
    private readonly SqliteCommand commit;
    private readonly SqliteParameter bytes;

    public RawFile(string path)
    {
        connection = new SqliteConnection($"Data Source={path};Foreign Keys=True;Pooling=False");
        connection.Open();
        using var settings = Command(
            "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0; PRAGMA foreign_keys=ON;"
                + "CREATE TABLE IF NOT EXISTS Raw (Id INTEGER PRIMARY KEY, Bytes BLOB NOT NULL);"
        );
        settings.ExecuteNonQuery();
        begin = Command("BEGIN IMMEDIATE");
        insert = Command("INSERT INTO Raw (Bytes) VALUES ($bytes)");
        bytes = insert.Parameters.Add("$bytes", SqliteType.Blob);
        commit = Command("COMMIT");
        foreach (var command in new[] { begin, insert, commit })
            command.Prepare();
    }

    /// <summary>Writes them; on disk when it returns.</summary>
    public void Insert(byte[] row)
    {
        begin.ExecuteNonQuery();
        bytes.Value = row;
        insert.ExecuteNonQuery();
        commit.ExecuteNonQuery();
    }

    public void Dispose()
    {
        begin.Dispose();
        insert.Dispose();
        commit.Dispose();
        connection.Dispose();
    }

    private SqliteCommand Command(string sql)
    {
        var command = connection.CreateCommand();
#pragma warning disable CA2100 // SQL of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
