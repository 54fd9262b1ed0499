using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Flags;

/// <summary>Puts a flag on words inside a claim.</summary>
public sealed record RaiseFlag(ClaimId Claim, int Seen, FlagId Flag, FlagKind Kind, TextSpan Span, string Note)
    : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        var version = await db.Version(claim.Article, claim.Anchor.Version, ct);
        return [claim.RaiseFlag(Seen, Flag, Kind, version, Span, Note, actor)];
    }
}

internal sealed class RaiseFlagShape : AbstractValidator<RaiseFlag>
{
    public RaiseFlagShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Flag).NotEmpty();
        RuleFor(change => change.Kind).IsInEnum();
        RuleFor(change => change.Note).Prose(4_000);
    }
}
