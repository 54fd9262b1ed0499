using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>Withdraws a citation: kept, but no longer evidence.</summary>
public sealed record WithdrawCitation(ClaimId Claim, int Seen, CitationId Citation, string? Reason) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        return [claim.WithdrawCitation(Seen, Citation, Reason)];
    }
}

internal sealed class WithdrawCitationShape : AbstractValidator<WithdrawCitation>
{
    public WithdrawCitationShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Citation).NotEmpty();
        RuleFor(change => change.Reason).Prose(4_000);
    }
}
