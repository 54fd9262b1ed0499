using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.History;

/// <summary>What the history's pages read.</summary>
public static class HistoryQueries
{
    private const int LongestPayload = 20_000;
    private static readonly JsonSerializerOptions Indented = new(EventJson.Options) { WriteIndented = true };

    /// <summary>Acts that pass a filter, newest first, each whole.</summary>
    public static async Task<Acts> Acts(
        this WorkbenchDb db,
        HistoryFilter filter,
        int skip,
        int take,
        CancellationToken ct = default
    )
    {
        var matching = await db.Matching(filter, ct);
        var count = await matching.Select(entry => entry.Change).Distinct().CountAsync(ct);
        var changes = await matching
            .GroupBy(entry => entry.Change)
            .Select(act => new { Change = act.Key, Last = act.Max(entry => entry.Sequence) })
            .OrderByDescending(act => act.Last)
            .Skip(skip)
            .Take(take)
            .Select(act => act.Change)
            .ToListAsync(ct);
        var entries = await db
            .History.AsNoTracking()
            .Where(entry => changes.Contains(entry.Change))
            .OrderBy(entry => entry.Sequence)
            .ToListAsync(ct);
        if (entries.Count == 0)
            return new Acts([], count);
        var events = entries.ToLookup(entry => entry.Change, entry => (Entry: entry, Event: entry.Read()));
        var then = await NamesThen.Read(
            db,
            [.. events.SelectMany(act => act).Select(pair => pair.Event)],
            entries[0].Sequence,
            ct
        );
        var undone = await Undone.Read(db, entries.Select(entry => entry.Stream), entries[0].Sequence, ct);
        var undid = await db.TimesOf(events.SelectMany(act => act).Select(pair => pair.Event.Undoes), ct);
        // Whose claims they are goes without saying where all are of one article.
        var namesArticles = filter is { Article: null, Claim: null };
        return new Acts(
            [
                .. changes
                    .Select(change => Tell([.. events[change]], then, namesArticles))
                    .Select(act =>
                        act with
                        {
                            UndoneAt = undone.At(act.Change),
                            Undid = events[act.Change].First().Event.Undoes is { } earlier
                                ? undid.GetValueOrDefault(earlier)
                                : null,
                        }
                    ),
            ],
            count
        );
    }

    private static async Task<Dictionary<Guid, DateTime?>> TimesOf(
        this WorkbenchDb db,
        IEnumerable<Guid?> changes,
        CancellationToken ct
    )
    {
        var wanted = changes.OfType<Guid>().Distinct().ToList();
        if (wanted.Count == 0)
            return [];
        var times = await db
            .History.Where(entry => wanted.Contains(entry.Change))
            .Select(entry => new { entry.Change, entry.At })
            .Distinct()
            .ToListAsync(ct);
        return times.ToDictionary(one => one.Change, one => (DateTime?)one.At);
    }

    /// <summary>The entries of one act as they are stored.</summary>
    public static async Task<IReadOnlyList<EntryDetail>> Entries(
        this WorkbenchDb db,
        Guid change,
        CancellationToken ct = default
    )
    {
        var entries = await db
            .History.AsNoTracking()
            .Where(entry => entry.Change == change)
            .OrderBy(entry => entry.Sequence)
            .ToListAsync(ct);
        return [.. entries.Select(Detail)];
    }

    /// <summary>What a filter narrows the history to; null for everything, and for what the desk does not know.</summary>
    public static async Task<Mention?> About(this WorkbenchDb db, HistoryFilter filter, CancellationToken ct = default)
    {
        if (filter.Claim is { } claim)
        {
            var named = await db.Claims.AsNoTracking().FirstOrDefaultAsync(one => one.Id == claim, ct);
            return named is null
                ? null
                : new Mention(
                    $"claim {named.Number}",
                    named.Anchor.Exact,
                    $"/articles/{named.Article}?claim={named.Number}",
                    Wording: ClaimWording.Of(named)
                );
        }
        if (filter.Article is { } article)
        {
            var named = await db.Articles.AsNoTracking().FirstOrDefaultAsync(one => one.Id == article, ct);
            return named is null ? null : new Mention(named.Details.Title, null, $"/articles/{article}");
        }
        if (filter.Source is { } source)
        {
            var named = await db.Sources.AsNoTracking().FirstOrDefaultAsync(one => one.Id == source, ct);
            return named is null ? null : new Mention(named.Details.Title, null, $"/sources/{source}");
        }
        return null;
    }

    /// <summary>The kinds of change there have been, by name.</summary>
    public static Task<List<string>> ChangeNames(this WorkbenchDb db, CancellationToken ct = default) =>
        db.History.Select(entry => entry.ChangeName).Distinct().OrderBy(name => name).ToListAsync(ct);

    private static async Task<IQueryable<Entry>> Matching(
        this WorkbenchDb db,
        HistoryFilter filter,
        CancellationToken ct
    )
    {
        var entries = db.History.AsNoTracking();
        var stream = filter.Article?.Value ?? filter.Source?.Value;
        if (filter.Claim is { } claim)
        {
            // An entry names its claims in its payload only; its chain is that of their article.
            var id = claim.ToString();
            var article = await db
                .Claims.Where(one => one.Id == claim)
                .Select(one => one.Article)
                .SingleOrDefaultAsync(ct);
            stream = article.Value;
            entries = entries.Where(entry => entry.Payload.Contains(id));
        }
        if (stream is { } chain)
            entries = entries.Where(entry => entry.Stream == chain);
        if (filter.By is { } by)
            entries = entries.Where(entry => entry.Actor == by);
        if (filter.Change is { } change)
            entries = entries.Where(entry => entry.ChangeName == change);
        if (filter.From is { } from)
            entries = entries.Where(entry => entry.At >= from);
        if (filter.Until is { } until)
            entries = entries.Where(entry => entry.At < until);
        return entries;
    }

    private static Act Tell(IReadOnlyList<(Entry Entry, Event Event)> act, NamesThen then, bool namesArticles)
    {
        var (first, _) = act[0];
        var names = then.After(act[^1].Entry.Sequence);
        var events = act.Select(pair => pair.Event).ToList();
        var told = Telling.Of(first.ChangeName, events, names);
        var undoable = events.Any(happened => happened is not (ReportIssued or ClaimsFound));
        return new Act(
            first.Change,
            first.At,
            first.ActorName,
            told.Sentence,
            told.Differences,
            Mentions(events, names, namesArticles),
            undoable,
            events.Any(happened => happened is ArticleImported or ArticleRestored)
        );
    }

    private static List<Mention> Mentions(IReadOnlyList<Event> events, Names names, bool namesArticles) =>
        [.. events.SelectMany(happened => MentionsOf(happened, names, namesArticles)).Distinct()];

    private static IEnumerable<Mention> MentionsOf(Event happened, Names names, bool namesArticles)
    {
        if (happened is ClaimEvent of && names.Claims.TryGetValue(of.Claim, out var claim))
            yield return new Mention(
                $"Claim {claim.Number}",
                claim.Quote,
                $"/articles/{claim.Article}?claim={claim.Number}",
                namesArticles ? names.Articles.GetValueOrDefault(claim.Article) : null,
                claim.Wording
            );
        if (happened is ArticleEvent { Article: var article } && names.Articles.TryGetValue(article, out var title))
            yield return new Mention(title, null, $"/articles/{article}");
        if (happened is SourceEvent { Source: var source } && names.Sources.TryGetValue(source, out var name))
            yield return new Mention(name, null, $"/sources/{source}");
        if (happened is CitationAttached { Details.Source: var cited } && names.Sources.TryGetValue(cited, out name))
            yield return new Mention(name, null, $"/sources/{cited}");
    }

    private static EntryDetail Detail(Entry entry)
    {
        using var json = JsonDocument.Parse(entry.Payload);
        var payload = JsonSerializer.Serialize(json.RootElement, Indented);
        if (payload.Length > LongestPayload)
            payload = $"{payload[..LongestPayload]}\n… {payload.Length - LongestPayload} more characters";
        return new EntryDetail(
            entry.Name,
            entry.Sequence,
            entry.Position,
            entry.Stream,
            entry.Hash,
            entry.Previous,
            payload
        );
    }
}
