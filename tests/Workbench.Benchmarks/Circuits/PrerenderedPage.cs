using System.Text.Json;
using System.Text.RegularExpressions;

namespace Workbench.Benchmarks.Circuits;

/// <summary>What a prerendered page tells the script that starts its circuit.</summary>
/// <param name="Operations">The batch that adds the page's root components, as JSON.</param>
/// <param name="State">The protected state that goes back to the server with it.</param>
internal sealed partial record PrerenderedPage(string Operations, string State)
{
    public static PrerenderedPage Of(string html)
    {
        var operations = new List<object>();
        foreach (Match match in Marker().Matches(html))
        {
            var marker = JsonDocument.Parse(match.Groups[1].Value).RootElement;
            // The mark at a component's end has its id alone.
            if (marker.TryGetProperty("descriptor", out _))
                operations.Add(
                    new
                    {
                        type = "add",
                        ssrComponentId = operations.Count + 1,
                        marker,
                    }
                );
        }
        if (operations.Count == 0)
            throw new InvalidDataException("The page has no interactive component.");
        return new PrerenderedPage(
            JsonSerializer.Serialize(new { batchId = 1, operations }),
            Component().Match(html).Groups[1].Value
        );
    }

    [GeneratedRegex("<!--Blazor:(.*?)-->")]
    private static partial Regex Marker();

    [GeneratedRegex("<!--Blazor-Server-Component-State:(.*?)-->")]
    private static partial Regex Component();
}
