using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Workbench.Domain;
using Workbench.Domain.History;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>How values of the Domain are kept in columns.</summary>
internal static class Conversions
{
    /// <summary>Keeps an id as its bare Guid, which the program makes and never the database.</summary>
    public static void Id<TId>(this ModelConfigurationBuilder model)
        where TId : struct, IId<TId> => model.Properties<TId>().HaveConversion<IdConversion<TId>>();

    /// <summary>Keeps a value as the JSON that events are written in. The value is immutable; it is compared as a record.</summary>
    public static PropertyBuilder<T> HasJson<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(
            new ValueConverter<T, string>(
                value => JsonSerializer.Serialize(value, EventJson.Options),
                json => JsonSerializer.Deserialize<T>(json, EventJson.Options)!
            ),
            new ValueComparer<T>(
                (left, right) => Equals(left, right),
                value => value == null ? 0 : value.GetHashCode(),
                value => value
            )
        );
}

internal sealed class IdConversion<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => From(value))
    where TId : struct, IId<TId>
{
    private static TId From(Guid value) => TId.From(value);
}

/// <summary>Times are UTC and say so when they are read back.</summary>
internal sealed class UtcDateTime()
    : ValueConverter<DateTime, DateTime>(time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
