using System.Text.Json;
using System.Text.Json.Nodes;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.History;

/// <summary>Where a row differs from what the history gives, value by value.</summary>
internal static class Differences
{
    private const int Shown = 60;

    // These follow from what was decided and suggested, which is compared.
    private static readonly string[] Derived = ["kind", "standalone", "attribution"];

    // The database has no order for these; the history has.
    private static readonly string[] Unordered = ["flags", "citations"];

    /// <param name="what">What the row is, to begin a sentence with.</param>
    /// <param name="told">As the history gives it.</param>
    /// <param name="kept">As the table has it; null where it has none.</param>
    public static IEnumerable<string> Of<T>(string what, T told, T? kept)
        where T : class
    {
        if (kept is null)
            return [$"{what} is missing from the tables."];
        var (history, table) = (Tree(told), Tree(kept));
        return history
            .Select(value => value.Key)
            .Union(table.Select(value => value.Key))
            .Where(name => !JsonNode.DeepEquals(history[name], table[name]))
            .Select(name =>
                $"{what} has {name} {Text(table[name])} in the tables, and {Text(history[name])} by the history."
            );
    }

    private static JsonObject Tree<T>(T state)
        where T : class
    {
        var tree = JsonSerializer.SerializeToNode(state, EventJson.Options)!.AsObject();
        if (state is Domain.Claims.Claim)
            foreach (var name in Derived)
                tree.Remove(name);
        foreach (var name in Unordered.Where(tree.ContainsKey))
            tree[name] = new JsonArray([
                .. tree[name]!
                    .AsArray()
                    .Select(one => one!.DeepClone())
                    .OrderBy(one => (string?)one["id"], StringComparer.Ordinal),
            ]);
        return tree;
    }

    private static string Text(JsonNode? value)
    {
        var text = value?.ToJsonString(EventJson.Options) ?? "nothing";
        return text.Length <= Shown ? text : text[..Shown] + "…";
    }
}
