using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Features.Verification;

/// <summary>Gives a claim its verdict.</summary>
public sealed record SetVerdict(ClaimId Claim, int Seen, Verdict Verdict, string Rationale) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        return claim.SetVerdict(Seen, Verdict, Rationale, actor);
    }
}

internal sealed class SetVerdictShape : AbstractValidator<SetVerdict>
{
    public SetVerdictShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Verdict).IsInEnum();
        RuleFor(change => change.Rationale).Prose();
    }
}
