using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Claims;

/// <summary>Gives a claim its standalone wording; null goes back to the suggestion.</summary>
public sealed record RewordClaim(ClaimId Claim, int Seen, string? Standalone) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        return [claim.Reword(Seen, Standalone)];
    }
}

internal sealed class RewordClaimShape : AbstractValidator<RewordClaim>
{
    public RewordClaimShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Standalone).Prose(4_000);
    }
}
