using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.History;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Blazor.Cli;

/// <summary>The history as lines; read and written entry by entry, however long it is.</summary>
internal sealed class HistoryListing(Desk desk, Terminal terminal)
{
    private const int Most = 40;

    public async Task Text(ArticleId? article, CancellationToken ct)
    {
        await using var db = desk.Db();
        var numbers = await db
            .Claims.Select(claim => new { claim.Id, claim.Number })
            .ToDictionaryAsync(claim => claim.Id, claim => claim.Number, ct);
        var today = await db.Articles.ToDictionaryAsync(one => one.Id.Value, one => Short(one.Details.Title), ct);
        var then = new Dictionary<Guid, string>();
        await foreach (var entry in Entries(db.History, article).WithCancellation(ct))
        {
            var happened = entry.Read();
            var what = Terminal.OneLine($"{About(happened, numbers)}{EventWords.Of(happened)}");
            if (Title(happened) is { } title)
                then[entry.Stream] = Short(title);
            var of =
                article is null && then.TryGetValue(entry.Stream, out var called) ? $"  ({called}{Now(called)})" : "";
            await terminal.Text.WriteLineAsync(
                $"{entry.At:yyyy-MM-dd HH:mm:ss}Z  {Terminal.OneLine(entry.ActorName)}  {what}{of}"
            );

            string Now(string called) =>
                today.TryGetValue(entry.Stream, out var now) && now != called ? $", now “{now}”" : "";
        }
    }

    // From the oldest entry on, so that each article is called what it was called then.
    private static string? Title(Event happened) =>
        happened switch
        {
            ArticleImported e => e.Details.Title,
            ArticleDescribed e => e.To.Title,
            _ => null,
        };

    private static string About(Event happened, Dictionary<ClaimId, int> numbers) =>
        happened is ClaimEvent e ? $"claim {numbers.GetValueOrDefault(e.Claim)} " : "";

    /// <summary>An array; the payload of each entry as it is stored, so that its hash can be computed from what is written.</summary>
    public async Task Json(ArticleId? article, CancellationToken ct)
    {
        await using var db = desk.Db();
        var end = "[\n";
        await foreach (var entry in Entries(db.History, article).WithCancellation(ct))
        {
            await terminal.Text.WriteAsync(end);
            await terminal.WriteJsonLine(json => Write(json, entry), "", ct);
            end = ",\n";
        }
        await terminal.Text.WriteLineAsync(end == ",\n" ? "\n]" : "[]");
    }

    private static string Short(string title) =>
        Terminal.OneLine(title) is { Length: > Most } all
            ? $"{all[..Graphemes.Snap(all, new(0, Most)).End]}…"
            : Terminal.OneLine(title);

    private static IAsyncEnumerable<Entry> Entries(IQueryable<Entry> history, ArticleId? article)
    {
        var stream = article?.Value;
        return history
            .AsNoTracking()
            .Where(entry => stream == null || entry.Stream == stream)
            .OrderBy(entry => entry.Sequence)
            .AsAsyncEnumerable();
    }

    private static void Write(Utf8JsonWriter json, Entry entry)
    {
        json.WriteStartObject();
        json.WriteNumber("sequence", entry.Sequence);
        json.WriteString("stream", entry.Stream);
        json.WriteNumber("position", entry.Position);
        json.WriteString("change", entry.Change);
        json.WriteString("changeName", entry.ChangeName);
        json.WriteString("at", entry.At);
        json.WriteString("actor", entry.Actor.Value);
        json.WriteString("actorName", entry.ActorName);
        json.WriteString("name", entry.Name);
        json.WritePropertyName("payload");
        json.WriteRawValue(entry.Payload);
        json.WriteString("previous", entry.Previous);
        json.WriteString("hash", entry.Hash);
        json.WriteEndObject();
    }
}
