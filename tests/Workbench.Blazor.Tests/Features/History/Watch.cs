using Microsoft.Data.Sqlite;

namespace Workbench.Blazor.Tests.Features.History;

/// <summary>Somebody else's look at a desk's database file.</summary>
internal sealed class Watch : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly SqliteCommand version;

    public Watch(TestDesk desk)
    {
        connection = new($"Data Source={Path.Combine(desk.Folder!, "workbench.db")};Pooling=False");
        connection.Open();
        version = connection.CreateCommand();
        version.CommandText = "PRAGMA data_version";
    }

    /// <summary>A number that is another after every commit of others, whatever it wrote, and the same after none.</summary>
    public long Seen => (long)version.ExecuteScalar()!;

    public void Dispose()
    {
        version.Dispose();
        connection.Dispose();
    }
}
