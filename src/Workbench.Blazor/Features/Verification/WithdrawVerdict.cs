using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Features.Verification;

/// <summary>Takes a claim's verdict back.</summary>
public sealed record WithdrawVerdict(ClaimId Claim, int Seen) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        return [claim.WithdrawVerdict(Seen)];
    }
}

internal sealed class WithdrawVerdictShape : AbstractValidator<WithdrawVerdict>
{
    public WithdrawVerdictShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
    }
}
