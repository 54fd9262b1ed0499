using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>The words by which things are found: asking for them, and keeping them in step with the things.</summary>
public static class Findables
{
    // The rest of what a Findable says of a claim. Most changes leave the words alone, and so their save.
    private static readonly string[] OfClaim =
    [
        nameof(Claim.DecidedStandalone),
        nameof(Claim.DecidedAttribution),
        nameof(Claim.Suggestion),
    ];

    /// <summary>What has every one of these folded words.</summary>
    public static IQueryable<Findable> Having(this IQueryable<Findable> findables, IEnumerable<string> words) =>
        words.Aggregate(findables, (found, word) => found.Where(findable => findable.Text.Contains(word)));

    /// <summary>Adds the words of all that is about to be saved to the same save.</summary>
    internal static async Task Keep(WorkbenchDb db, CancellationToken ct)
    {
        foreach (var entry in db.ChangeTracker.Entries().Where(IsSaidAnew).ToList())
        {
            if (Of(entry.Entity) is not { } findable)
                continue;
            var kept = entry.State == EntityState.Added ? null : await db.Findables.FindAsync([findable.Id], ct);
            if (kept is null)
                db.Findables.Add(findable);
            else
                db.Entry(kept).Property(found => found.Text).CurrentValue = findable.Text;
        }
    }

    /// <summary>Adds what a database written before there were any lacks.</summary>
    internal static async Task Fill(WorkbenchDb db, CancellationToken ct)
    {
        var all = await db.Articles.CountAsync(ct) + await db.Claims.CountAsync(ct) + await db.Sources.CountAsync(ct);
        if (all == await db.Findables.CountAsync(ct))
            return;
        var known = (await db.Findables.Select(findable => findable.Id).ToListAsync(ct)).ToHashSet();
        await foreach (var article in db.Articles.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
            Add(Findable.Of(article));
        await foreach (var source in db.Sources.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
            Add(Findable.Of(source));
        await foreach (var claim in db.Claims.AsNoTracking().AsAsyncEnumerable().WithCancellation(ct))
            Add(Findable.Of(claim));
        await db.SaveChangesAsync(ct);

        void Add(Findable findable)
        {
            if (known.Add(findable.Id))
                db.Findables.Add(findable);
        }
    }

    private static Findable? Of(object entity) =>
        entity switch
        {
            Article article => Findable.Of(article),
            Claim claim => Findable.Of(claim),
            Source source => Findable.Of(source),
            _ => null,
        };

    // What an article or a source is called, and what a claim quotes, stands in a value of its own, which changes without its owner.
    private static bool IsSaidAnew(EntityEntry entry) =>
        entry.State is EntityState.Added
        || entry.References.Any(value => value.TargetEntry?.State is EntityState.Added or EntityState.Modified)
        || (entry.Entity is Claim && OfClaim.Any(said => entry.Property(said).IsModified));
}
