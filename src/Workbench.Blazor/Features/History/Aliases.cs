using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;

namespace Workbench.Blazor.Features.History;

/// <summary>
/// Rows whose ids are not written as this program writes them: in capitals, 36 characters. SQLite takes such an id for another one, so the
/// row is passed over where its chain is read; the program takes it for the same one, so it may be shown all the same.
/// </summary>
internal static class Aliases
{
    public static async Task<IReadOnlyList<Discrepancy>> Of(WorkbenchDb db, CancellationToken ct)
    {
        var found = new List<Discrepancy>();
        foreach (var table in db.Model.GetRelationalModel().Tables)
        {
            var ids = table
                .Columns.Where(column => IsGuid(column.PropertyMappings[0].Property))
                .Select(column => $"""("{column.Name}" <> upper("{column.Name}") OR length("{column.Name}") <> 36)""")
                .ToList();
            if (ids.Count == 0)
                continue;
#pragma warning disable EF1002 // Names of our own model, no input.
            var rows = await db
                .Database.SqlQueryRaw<long>(
                    $"""SELECT rowid AS Value FROM "{table.Name}" WHERE {string.Join(" OR ", ids)} LIMIT 25"""
                )
                .ToListAsync(ct);
#pragma warning restore EF1002
            found.AddRange(
                rows.Select(row => new Discrepancy(
                    null,
                    $"The table {table.Name}",
                    $"Its row {row} names something by an id that this program does not write so. It was put there by another hand."
                ))
            );
        }
        return found;
    }

    private static bool IsGuid(Microsoft.EntityFrameworkCore.Metadata.IProperty property) =>
        (Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType) == typeof(Guid)
        || property.GetTypeMapping().Converter?.ProviderClrType == typeof(Guid);
}
