using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>Lets a withdrawn citation count again.</summary>
public sealed record RestoreCitation(ClaimId Claim, int Seen, CitationId Citation) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        var source = await db.Source(claim.Citation(Citation).Source, ct);
        return claim.RestoreCitation(Seen, Citation, source);
    }
}

internal sealed class RestoreCitationShape : AbstractValidator<RestoreCitation>
{
    public RestoreCitationShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Citation).NotEmpty();
    }
}
