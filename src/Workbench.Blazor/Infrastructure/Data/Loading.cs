using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>What changes load: one aggregate by its id, or a refusal that says it is not there.</summary>
public static class Loading
{
    /// <exception cref="RuleViolation"><c>article.unknown</c></exception>
    public static async Task<Article> Article(this WorkbenchDb db, ArticleId id, CancellationToken ct) =>
        await Prepared.For(db).Article(db, id, ct)
        ?? throw new RuleViolation("article.unknown", "There is no such article on this desk.");

    /// <exception cref="RuleViolation"><c>article.unknown</c></exception>
    public static async Task<ArticleVersion> Version(
        this WorkbenchDb db,
        ArticleId article,
        int number,
        CancellationToken ct
    ) =>
        await db.Versions.FindAsync([article, number], ct)
        ?? throw new RuleViolation("article.unknown", "There is no such article on this desk.");

    /// <summary>A claim to work on, with its flags and citations, in the order they came.</summary>
    /// <exception cref="RuleViolation"><c>claim.unknown</c>, <c>article.archived</c></exception>
    public static async Task<Claim> Claim(this WorkbenchDb db, ClaimId id, CancellationToken ct)
    {
        var claim =
            await Prepared.For(db).Claim(db, id, ct)
            ?? throw new RuleViolation("claim.unknown", "There is no such claim on this desk.");
        Domain.Articles.Article.MustBeOnTheDesk(await Prepared.For(db).IsArchived(db, claim.Article, ct));
        return claim;
    }

    /// <exception cref="RuleViolation"><c>source.unknown</c></exception>
    public static async Task<Source> Source(this WorkbenchDb db, SourceId id, CancellationToken ct) =>
        await Prepared.For(db).Source(db, id, ct)
        ?? throw new RuleViolation("source.unknown", "There is no such source in the library.");

    /// <summary>Links events behind the heads of their streams and adds them to what will be saved.</summary>
    public static async Task<IReadOnlyList<Entry>> Link(
        this WorkbenchDb db,
        IReadOnlyList<Event> events,
        ChangeStamp stamp,
        CancellationToken ct
    )
    {
        var heads = new Dictionary<Guid, Entry?>();
        var entries = new List<Entry>(events.Count);
        foreach (var happened in events)
        {
            var stream = happened.Stream;
            if (!heads.TryGetValue(stream, out var head))
                head = await Prepared.For(db).Head(db, stream, ct);
            var entry = new Entry(happened, head, stamp);
            heads[stream] = entry;
            entries.Add(entry);
        }
        db.History.AddRange(entries);
        return entries;
    }
}
