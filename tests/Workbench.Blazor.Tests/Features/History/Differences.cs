using System.Collections;
using System.Globalization;
using System.Reflection;
using Workbench.Domain;

namespace Workbench.Blazor.Tests.Features.History;

/// <summary>Two sets of things compared value by value, to the last property.</summary>
internal static class Differences
{
    /// <summary>A line for every value that differs: where, what was expected, what is there.</summary>
    public static IReadOnlyList<string> Between(IEnumerable<object> expected, IEnumerable<object> actual)
    {
        var (left, right) = (Values(expected), Values(actual));
        return
        [
            .. left
                .Keys.Union(right.Keys)
                .Order(StringComparer.Ordinal)
                .Where(path => left.GetValueOrDefault(path) != right.GetValueOrDefault(path))
                .Select(path =>
                    $"{path}: {left.GetValueOrDefault(path, "nothing")} and not {right.GetValueOrDefault(path, "nothing")}"
                ),
        ];
    }

    private static Dictionary<string, string> Values(IEnumerable<object> things)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(values, "", things);
        return values;
    }

    private static void Add(Dictionary<string, string> values, string path, object? value)
    {
        switch (value)
        {
            case null:
                values[path] = "null";
                break;
            case string or bool or Enum or Guid or IFormattable:
                values[path] = Convert.ToString(value, CultureInfo.InvariantCulture)!;
                break;
            case IEnumerable many:
                // What has an id is named by it: two sets are equal in whatever order they come.
                foreach (var (item, index) in many.Cast<object>().Select((item, index) => (item, index)))
                    Add(values, $"{path}/{IdOf(item) ?? index.ToString(CultureInfo.InvariantCulture)}", item);
                break;
            default:
                if (value.GetType().GetInterfaces().Any(IsId))
                {
                    values[path] = value.ToString()!;
                    break;
                }
                foreach (var property in value.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
                    Add(values, $"{path}.{property.Name}", property.GetValue(value));
                break;
        }
    }

    private static string? IdOf(object item) =>
        item.GetType().GetProperty("Id") is { } id ? $"{item.GetType().Name} {id.GetValue(item)}" : null;

    private static bool IsId(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IId<>);
}
