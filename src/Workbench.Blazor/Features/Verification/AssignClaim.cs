using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Features.Verification;

/// <summary>Says who works on a claim; null: nobody.</summary>
public sealed record AssignClaim(ClaimId Claim, int Seen, AccountId? Assignee) : IChange
{
    public Permission Needs => Permission.Assign;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        if (Assignee is { } assignee && await db.Accounts.FindAsync([assignee], ct) is null)
            throw new RuleViolation("account.unknown", "There is no such account.");
        return [claim.Assign(Seen, Assignee)];
    }
}

internal sealed class AssignClaimShape : AbstractValidator<AssignClaim>
{
    public AssignClaimShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
    }
}
