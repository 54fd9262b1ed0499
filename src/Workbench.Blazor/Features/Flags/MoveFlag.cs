using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Flags;

/// <summary>Resolves, reopens or withdraws a flag.</summary>
public sealed record MoveFlag(ClaimId Claim, int Seen, FlagId Flag, FlagState To, string? Note) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        return [claim.MoveFlag(Seen, Flag, To, Note, actor)];
    }
}

internal sealed class MoveFlagShape : AbstractValidator<MoveFlag>
{
    public MoveFlagShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Flag).NotEmpty();
        RuleFor(change => change.To).IsInEnum();
        RuleFor(change => change.Note).Prose(4_000);
    }
}
