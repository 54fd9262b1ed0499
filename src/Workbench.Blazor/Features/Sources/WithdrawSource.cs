using FluentValidation;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Sources;

/// <summary>Takes a source out of the library.</summary>
public sealed record WithdrawSource(SourceId Source, int Seen, string? Reason) : IChange
{
    public Permission Needs => Permission.KeepSources;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var source = await db.Source(Source, ct);
        return [source.Withdraw(Seen, await db.StandingCitations(Source, ct), Reason)];
    }
}

internal sealed class WithdrawSourceShape : AbstractValidator<WithdrawSource>
{
    public WithdrawSourceShape()
    {
        RuleFor(change => change.Source).NotEmpty();
        RuleFor(change => change.Seen).GreaterThan(0);
        RuleFor(change => change.Reason).Prose(4_000);
    }
}
