using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>Brings a withdrawn source back into the library.</summary>
public sealed record RestoreSource(SourceId Source, int Seen) : IChange
{
    public Permission Needs => Permission.Restore;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var source = await db.Source(Source, ct);
        return [source.Restore(Seen)];
    }
}

internal sealed class RestoreSourceShape : AbstractValidator<RestoreSource>
{
    public RestoreSourceShape()
    {
        RuleFor(change => change.Source).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
    }
}
