using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>
/// The views of the articles that somebody looks at now. A view is read once for all who look; after a change only the claims that
/// changed are read again. A view nobody holds any more is left to the garbage collector.
/// </summary>
public sealed class ArticleViews : IDisposable
{
    private readonly IDbContextFactory<WorkbenchDb> contexts;
    private readonly ConcurrentDictionary<ArticleId, Slot> slots = new();
    private readonly IDisposable subscription;

    public ArticleViews(IDbContextFactory<WorkbenchDb> contexts, ChangeFeed feed)
    {
        this.contexts = contexts;
        subscription = feed.Subscribe(Hear);
    }

    /// <summary>The newest view of an article; null where there is no such article.</summary>
    public async Task<ArticleView?> Get(ArticleId article, CancellationToken ct = default)
    {
        var slot = slots.GetOrAdd(article, _ => new Slot());
        await slot.Gate.WaitAsync(ct);
        try
        {
            var (everything, claims) = slot.TakeChanged();
            var known = everything ? null : slot.View;
            if (known is not null && claims.Count == 0)
                return known;
            await using var db = await contexts.CreateDbContextAsync(ct);
            var view = known is null ? await Read(db, article, ct) : await ReadAgain(db, known, claims, ct);
            return slot.View = view is null ? null : view with { Turn = ++slot.Turns };
        }
        catch
        {
            slot.Changed(null);
            throw;
        }
        finally
        {
            slot.Gate.Release();
        }
    }

    public void Dispose() => subscription.Dispose();

    private void Hear(Notice notice)
    {
        if (notice.Visit)
            return;
        foreach (var article in notice.Articles)
            if (slots.TryGetValue(article, out var slot))
                slot.Changed(notice.Claims.Count == 0 ? null : notice.Claims);
    }

    private static async Task<ArticleView?> Read(WorkbenchDb db, ArticleId id, CancellationToken ct)
    {
        var article = await db.Articles.AsNoTracking().FirstOrDefaultAsync(article => article.Id == id, ct);
        if (article is null)
            return null;
        var version = await db
            .Versions.AsNoTracking()
            .FirstAsync(v => v.Article == id && v.Number == article.Version, ct);
        var claims = new ViewedClaims(await Whole(db).Where(claim => claim.Article == id).ToListAsync(ct));
        var words = WordCount.Of(version.Text);
        return new ArticleView(
            article,
            version,
            claims,
            TextMarkup.Of(version, claims),
            await Entries(db, id, ct),
            words
        )
        {
            Cautions = Cautions.Of(version.Text),
        };
    }

    private static async Task<ArticleView?> ReadAgain(
        WorkbenchDb db,
        ArticleView known,
        IReadOnlySet<ClaimId> changed,
        CancellationToken ct
    )
    {
        var ids = changed.ToList();
        var fresh = await Whole(db).Where(claim => ids.Contains(claim.Id)).ToListAsync(ct);
        var mine = fresh.Where(claim => claim.Article == known.Article.Id).ToList();
        var claims = new ViewedClaims(known.Claims.Where(claim => !changed.Contains(claim.Id)).Concat(mine));
        var touched = known
            .Claims.Where(claim => changed.Contains(claim.Id))
            .Concat(mine)
            .Select(claim => claim.Anchor.Span);
        return known with
        {
            Claims = claims,
            Markup = known.Markup.Again(known.Version, claims, [.. touched]),
            Entries = await Entries(db, known.Article.Id, ct),
        };
    }

    private static IQueryable<Claim> Whole(WorkbenchDb db) =>
        db
            .Claims.AsNoTracking()
            .Include(claim => claim.Flags.OrderBy(flag => flag.Id))
            .Include(claim => claim.Citations.OrderBy(citation => citation.Id))
            .AsSplitQuery();

    private static Task<int> Entries(WorkbenchDb db, ArticleId article, CancellationToken ct) =>
        db.History.Where(entry => entry.Stream == article.Value).MaxAsync(entry => entry.Position, ct);

    private sealed class Slot
    {
        private readonly Lock guard = new();
        private readonly WeakReference<ArticleView> view = new(null!);
        private HashSet<ClaimId> changed = [];
        private bool everything;

        public SemaphoreSlim Gate { get; } = new(1, 1);

        /// <summary>How often the article was read; counted by who holds the gate.</summary>
        public int Turns { get; set; }

        public ArticleView? View
        {
            get => view.TryGetTarget(out var known) ? known : null;
            set => view.SetTarget(value!);
        }

        /// <summary>Takes note of what changed; null: who knows, everything.</summary>
        public void Changed(IReadOnlySet<ClaimId>? claims)
        {
            lock (guard)
            {
                if (claims is null)
                    everything = true;
                else
                    changed.UnionWith(claims);
            }
        }

        public (bool Everything, IReadOnlySet<ClaimId> Claims) TakeChanged()
        {
            lock (guard)
            {
                var taken = (everything, changed);
                (everything, changed) = (false, []);
                return taken;
            }
        }
    }
}
