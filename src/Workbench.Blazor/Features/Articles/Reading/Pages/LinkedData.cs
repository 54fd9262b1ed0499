using System.Text.Json;
using AngleSharp.Html.Dom;
using Workbench.Domain;

namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>What the schema.org data of a page (JSON-LD) says about its article. Null is what it does not say.</summary>
internal sealed record LinkedData(
    string? Headline,
    string? Publisher,
    string? Author,
    string? Published,
    string? Language
)
{
    private static readonly JsonDocumentOptions Lenient = new()
    {
        AllowTrailingCommas = true,
        CommentHandling = JsonCommentHandling.Skip,
        MaxDepth = 32,
    };

    /// <summary>The first article described on the page; all null where none is, or where the data is broken.</summary>
    public static LinkedData Of(IHtmlDocument page)
    {
        foreach (var script in page.QuerySelectorAll("script[type='application/ld+json' i]"))
        {
            try
            {
                using var json = JsonDocument.Parse(script.TextContent, Lenient);
                if (Things(json.RootElement).Where(IsArticle).Select(Read).FirstOrDefault() is { } found)
                    return found;
            }
            catch (JsonException)
            {
                // Broken data says nothing; the page itself may be fine.
            }
        }
        return new(null, null, null, null, null);
    }

    private static LinkedData Read(JsonElement article) =>
        new(
            Text(article, "headline"),
            Names(article, "publisher"),
            Names(article, "author"),
            Text(article, "datePublished"),
            Text(article, "inLanguage")
        );

    private static IEnumerable<JsonElement> Things(JsonElement root)
    {
        var things = root.ValueKind == JsonValueKind.Array ? root.EnumerateArray().ToArray() : [root];
        return things.SelectMany(thing =>
            Get(thing, "@graph") is { ValueKind: JsonValueKind.Array } graph
                ? graph.EnumerateArray().Prepend(thing)
                : [thing]
        );
    }

    private static bool IsArticle(JsonElement thing) =>
        List(Get(thing, "@type"))
            .Any(type =>
                type.ValueKind == JsonValueKind.String
                && (
                    type.GetString()!.EndsWith("Article", StringComparison.Ordinal)
                    || type.GetString()!.EndsWith("BlogPosting", StringComparison.Ordinal)
                    || type.GetString() == "Report"
                )
            );

    private static string? Names(JsonElement thing, string property)
    {
        var names = List(Get(thing, property))
            .Select(one => one.ValueKind == JsonValueKind.String ? one.GetString() : Text(one, "name"))
            .Where(name => !string.IsNullOrWhiteSpace(name) && !WebUrl.IsLink(name))
            .Select(name => name!.Trim());
        var joined = string.Join(", ", names);
        return joined.Length == 0 ? null : joined;
    }

    private static string? Text(JsonElement thing, string property) =>
        Get(thing, property) is { ValueKind: JsonValueKind.String } value
        && !string.IsNullOrWhiteSpace(value.GetString())
            ? value.GetString()!.Trim()
            : null;

    private static JsonElement Get(JsonElement thing, string property) =>
        thing.ValueKind == JsonValueKind.Object && thing.TryGetProperty(property, out var value) ? value : default;

    private static JsonElement[] List(JsonElement value) =>
        value.ValueKind switch
        {
            JsonValueKind.Undefined or JsonValueKind.Null => [],
            JsonValueKind.Array => [.. value.EnumerateArray()],
            _ => [value],
        };
}
