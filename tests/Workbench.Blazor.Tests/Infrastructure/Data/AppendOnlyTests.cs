using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Reports;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Blazor.Tests.Features.Reports;

namespace Workbench.Blazor.Tests.Infrastructure.Data;

/// <summary>The database itself refuses, whoever opens it: these tests use a connection that knows nothing of the program.</summary>
public sealed class AppendOnlyTests(AppendOnlyTests.Written written) : IClassFixture<AppendOnlyTests.Written>
{
    private static readonly string[] Tables = ["History", "Versions", "Reports"];

    public static TheoryData<string> Names => [.. Tables];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_row_that_was_written_is_not_changed(string table) =>
        await Refused($"UPDATE \"{table}\" SET rowid = rowid", table);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_row_that_was_written_is_not_deleted(string table) =>
        await Refused($"DELETE FROM \"{table}\"", table);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_row_that_was_written_is_not_replaced(string table) =>
        await Refused($"INSERT OR REPLACE INTO \"{table}\" SELECT * FROM \"{table}\"", table);

    [Fact]
    public async Task An_entry_is_not_replaced_by_one_at_its_place_with_another_sequence() =>
        await Refused(
            """
            REPLACE INTO History SELECT Sequence + 1000, Stream, Position, Change, ChangeName, At, Actor, ActorName, Name, 'x', Previous, Hash
            FROM History WHERE Position = 1
            """,
            "History"
        );

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_table_that_a_migration_rebuilt_is_guarded_again(string table)
    {
        await using var desk = await TestDesk.Create();
        await Write(desk);
        await Rebuild(desk.Folder!, table);
        await using (var unguarded = Open(desk.Folder!))
            Assert.True(await Run(unguarded, $"UPDATE \"{table}\" SET rowid = rowid") > 0);

        await desk.Services.GetRequiredService<Database>().Prepare();

        foreach (var act in new[] { $"UPDATE \"{table}\" SET rowid = rowid", $"DELETE FROM \"{table}\"" })
            await Refused(act, table, desk.Folder!);
    }

    private Task Refused(string sql, string table) => Refused(sql, table, written.Folder);

    private static async Task Refused(string sql, string table, string folder)
    {
        await using var connection = Open(folder);
        var before = await Count(connection, table);
        Assert.True(before > 0);

        var refusal = await Assert.ThrowsAsync<SqliteException>(() => Run(connection, sql));

        Assert.Contains($"{table} is append-only", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(before, await Count(connection, table));
    }

    // As EF does it where a column changes: a new table, the rows, the old one away, the new one in its place.
    private static async Task Rebuild(string folder, string table)
    {
        await using var connection = Open(folder);
        await using var find = connection.CreateCommand();
        find.CommandText = $"SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '{table}'";
        var create = (string)(await find.ExecuteScalarAsync())!;
        await Run(
            connection,
            $"""
            {create.Replace($"\"{table}\"", $"\"ef_temp_{table}\"", StringComparison.Ordinal)};
            INSERT INTO "ef_temp_{table}" SELECT * FROM "{table}";
            DROP TABLE "{table}";
            ALTER TABLE "ef_temp_{table}" RENAME TO "{table}";
            """
        );
    }

    private static SqliteConnection Open(string folder)
    {
        var connection = new SqliteConnection($"Data Source={Path.Combine(folder, "workbench.db")};Pooling=False");
        connection.Open();
        return connection;
    }

    private static async Task<int> Run(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteNonQueryAsync();
    }

    private static async Task<long> Count(SqliteConnection connection, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT count(*) FROM \"{table}\"";
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private static async Task Write(TestDesk desk)
    {
        var (article, _, _) = await desk.Publish();
        var preview = await desk.Services.GetRequiredService<ReportQueries>().Preview(article);
        await desk.Commit(new IssueReport(article, new(desk.NewId()), preview.Draft.Head.Hash));
    }

    /// <summary>A desk with a row in every table.</summary>
    public sealed class Written : IAsyncLifetime
    {
        private TestDesk desk = null!;

        public string Folder => desk.Folder!;

        public async ValueTask InitializeAsync()
        {
            desk = await TestDesk.Create();
            await Write(desk);
        }

        public ValueTask DisposeAsync() => desk.DisposeAsync();
    }
}
