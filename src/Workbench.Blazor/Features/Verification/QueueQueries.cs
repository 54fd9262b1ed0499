using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Features.Verification;

/// <summary>Claims that wait for the same thing.</summary>
/// <param name="Key">Names the group in the page.</param>
/// <param name="Title">What they wait for.</param>
/// <param name="Count">How many there are.</param>
/// <param name="Claims">The first of them, in the order of their articles.</param>
public sealed record Waiting(string Key, string Title, int Count, IReadOnlyList<ClaimLine> Claims);

/// <summary>What waits for somebody. A claim is listed once, under the first reason that holds.</summary>
public static class QueueQueries
{
    private const int Most = 50;

    /// <summary>The groups that hold anything, the most pressing first.</summary>
    public static async Task<IReadOnlyList<Waiting>> WaitingFor(
        this WorkbenchDb db,
        AccountId me,
        CancellationToken ct = default
    )
    {
        var role = await db.Accounts.Where(one => one.Id == me).Select(one => one.Role).SingleAsync(ct);
        var open = db.Claims.AsNoTracking().Where(claim => !claim.Retired);
        var others = open.Where(claim => claim.Stage == Stage.InReview && claim.Assignee != me);
        var bare = others.Where(claim => claim.Ruling == null && !claim.Citations.Any(citation => !citation.Withdrawn));
        var judged = others.Where(claim =>
            claim.Ruling != null || claim.DecidedKind == Kind.Opinion || claim.DecidedKind == Kind.NoClaim
        );
        var weighed = others.Where(claim =>
            claim.Ruling == null
            && claim.DecidedKind != Kind.Opinion
            && claim.DecidedKind != Kind.NoClaim
            && claim.Citations.Any(citation => !citation.Withdrawn)
        );
        var groups = new (string Key, string Title, IQueryable<Claim> Claims)[]
        {
            (
                "mine",
                "Assigned to you",
                open.Where(claim =>
                    claim.Assignee == me && (claim.Stage == Stage.Found || claim.Stage == Stage.InReview)
                )
            ),
            ("ready", "Ready to publish", role.Has(Permission.Publish) ? judged : judged.Where(_ => false)),
            ("weigh", "Has evidence, needs a verdict", weighed),
            (
                "bare",
                "In review without a source",
                bare.Where(claim => claim.DecidedKind != Kind.Opinion && claim.DecidedKind != Kind.NoClaim)
            ),
        };
        var waiting = new List<Waiting>();
        foreach (var (key, title, claims) in groups)
            if (await db.Group(key, title, claims, ct) is { Count: > 0 } group)
                waiting.Add(group);
        return waiting;
    }

    private static async Task<Waiting> Group(
        this WorkbenchDb db,
        string key,
        string title,
        IQueryable<Claim> claims,
        CancellationToken ct
    )
    {
        var onTheDesk =
            from claim in claims
            join article in db.Articles.AsNoTracking() on claim.Article equals article.Id
            where !article.Archived
            select new
            {
                Claim = claim,
                article.Details.Title,
                claim.Article,
                claim.Number,
            };
        var count = await onTheDesk.CountAsync(ct);
        var first = await onTheDesk
            .OrderByDescending(one => one.Article)
            .ThenBy(one => one.Number)
            .Take(Most)
            .ToListAsync(ct);
        return new Waiting(key, title, count, [.. first.Select(one => ClaimLine.Of(one.Claim, one.Title))]);
    }
}
