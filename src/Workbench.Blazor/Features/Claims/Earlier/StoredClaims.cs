using System.Text.Json;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Checked;

namespace Workbench.Blazor.Features.Claims.Earlier;

/// <summary>The checked claims of a desk on disk, by their full-text index. Of a common term only so many rows are read, whatever the desk's size.</summary>
internal sealed class StoredClaims : ICheckedClaims, IDisposable
{
    private const int Listed = 2_000;
    private readonly SqliteConnection connection;
    private readonly SqliteCommand having;
    private readonly SqliteParameter match;

    private StoredClaims(SqliteConnection connection)
    {
        this.connection = connection;
        using (var last = connection.CreateCommand())
        {
            last.CommandText = """SELECT coalesce(max("Row"), 0) FROM "Checked" """;
            Count = (long)last.ExecuteScalar()!;
        }
        having = connection.CreateCommand();
        having.CommandText =
            $"""SELECT rowid FROM "{CheckedIndex.Table}" WHERE "{CheckedIndex.Table}" MATCH $match LIMIT {Listed + 1}""";
        match = having.Parameters.Add("$match", SqliteType.Text);
    }

    /// <summary>Reads from the database that a context is of, for as long as both live.</summary>
    public static async Task<StoredClaims> Of(WorkbenchDb db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        return new StoredClaims((SqliteConnection)db.Database.GetDbConnection());
    }

    public long Count { get; }

    public Having Having(params IReadOnlyList<string> terms)
    {
        // A term holds nothing that a query could take for anything else.
        match.Value = string.Join(" AND ", terms.Select(term => $"\"{term}\""));
        var rows = new List<long>();
        using (var reader = having.ExecuteReader())
            while (reader.Read())
                rows.Add(reader.GetInt64(0));
        if (rows.Count <= Listed)
            return new Having(rows, rows.Count);
        // As often among all rows as among those up to here, near enough for a weight.
        var dense = (long)(rows.Count * ((double)Count / rows[^1]));
        return new Having(rows[..Listed], Math.Max(dense, rows.Count));
    }

    public IReadOnlyList<(long Row, ClaimTerms Terms)> Read(IReadOnlyCollection<long> rows)
    {
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT "Row", "Said", "About" FROM "Checked" WHERE "Row" IN (SELECT value FROM json_each($rows)) ORDER BY "Row"
            """;
        command.Parameters.AddWithValue("$rows", JsonSerializer.Serialize(rows));
        using var reader = command.ExecuteReader();
        var read = new List<(long, ClaimTerms)>(rows.Count);
        while (reader.Read())
            read.Add((reader.GetInt64(0), new ClaimTerms(reader.GetString(1), reader.GetString(2))));
        return read;
    }

    public void Dispose() => having.Dispose();
}
