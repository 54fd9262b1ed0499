using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Claims;

/// <summary>Brings a retired claim back.</summary>
public sealed record BringBackClaim(ClaimId Claim, int Seen) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        return [claim.BringBack(Seen)];
    }
}

internal sealed class BringBackClaimShape : AbstractValidator<BringBackClaim>
{
    public BringBackClaimShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
    }
}
