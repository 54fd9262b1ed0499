using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>Puts a citation right.</summary>
public sealed record EditCitation(ClaimId Claim, int Seen, CitationId Citation, CitationDetails Details) : IChange
{
    public Permission Needs => Permission.ReviewClaims;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var claim = await db.Claim(Claim, ct);
        var source = await db.Source(Details.Source, ct);
        return [claim.EditCitation(Seen, Citation, source, Details.SaidAt(at))];
    }
}

internal sealed class EditCitationShape : AbstractValidator<EditCitation>
{
    public EditCitationShape()
    {
        RuleFor(change => change.Claim).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Citation).NotEmpty();
        RuleFor(change => change.Details).SetValidator(new CitationDetailsShape());
    }
}
