using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>Judges how reliable a source is; null: not judged.</summary>
public sealed record RateSource(SourceId Source, int Seen, Reliability? Reliability) : IChange
{
    public Permission Needs => Permission.KeepSources;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var source = await db.Source(Source, ct);
        return [source.Rate(Seen, Reliability)];
    }
}

internal sealed class RateSourceShape : AbstractValidator<RateSource>
{
    public RateSourceShape()
    {
        RuleFor(change => change.Source).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Reliability).IsInEnum();
    }
}
