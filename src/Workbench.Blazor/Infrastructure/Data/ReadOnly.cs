using Microsoft.Data.Sqlite;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>
/// A desk in a folder that cannot be written: a backup on a read-only disk, another account's. SQLite reads a file that is in WAL mode there
/// only where the log and its index lie beside it, or where it is told that nothing changes the file meanwhile.
/// </summary>
internal static class ReadOnly
{
    /// <summary>True where this program may not write the file or its folder.</summary>
    public static bool Is(string file)
    {
        try
        {
            using (new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete))
            { }
            using var beside = new FileStream(
                $"{file}.{Guid.CreateVersion7():N}",
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose
            );
            return false;
        }
        catch (Exception failure) when (failure is UnauthorizedAccessException or IOException)
        {
            return true;
        }
    }

    /// <summary>How to connect to it.</summary>
    public static string Connection(string file)
    {
        var isQuiet = !File.Exists(file + "-wal");
        return new SqliteConnectionStringBuilder
        {
            DataSource = isQuiet ? $"{new Uri(file).AbsoluteUri}?immutable=1" : file,
            Mode = SqliteOpenMode.ReadOnly,
            ForeignKeys = true,
        }.ToString();
    }

    /// <summary>Refuses a file whose last changes lie in a log that cannot be read without writing.</summary>
    /// <exception cref="NeedsWriting">It is so.</exception>
    public static void MustBeWhole(string file)
    {
        if (new FileInfo(file + "-wal") is { Exists: true, Length: > 0 } && !File.Exists(file + "-shm"))
            throw new NeedsWriting(file, "its last changes still lie in the log beside it");
    }
}

/// <summary>The database can be read only after something was written to it, which its folder does not allow.</summary>
#pragma warning disable CA1032, CA1710 // It always says which file, and why.
public sealed class NeedsWriting(string file, string why)
    : Exception(
        $"{file} cannot be read where it is, as {why}, and its folder cannot be written. Copy the whole folder to one that can: --data DIR"
    );
#pragma warning restore CA1032, CA1710
