using System.Globalization;
using System.Text;
using Microsoft.Data.Sqlite;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.History;

namespace Workbench.Benchmarks.Commits;

/// <summary>The bytes that a change wrote: its entries in the history, the claim's row, the citation it attached, the words of a claim it checked.</summary>
public sealed class WrittenBytes : IDisposable
{
    private readonly SqliteConnection connection;

    public WrittenBytes(string database)
    {
        connection = new SqliteConnection($"Data Source={database};Mode=ReadOnly");
        connection.Open();
    }

    public byte[] Of(IChange change, IReadOnlyList<Entry> entries)
    {
        var row = new StringBuilder();
        foreach (var e in entries)
            row.Append(
                CultureInfo.InvariantCulture,
                $"{e.Stream}{e.Position}{e.Change}{e.ChangeName}{e.At:O}{e.Actor}{e.ActorName}{e.Name}{e.Payload}{e.Previous}{e.Hash}"
            );
        Append(row, "SELECT * FROM Claims WHERE Id = $id", Work.ClaimOf(change).Value);
        if (change is Blazor.Features.Sources.AttachCitation attached)
            Append(row, "SELECT * FROM Citations WHERE Id = $id", attached.Citation.Value);
        if (change is Blazor.Features.Verification.SetVerdict set)
            Append(row, "SELECT * FROM Checked WHERE Claim = $id", set.Claim.Value);
        return Encoding.UTF8.GetBytes(row.ToString());
    }

    public void Dispose() => connection.Dispose();

    private void Append(StringBuilder row, string sql, Guid id)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // SQL of this file.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.AddWithValue("$id", id);
        using var reader = command.ExecuteReader();
        while (reader.Read())
            for (var i = 0; i < reader.FieldCount; i++)
                row.Append(CultureInfo.InvariantCulture, $"{reader.GetValue(i)}");
    }
}
