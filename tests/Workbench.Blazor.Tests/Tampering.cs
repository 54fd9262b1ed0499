using Microsoft.Data.Sqlite;

namespace Workbench.Blazor.Tests;

/// <summary>What somebody with a database editor does behind the program's back.</summary>
public static class Tampering
{
    /// <summary>Takes the guards off and alters the file.</summary>
    public static async Task Do(string data, string sql)
    {
        await using var connection = new SqliteConnection(
            $"Data Source={Path.Combine(data, "workbench.db")};Pooling=False;Foreign Keys=False"
        );
        await connection.OpenAsync();
        foreach (var table in new[] { "History", "Versions", "Reports" })
        foreach (var act in new[] { "UPDATE", "DELETE" })
            await Execute(connection, $"DROP TRIGGER IF EXISTS \"{table}_no_{act}\"");
        await Execute(connection, sql);
    }

    private static async Task Execute(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
