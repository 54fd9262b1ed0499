using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Blazor.Features.Claims;

/// <summary>Marks other words for a claim: grown or shrunk.</summary>
public sealed record ResizeClaim(ClaimId Claim, int Seen, TextSpan Span) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        var version = await db.Version(claim.Article, claim.Anchor.Version, ct);
        return [claim.Resize(Seen, version, Span)];
    }
}

internal sealed class ResizeClaimShape : AbstractValidator<ResizeClaim>
{
    public ResizeClaimShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Span)
            .Must(span => span.Length > 0)
            .WithMessage("Select the words that make the claim.");
    }
}
