using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Claims.Resplitting;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Claims.Resplitting;

/// <summary>
/// Takes over what an engine proposes for an article that has claims. What somebody has worked on is left alone, also where that was
/// after the proposal was made.
/// </summary>
/// <param name="Article">The article.</param>
/// <param name="Version">The version that the engine read.</param>
/// <param name="Accepted">What is taken over.</param>
public sealed record ResplitArticle(ArticleId Article, int Version, Acceptance Accepted) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var article = await db.Article(Article, ct);
        if (article.Version != Version)
            throw new RuleViolation(
                "resplit.other-version",
                "The article has a newer version by now. Split that one instead."
            );
        var claims = await db.Claims.Where(claim => claim.Article == Article).ToListAsync(ct);
        var events = article.Accept(await db.Version(Article, Version, ct), claims, Accepted);
        db.Claims.AddRange(events.OfType<ClaimProposed>().Select(Claim.From));
        return events;
    }
}

internal sealed class ResplitArticleShape : AbstractValidator<ResplitArticle>
{
    public ResplitArticleShape()
    {
        RuleFor(change => change.Article).NotEmpty();
        RuleFor(change => change.Version).GreaterThan(0);
        RuleFor(change => change.Accepted.Engine).NotEmpty().MaximumLength(200);
        RuleFor(change => change.Accepted.Count).GreaterThan(0).WithMessage("Choose at least one of the changes.");
        RuleForEach(change => change.Accepted.New).Must(one => one.Claim != default);
        RuleForEach(change => change.Accepted.Changed).Must(one => one.Claim != default && one.Seen > 0);
        RuleForEach(change => change.Accepted.Gone).Must(one => one.Claim != default && one.Seen > 0);
    }
}
