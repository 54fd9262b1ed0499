using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Claims;

/// <summary>Marks a claim by hand.</summary>
public sealed record AddClaim(ArticleId Article, ClaimId Claim, TextSpan Span) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var article = await db.Article(Article, ct);
        var version = await db.Version(Article, article.Version, ct);
        var added = article.AddClaim(version, Claim, Span);
        db.Claims.Add(Domain.Claims.Claim.From(added));
        return [added];
    }
}

internal sealed class AddClaimShape : AbstractValidator<AddClaim>
{
    public AddClaimShape()
    {
        RuleFor(change => change.Article).NotEmpty();
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Span)
            .Must(span => span.Length > 0)
            .WithMessage("Select the words that make the claim.");
    }
}
