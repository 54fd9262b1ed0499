using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Infrastructure.Data;

/// <summary>
/// The reads that nearly every commit makes, translated once: to work a query out anew takes EF longer than SQLite takes to answer it.
/// One set for each model, because SQLite's and the demo's differ.
/// </summary>
internal sealed class Prepared
{
    private static readonly ConditionalWeakTable<IModel, Prepared> Sets = [];

    public Func<WorkbenchDb, AccountId, CancellationToken, Task<Account?>> Account { get; } =
        EF.CompileAsyncQuery(
            (WorkbenchDb db, AccountId id, CancellationToken ct) =>
                db.Accounts.AsNoTracking().FirstOrDefault(account => account.Id == id)
        );

    public Func<WorkbenchDb, ArticleId, CancellationToken, Task<Article?>> Article { get; } =
        EF.CompileAsyncQuery(
            (WorkbenchDb db, ArticleId id, CancellationToken ct) =>
                db.Articles.FirstOrDefault(article => article.Id == id)
        );

    public Func<WorkbenchDb, ArticleId, CancellationToken, Task<bool>> IsArchived { get; } =
        EF.CompileAsyncQuery(
            (WorkbenchDb db, ArticleId id, CancellationToken ct) =>
                db.Articles.Where(article => article.Id == id).Select(article => article.Archived).FirstOrDefault()
        );

    /// <summary>With its flags and citations, in the order they came.</summary>
    public Func<WorkbenchDb, ClaimId, CancellationToken, Task<Claim?>> Claim { get; } =
        EF.CompileAsyncQuery(
            (WorkbenchDb db, ClaimId id, CancellationToken ct) =>
                db
                    .Claims.Include(claim => claim.Flags.OrderBy(flag => flag.Id))
                    .Include(claim => claim.Citations.OrderBy(citation => citation.Id))
                    .AsSplitQuery()
                    .FirstOrDefault(claim => claim.Id == id)
        );

    public Func<WorkbenchDb, SourceId, CancellationToken, Task<Source?>> Source { get; } =
        EF.CompileAsyncQuery(
            (WorkbenchDb db, SourceId id, CancellationToken ct) => db.Sources.FirstOrDefault(source => source.Id == id)
        );

    public Func<WorkbenchDb, ArticleId, CancellationToken, Task<string?>> Title { get; } =
        EF.CompileAsyncQuery(
            (WorkbenchDb db, ArticleId id, CancellationToken ct) =>
                db.Articles.Where(article => article.Id == id).Select(article => article.Details.Title).FirstOrDefault()
        );

    public Func<WorkbenchDb, ClaimId, CancellationToken, Task<CheckedClaim?>> Checked { get; } =
        EF.CompileAsyncQuery(
            (WorkbenchDb db, ClaimId id, CancellationToken ct) => db.Checked.FirstOrDefault(row => row.Claim == id)
        );

    /// <summary>The last entry of a stream.</summary>
    public Func<WorkbenchDb, Guid, CancellationToken, Task<Entry?>> Head { get; } =
        EF.CompileAsyncQuery(
            (WorkbenchDb db, Guid stream, CancellationToken ct) =>
                db
                    .History.AsNoTracking()
                    .Where(entry => entry.Stream == stream)
                    .OrderByDescending(entry => entry.Position)
                    .FirstOrDefault()
        );

    public static Prepared For(WorkbenchDb db) => Sets.GetValue(db.Model, _ => new Prepared());
}
