using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Features.Verification;

/// <summary>Moves a claim along the workflow.</summary>
public sealed record MoveClaim(ClaimId Claim, int Seen, Move Move, string? Reason = null) : IChange
{
    public Permission Needs => Move.Needs();

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        return Move == Move.Publish ? claim.Publish(Seen, Reason) : [claim.Make(Seen, Move, Reason)];
    }
}

internal sealed class MoveClaimShape : AbstractValidator<MoveClaim>
{
    public MoveClaimShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Move).IsInEnum();
        RuleFor(change => change.Reason).Prose(4_000);
    }
}
