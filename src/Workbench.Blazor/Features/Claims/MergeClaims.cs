using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Claims;

/// <summary>Takes the words of another claim into one; the other is retired.</summary>
public sealed record MergeClaims(ClaimId Claim, int Seen, ClaimId Other, int SeenOther) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        var other = await db.Claim(Other, ct);
        var version = await db.Version(claim.Article, claim.Anchor.Version, ct);
        var (kept, gone) = claim.Merge(Seen, other, SeenOther, version);
        return [kept, gone];
    }
}

internal sealed class MergeClaimsShape : AbstractValidator<MergeClaims>
{
    public MergeClaimsShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Other).NotEmpty();
        RuleFor(change => change.SeenOther).GreaterThan(0);
    }
}
