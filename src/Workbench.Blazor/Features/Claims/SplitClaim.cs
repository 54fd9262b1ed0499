using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Claims;

/// <summary>Cuts a claim in two at an offset of the text.</summary>
public sealed record SplitClaim(ClaimId Claim, int Seen, int At, ClaimId NewClaim) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        var article = await db.Article(claim.Article, ct);
        var version = await db.Version(claim.Article, claim.Anchor.Version, ct);
        var (kept, added) = claim.Split(Seen, article, version, At, NewClaim);
        db.Claims.Add(Domain.Claims.Claim.From(added));
        return [kept, added];
    }
}

internal sealed class SplitClaimShape : AbstractValidator<SplitClaim>
{
    public SplitClaimShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.At).GreaterThan(0);
        RuleFor(change => change.NewClaim).NotEmpty();
    }
}
