using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Workbench.Domain.Articles;
using Workbench.Domain.Checked;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>Keeps the checked claims in step with the claims.</summary>
internal static class CheckedClaims
{
    // Whatever else changes of a claim changes neither what is known of it here nor whether it is here.
    private static readonly string[] OfClaim = [nameof(Claim.Ruling), nameof(Claim.Stage), nameof(Claim.Retired)];

    /// <summary>Adds what this makes of the checked claims to the same save.</summary>
    public static async Task Keep(WorkbenchDb db, CancellationToken ct)
    {
        foreach (var entry in db.ChangeTracker.Entries<Claim>().Where(Matters).ToList())
            await Keep(db, entry, ct);
        foreach (var entry in db.ChangeTracker.Entries<Article>().Where(IsCalledAnew).ToList())
            await Retitle(db, entry.Entity, ct);
    }

    private static async Task Keep(WorkbenchDb db, EntityEntry<Claim> entry, CancellationToken ct)
    {
        var claim = entry.Entity;
        var kept = WasChecked(entry) ? await Prepared.For(db).Checked(db, claim.Id, ct) : null;
        if (!IsChecked(claim))
        {
            if (kept is not null)
                db.Checked.Remove(kept);
            return;
        }
        var terms =
            kept is null || IsSaidAnew(entry)
                ? ClaimTerms.Of(claim, await Title(db, claim.Article, ct))
                : new ClaimTerms(kept.Said, kept.About);
        var now = Now(db) ?? kept?.At ?? default;
        var at = kept is null || entry.Property(one => one.Ruling).IsModified ? now : kept.At;
        var published = claim.Stage == Stage.Published ? kept?.Published ?? now : (DateTime?)null;
        if (kept is null)
            db.Checked.Add(new CheckedClaim(claim.Id, terms, at, published));
        else
            db.Entry(kept)
                .CurrentValues.SetValues(
                    new
                    {
                        terms.Said,
                        terms.About,
                        At = at,
                        Published = published,
                    }
                );
    }

    private static async Task Retitle(WorkbenchDb db, Article article, CancellationToken ct)
    {
        var claims = db.Claims.Where(claim => claim.Article == article.Id).Select(claim => claim.Id);
        var about = ClaimTerms.Of("", null, article.Details.Title).About;
        foreach (var kept in await db.Checked.Where(row => claims.Contains(row.Claim)).ToListAsync(ct))
            db.Entry(kept).Property(row => row.About).CurrentValue = about;
    }

    // An article that comes in the same save cannot be asked for yet.
    private static async Task<string?> Title(WorkbenchDb db, ArticleId article, CancellationToken ct) =>
        db.Articles.Local.FindEntry(article)?.Entity.Details.Title ?? await Prepared.For(db).Title(db, article, ct);

    // When it happens, as the history of the same save has it.
    private static DateTime? Now(WorkbenchDb db) =>
        db
            .ChangeTracker.Entries<Entry>()
            .Where(entry => entry.State == EntityState.Added)
            .Select(entry => (DateTime?)entry.Entity.At)
            .Max();

    private static bool Matters(EntityEntry<Claim> entry) =>
        entry.State is EntityState.Added or EntityState.Modified or EntityState.Unchanged
        && (IsChecked(entry.Entity) || WasChecked(entry))
        && (
            entry.State == EntityState.Added
            || OfClaim.Any(name => entry.Property(name).IsModified)
            || IsSaidAnew(entry)
        );

    private static bool IsSaidAnew(EntityEntry<Claim> entry) =>
        entry.Property(claim => claim.DecidedStandalone).IsModified || IsReplaced(entry, nameof(Claim.Anchor));

    private static bool IsCalledAnew(EntityEntry<Article> entry) =>
        entry.State != EntityState.Added && IsReplaced(entry, nameof(Article.Details));

    // A value of its own changes without its owner.
    private static bool IsReplaced(EntityEntry entry, string value) =>
        entry.Reference(value).TargetEntry?.State is EntityState.Added or EntityState.Modified;

    private static bool IsChecked(Claim claim) => CheckedClaim.Is(claim.Ruling, claim.Stage, claim.Retired);

    private static bool WasChecked(EntityEntry<Claim> entry) =>
        entry.State != EntityState.Added
        && CheckedClaim.Is(
            entry.Property(claim => claim.Ruling).OriginalValue,
            entry.Property(claim => claim.Stage).OriginalValue,
            entry.Property(claim => claim.Retired).OriginalValue
        );
}
