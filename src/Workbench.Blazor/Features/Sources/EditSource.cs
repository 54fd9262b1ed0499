using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>Puts right what the desk knows of a source.</summary>
public sealed record EditSource(SourceId Source, int Seen, SourceDetails Details) : IChange
{
    public Permission Needs => Permission.KeepSources;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var source = await db.Source(Source, ct);
        var edited = source.Edit(Seen, Details.SaidAt(at));
        await db.RefuseTwin(source, ct);
        return [edited];
    }
}

internal sealed class EditSourceShape : AbstractValidator<EditSource>
{
    public EditSourceShape()
    {
        RuleFor(change => change.Source).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Details).SetValidator(new SourceDetailsShape());
    }
}
