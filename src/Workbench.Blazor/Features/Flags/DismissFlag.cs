using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Flags;

/// <summary>Turns down a flag that the engine proposes.</summary>
public sealed record DismissFlag(ClaimId Claim, int Seen, FlagId Flag, FlagKind Kind, TextSpan Span) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        var version = await db.Version(claim.Article, claim.Anchor.Version, ct);
        return [claim.DismissFlag(Seen, Flag, Kind, version, Span, actor)];
    }
}

internal sealed class DismissFlagShape : AbstractValidator<DismissFlag>
{
    public DismissFlagShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Flag).NotEmpty();
        RuleFor(change => change.Kind).IsInEnum();
    }
}
