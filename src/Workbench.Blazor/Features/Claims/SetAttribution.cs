using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Claims;

/// <summary>Decides who the article says is saying a claim; null leaves it undecided.</summary>
public sealed record SetAttribution(ClaimId Claim, int Seen, Attribution? Attribution) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        var version = await db.Version(claim.Article, claim.Anchor.Version, ct);
        return [claim.Attribute(Seen, Attribution?.In(version))];
    }
}

internal sealed class SetAttributionShape : AbstractValidator<SetAttribution>
{
    public SetAttributionShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Attribution!.Speaker).Line().When(change => change.Attribution is not null);
    }
}
