using Workbench.Domain.Articles;
using Workbench.Domain.Splitting;

namespace Workbench.Domain.Claims.Resplitting;

/// <summary>What somebody accepts of a <see cref="Resplit"/>, with the revision of each claim that they saw.</summary>
/// <param name="Engine">The engine that proposed it.</param>
/// <param name="New">New claims, each with its id.</param>
/// <param name="Changed">Claims to be marked or judged as the engine now does; those it takes as they are may be among them.</param>
/// <param name="Gone">Claims to be retired.</param>
public sealed record Acceptance(
    string Engine,
    IReadOnlyList<NewClaim> New,
    IReadOnlyList<ChangedClaim> Changed,
    IReadOnlyList<GoneClaim> Gone
)
{
    /// <summary>How many claims it concerns.</summary>
    public int Count => New.Count + Changed.Count + Gone.Count;

    /// <summary>How many of its claims were left alone when it was taken over.</summary>
    /// <param name="claims">The article's claims after that, retired ones included.</param>
    public int LeftAlone(IEnumerable<Claim> claims)
    {
        var known = claims.ToDictionary(claim => claim.Id);
        return New.Count(one => !known.ContainsKey(one.Claim))
            + Changed.Count(one => known[one.Claim].Suggestion?.Since is not { } since || since <= one.Seen)
            + Gone.Count(one => !known[one.Claim].Retired);
    }

    /// <summary>Everything a proposal has.</summary>
    /// <param name="resplit">The proposal.</param>
    /// <param name="newId">Gives ids to what is new.</param>
    public static Acceptance Of(Resplit resplit, Func<Guid> newId) =>
        new(
            resplit.Engine,
            [.. resplit.New.Select(found => new NewClaim(new ClaimId(newId()), found))],
            [
                .. resplit
                    .Changed.Concat(resplit.Renewed)
                    .Select(one => new ChangedClaim(one.Claim.Id, one.Claim.Revision, one.Found)),
            ],
            [.. resplit.Gone.Select(claim => new GoneClaim(claim.Id, claim.Revision))]
        );
}

/// <summary>A claim that comes to the article.</summary>
public sealed record NewClaim(ClaimId Claim, FoundClaim Found);

/// <summary>A claim that an engine reads otherwise.</summary>
public sealed record ChangedClaim(ClaimId Claim, int Seen, FoundClaim Found);

/// <summary>A claim that an engine no longer finds.</summary>
public sealed record GoneClaim(ClaimId Claim, int Seen);

/// <summary>Taking over what an engine proposes for an article that has claims.</summary>
public static class Accepting
{
    /// <summary>
    /// Takes over what was accepted. A claim that somebody has worked on since, or that is gone, is left alone, and so is a new one
    /// whose very words another claim has by now.
    /// </summary>
    /// <param name="article">The article, which gives new claims their numbers.</param>
    /// <param name="version">Its newest version, with the text.</param>
    /// <param name="claims">All its claims.</param>
    /// <param name="accepted">What was accepted.</param>
    /// <returns>An event for each claim that changes: the new, the changed, the gone.</returns>
    /// <exception cref="RuleViolation"><c>article.archived</c>; <c>resplit.nothing</c> where nothing is left to change; the <c>span.</c> codes of <see cref="Anchor.At"/></exception>
    public static IReadOnlyList<ClaimEvent> Accept(
        this Article article,
        ArticleVersion version,
        IReadOnlyCollection<Claim> claims,
        Acceptance accepted
    )
    {
        Article.MustBeOnTheDesk(article.Archived);
        var marked = claims.Where(claim => !claim.Retired).Select(claim => claim.Anchor.Span).ToHashSet();
        var known = claims.ToDictionary(claim => claim.Id);
        Claim? AsSeen(ClaimId id, int seen) =>
            known.TryGetValue(id, out var claim) && claim.Revision == seen && claim.IsAsFound() ? claim : null;
        var events = new List<ClaimEvent>();
        foreach (var (id, found) in accepted.New)
        {
            if (marked.Add(found.Span) && !known.ContainsKey(id))
                events.Add(article.Propose(version, id, accepted.Engine, found));
        }
        foreach (var (id, seen, found) in accepted.Changed)
        {
            if (AsSeen(id, seen) is { } claim)
                events.Add(claim.JudgeAnew(Anchor.At(version, found.Span), Suggestion.From(accepted.Engine, found)));
        }
        foreach (var (id, seen) in accepted.Gone)
        {
            if (AsSeen(id, seen) is { } claim)
                events.Add(claim.Retire(seen));
        }
        Require.That(
            events.Count > 0,
            "resplit.nothing",
            "Nothing is left to change: somebody has worked on these claims since you looked, or they are as the engine has them."
        );
        return events;
    }

    /// <summary>Gives a claim that nobody has worked on another engine's reading; it counts as found by that engine then.</summary>
    internal static ClaimJudgedAnew JudgeAnew(this Claim claim, Anchor anchor, Suggestion suggestion) =>
        claim.Happened(
            new ClaimJudgedAnew(
                claim.Article,
                claim.Id,
                new EngineReading(claim.Anchor, claim.Suggestion!),
                new EngineReading(anchor, suggestion with { Since = claim.Revision + 1 })
            )
        );
}
