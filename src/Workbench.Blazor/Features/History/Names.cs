using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.History;

/// <summary>A claim as the history names it: by its number, which stays, and by its words.</summary>
/// <param name="Article">Its article.</param>
/// <param name="Number">Its number there.</param>
/// <param name="Quote">The article's words.</param>
/// <param name="Decided">Its wording by itself as a person decided it; null for none.</param>
/// <param name="Suggested">Its wording by itself as the engine suggested it; null for none.</param>
public sealed record NamedClaim(
    ArticleId Article,
    int Number,
    string Quote,
    string? Decided = null,
    string? Suggested = null
)
{
    /// <summary>In words that are understood by themselves; null where the quote is all there is.</summary>
    public ClaimWording? Wording => ClaimWording.Of(Decided, Suggested, Quote);
}

/// <summary>What the things that events speak of are called. What is not known by name is named by its kind.</summary>
public sealed class Names
{
    public Dictionary<AccountId, string> People { get; init; } = [];
    public Dictionary<ArticleId, string> Articles { get; init; } = [];
    public Dictionary<ClaimId, NamedClaim> Claims { get; init; } = [];
    public Dictionary<SourceId, string> Sources { get; init; } = [];
    public Dictionary<FlagId, string> Flags { get; init; } = [];
    public Dictionary<CitationId, SourceId> Citations { get; init; } = [];

    public string Of(AccountId person) => People.GetValueOrDefault(person, "somebody");

    public string Of(ArticleId article) =>
        Articles.TryGetValue(article, out var title) ? Quoted.Of(title) : "an article";

    public string Of(ClaimId claim) => Claims.TryGetValue(claim, out var named) ? $"claim {named.Number}" : "a claim";

    public string Of(SourceId source) => Sources.TryGetValue(source, out var title) ? Quoted.Of(title) : "a source";

    public string Of(FlagId flag) => Flags.TryGetValue(flag, out var words) ? Quoted.Of(words) : "some words";

    public string Of(CitationId citation) => Citations.TryGetValue(citation, out var source) ? Of(source) : "a source";

    /// <summary>Reads the names of all that some events speak of.</summary>
    public static async Task<Names> Read(WorkbenchDb db, IReadOnlyCollection<Event> events, CancellationToken ct)
    {
        var articles = Ids(
            events,
            happened => happened is ArticleEvent e ? e.Article : (happened as ClaimEvent)?.Article
        );
        var claims = Ids(events, happened => (happened as ClaimEvent)?.Claim)
            .Concat(Ids(events, happened => (happened as ClaimRetired)?.MergedInto))
            .ToList();
        var flags = Ids(events, happened => (happened as FlagMoved)?.Flag);
        var citations = await db
            .Citations.AsNoTracking()
            .Where(citation => claims.Contains(citation.Claim))
            .Select(citation => new { citation.Id, citation.Source })
            .ToListAsync(ct);
        var sources = Ids(events, happened => (happened as SourceEvent)?.Source)
            .Concat(citations.Select(citation => citation.Source))
            .Concat(events.SelectMany(Cited))
            .Distinct()
            .ToList();
        return new Names
        {
            People = await db.Accounts.AsNoTracking().ToDictionaryAsync(one => one.Id, one => one.Name, ct),
            Articles = await db
                .Articles.AsNoTracking()
                .Where(article => articles.Contains(article.Id))
                .ToDictionaryAsync(article => article.Id, article => article.Details.Title, ct),
            Claims = await db
                .Claims.AsNoTracking()
                .Where(claim => claims.Contains(claim.Id))
                .Select(claim => new
                {
                    claim.Id,
                    claim.Article,
                    claim.Number,
                    claim.Anchor.Exact,
                    claim.DecidedStandalone,
                    claim.Suggestion,
                })
                .ToDictionaryAsync(
                    one => one.Id,
                    one => new NamedClaim(
                        one.Article,
                        one.Number,
                        one.Exact,
                        one.DecidedStandalone,
                        one.Suggestion?.Standalone
                    ),
                    ct
                ),
            Sources = await db
                .Sources.AsNoTracking()
                .Where(source => sources.Contains(source.Id))
                .ToDictionaryAsync(source => source.Id, source => source.Details.Title, ct),
            Flags = await db
                .Flags.AsNoTracking()
                .Where(flag => flags.Contains(flag.Id))
                .ToDictionaryAsync(flag => flag.Id, flag => flag.Exact, ct),
            Citations = citations.ToDictionary(citation => citation.Id, citation => citation.Source),
        };
    }

    private static List<T> Ids<T>(IEnumerable<Event> events, Func<Event, T?> id)
        where T : struct => [.. events.Select(id).OfType<T>().Distinct()];

    private static IEnumerable<SourceId> Cited(Event happened) =>
        happened switch
        {
            CitationAttached e => [e.Details.Source],
            CitationEdited e => [e.From.Source, e.To.Source],
            _ => [],
        };
}
