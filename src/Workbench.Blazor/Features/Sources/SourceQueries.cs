using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>How the library is ordered.</summary>
public enum SourceOrder
{
    Newest,
    Title,
    MostUsed,
    Reliability,
}

/// <summary>Which sources of the library are asked for.</summary>
/// <param name="Typed">Words that must all occur.</param>
/// <param name="Reliability">Only this grade.</param>
/// <param name="Unrated">Only those nobody rated.</param>
/// <param name="Withdrawn">Those out of the library instead of those in it.</param>
/// <param name="Order">In which order.</param>
public sealed record SourceFilter(
    string? Typed = null,
    Reliability? Reliability = null,
    bool Unrated = false,
    bool Withdrawn = false,
    SourceOrder Order = SourceOrder.Newest
);

/// <summary>A line of the library.</summary>
/// <param name="Id">Which source.</param>
/// <param name="Details">Title and so on.</param>
/// <param name="Reliability">Its grade; null: not rated.</param>
/// <param name="Withdrawn">True while it is out of the library.</param>
/// <param name="Claims">How many claims rest on it.</param>
public sealed record SourceLine(
    SourceId Id,
    SourceDetails Details,
    Reliability? Reliability,
    bool Withdrawn,
    int Claims
);

/// <summary>A claim that rests on a source.</summary>
public sealed record Resting(ClaimLine Claim, CitationDetails Details, bool Withdrawn)
{
    /// <summary>What whoever edits a source should know of the claims that rest on it; null where none of them is published.</summary>
    public static string? Notice(IEnumerable<Resting> claims)
    {
        var published = claims
            .Where(one => one.Claim.Published && !one.Withdrawn)
            .Select(one => one.Claim.Id)
            .Distinct()
            .Count();
        return published == 0
            ? null
            : $"{Words.Counted(published, "published claim rests", "published claims rest")} on this source. Only put right what is wrong in its details: another document is another source. Reports issued so far stay as they are.";
    }
}

/// <summary>What the library's pages read.</summary>
public static class SourceQueries
{
    /// <summary>How many sources pass a filter.</summary>
    public static Task<int> CountSources(this WorkbenchDb db, SourceFilter filter, CancellationToken ct = default) =>
        db.Filtered(filter).CountAsync(ct);

    /// <summary>Some of the sources that pass a filter, in its order.</summary>
    public static async Task<IReadOnlyList<SourceLine>> ListSources(
        this WorkbenchDb db,
        SourceFilter filter,
        int skip,
        int take,
        CancellationToken ct = default
    )
    {
        var lines = db.Filtered(filter)
            .Select(source => new
            {
                source.Id,
                source.Details,
                source.Reliability,
                source.Withdrawn,
                Claims = db
                    .Citations.Where(citation => citation.Source == source.Id && !citation.Withdrawn)
                    .Select(citation => citation.Claim)
                    .Distinct()
                    .Count(),
            });
        var ordered = filter.Order switch
        {
            SourceOrder.Title => lines.OrderBy(line => line.Details.Title).ThenBy(line => line.Id),
            SourceOrder.MostUsed => lines.OrderByDescending(line => line.Claims).ThenByDescending(line => line.Id),
            SourceOrder.Reliability => lines
                .OrderBy(line => line.Reliability == null)
                .ThenBy(line => line.Reliability)
                .ThenByDescending(line => line.Id),
            _ => lines.OrderByDescending(line => line.Id),
        };
        var page = await ordered.Skip(skip).Take(take).AsNoTracking().ToListAsync(ct);
        return
        [
            .. page.Select(line => new SourceLine(
                line.Id,
                line.Details,
                line.Reliability,
                line.Withdrawn,
                line.Claims
            )),
        ];
    }

    /// <summary>One source; null where there is none.</summary>
    public static Task<Source?> FindSource(this WorkbenchDb db, SourceId id, CancellationToken ct = default) =>
        db.Sources.AsNoTracking().FirstOrDefaultAsync(source => source.Id == id, ct);

    /// <summary>Every claim that rests, or rested, on a source; those that count first.</summary>
    public static async Task<IReadOnlyList<Resting>> RestingOn(
        this WorkbenchDb db,
        SourceId id,
        CancellationToken ct = default
    )
    {
        var rows = await (
            from citation in db.Citations.AsNoTracking()
            where citation.Source == id
            join claim in db.Claims.AsNoTracking() on citation.Claim equals claim.Id
            join article in db.Articles.AsNoTracking() on claim.Article equals article.Id
            select new
            {
                Claim = claim,
                article.Details.Title,
                Citation = citation,
            }
        ).ToListAsync(ct);
        return
        [
            .. rows.OrderBy(row => row.Citation.Withdrawn)
                .ThenBy(row => row.Title, StringComparer.CurrentCulture)
                .ThenBy(row => row.Claim.Number)
                .ThenBy(row => row.Citation.Id)
                .Select(row => new Resting(
                    ClaimLine.Of(row.Claim, row.Title),
                    row.Citation.Details,
                    row.Citation.Withdrawn
                )),
        ];
    }

    /// <summary>The source that an address or a DOI, as far as it is typed, already stands for; null where there is none.</summary>
    public static async Task<SourceLine?> TypedTwin(
        this WorkbenchDb db,
        string? url,
        string? doi,
        SourceId? but,
        CancellationToken ct = default
    )
    {
        var twin = await db.Twin(url?.Trim(), Readable(doi), but, ct);
        return twin is null ? null : new SourceLine(twin.Id, twin.Details, twin.Reliability, twin.Withdrawn, 0);
    }

    private static string? Readable(string? doi)
    {
        try
        {
            return Doi.Checked(doi);
        }
        catch (RuleViolation)
        {
            return null; // Half a DOI stands for nothing yet.
        }
    }

    private static IQueryable<Source> Filtered(this WorkbenchDb db, SourceFilter filter)
    {
        var sources = db.Sources.Where(source => source.Withdrawn == filter.Withdrawn);
        if (filter.Reliability is { } reliability)
            sources = sources.Where(source => source.Reliability == reliability);
        else if (filter.Unrated)
            sources = sources.Where(source => source.Reliability == null);
        return db.Having(filter.Typed, sources);
    }

    private static IQueryable<Source> Having(this WorkbenchDb db, string? typed, IQueryable<Source> sources)
    {
        var words = Folding.Words(typed);
        if (words.Count == 0)
            return sources;
        var found = db.Findables.Having(words).Where(findable => findable.Source != null);
        return sources.Where(source => found.Any(findable => findable.Source == source.Id));
    }
}
