using System.CommandLine;
using System.Text.Json;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims;
using Workbench.Domain.History;

namespace Workbench.Blazor.Cli;

/// <summary><c>list</c>: the articles of the desk.</summary>
internal static class ListCommand
{
    public static Command On(Terminal terminal)
    {
        var format = Formats.Option("text", "json");
        var verb = new Verb(
            "list",
            "List the articles: id, state of their claims, title. Archived ones come last.",
            "workbench list",
            "workbench list --format json"
        )
        {
            format,
        };
        return verb.OnDesk(
            terminal,
            DeskNeed.Read,
            async (desk, parsed, ct) =>
            {
                var articles = desk.Get<ArticleQueries>();
                ArticleGlance[] all = [.. await articles.All(archived: false), .. await articles.All(archived: true)];
                if (parsed.GetValue(format) == "json")
                    await terminal.WriteJsonArray(all, Write, ct);
                else
                    await WriteText(terminal, all);
                return 0;
            }
        );
    }

    private static async Task WriteText(Terminal terminal, ArticleGlance[] articles)
    {
        if (articles.Length == 0)
            await terminal.Text.WriteLineAsync("No articles yet. Bring one: workbench import FILE");
        foreach (var glance in articles)
        {
            var article = glance.Article;
            var states = InOrder(glance)
                .Select(state => $"{state.Value} {state.Key.Counted}")
                .DefaultIfEmpty("no claims");
            await terminal.Text.WriteLineAsync(
                $"{article.Id}  {Terminal.OneLine(article.Details.Title)}{(article.Archived ? " (archived)" : "")}"
            );
            await terminal.Text.WriteLineAsync($"{"", 36}  {string.Join(", ", states)}");
        }
    }

    private static void Write(Utf8JsonWriter json, ArticleGlance glance)
    {
        var article = glance.Article;
        json.WriteStartObject();
        json.WriteString("id", article.Id.Value);
        json.WritePropertyName("details");
        JsonSerializer.Serialize(json, article.Details, EventJson.Options);
        json.WriteNumber("version", article.Version);
        json.WriteString("sha256", article.Sha256);
        json.WriteBoolean("archived", article.Archived);
        json.WriteNumber("reports", article.Reports);
        json.WriteStartObject("claims");
        foreach (var (state, count) in InOrder(glance))
            json.WriteNumber(state.Counted, count);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static IEnumerable<KeyValuePair<ClaimState, int>> InOrder(ArticleGlance glance) =>
        glance.States.OrderBy(state => ClaimState.All.ToList().IndexOf(state.Key));
}
