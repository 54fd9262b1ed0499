using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Claims;

/// <summary>Decides what a claim is; null leaves it undecided.</summary>
public sealed record SetKind(ClaimId Claim, int Seen, Kind? Kind) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        return [claim.SetKind(Seen, Kind)];
    }
}

internal sealed class SetKindShape : AbstractValidator<SetKind>
{
    public SetKindShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Kind).IsInEnum();
    }
}
