using FluentValidation;
using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.History;

/// <summary>Takes back everything one earlier act did, last thing first. A new act in the history, never an erasure.</summary>
/// <param name="Change">The act, as its entries name it.</param>
public sealed record UndoChange(Guid Change) : IChange
{
    public Permission Needs => Permission.Restore;

    public async Task<IReadOnlyList<Event>> Apply(WorkbenchDb db, Actor actor, DateTime at, CancellationToken ct)
    {
        var entries = await db
            .History.AsNoTracking()
            .Where(entry => entry.Change == Change)
            .OrderByDescending(entry => entry.Sequence)
            .ToListAsync(ct);
        if (entries.Count == 0)
            throw new RuleViolation("history.unknown", "The history has no such act.");
        var undone = new List<Event>();
        // An import also found its claims. Taking the article off the desk takes them along.
        foreach (var happened in entries.Select(entry => entry.Read()).Where(happened => happened is not ClaimsFound))
            undone.Add(await Undo(db, happened, actor, ct) with { Undoes = Change });
        return undone;
    }

    private static async Task<Event> Undo(WorkbenchDb db, Event happened, Actor by, CancellationToken ct) =>
        happened switch
        {
            ClaimEvent e => await Undo(db, await db.Claim(e.Claim, ct), e, by, ct),
            ArticleEvent e => (await db.Article(e.Article, ct)).Undo(e),
            SourceEvent e => await Undo(db, await db.Source(e.Source, ct), e, ct),
            _ => throw new InvalidOperationException($"{happened.GetType().Name} belongs to nothing."),
        };

    private static async Task<Event> Undo(
        WorkbenchDb db,
        Claim claim,
        ClaimEvent happened,
        Actor by,
        CancellationToken ct
    )
    {
        var source = claim.RestsAgainOn(happened) is { } id ? await db.Source(id, ct) : null;
        return claim.Undo(happened, by, source);
    }

    private static async Task<Event> Undo(WorkbenchDb db, Source source, SourceEvent happened, CancellationToken ct)
    {
        var undone = source.Undo(happened, await db.StandingCitations(source.Id, ct));
        // Its old address may be another source's by now.
        await db.RefuseTwin(source, ct);
        return undone;
    }
}

internal sealed class UndoChangeShape : AbstractValidator<UndoChange>
{
    public UndoChangeShape() => RuleFor(change => change.Change).NotEmpty();
}
