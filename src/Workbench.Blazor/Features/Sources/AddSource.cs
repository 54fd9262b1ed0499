using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>Brings a source into the library.</summary>
public sealed record AddSource(SourceId Source, SourceDetails Details) : IChange
{
    public Permission Needs => Permission.KeepSources;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var (source, added) = Domain.Sources.Source.Add(Source, Details.SaidAt(at));
        await db.RefuseTwin(source, ct);
        db.Sources.Add(source);
        return [added];
    }
}

internal sealed class AddSourceShape : AbstractValidator<AddSource>
{
    public AddSourceShape()
    {
        RuleFor(change => change.Source).NotEmpty();
        RuleFor(change => change.Details).SetValidator(new SourceDetailsShape());
    }
}
