using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Benchmarks;

/// <summary>A desk with the long article on it: the real services over a SQLite file in a folder that goes with it.</summary>
public sealed class Desk : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private Desk(string folder)
    {
        Folder = folder;
        services = new ServiceCollection().AddLogging().AddWorkbench(DeskOptions.In(folder)).BuildServiceProvider();
    }

    public string Folder { get; }

    public ArticleId Article { get; private set; }

    public IServiceProvider Services => services;

    public static async Task<Desk> Create()
    {
        var desk = new Desk(Directory.CreateTempSubdirectory("workbench-bench-").FullName);
        await desk.services.GetRequiredService<Database>().Prepare();
        var (text, split) = LongArticle.Make();
        desk.Article = new ArticleId(NewId());
        var ids = split.Claims.Select(_ => new ClaimId(NewId())).ToList();
        await desk.Commit(new ImportArticle(desk.Article, new ArticleDetails(LongArticle.Title), text, split, ids));
        return desk;
    }

    public static Guid NewId() => Guid.CreateVersion7();

    public WorkbenchDb Db() => services.GetRequiredService<IDbContextFactory<WorkbenchDb>>().CreateDbContext();

    public Task<IReadOnlyList<Entry>> Commit(IChange change) =>
        services.GetRequiredService<Ledger>().Commit(change, Account.Desk);

    /// <summary>The article's claims as they stand, in the order of their numbers.</summary>
    public async Task<List<Claim>> Claims()
    {
        await using var db = Db();
        return await db
            .Claims.AsNoTracking()
            .Where(claim => claim.Article == Article)
            .OrderBy(claim => claim.Number)
            .ToListAsync();
    }

    /// <summary>Lets go of the file, so that a server in another process is the only one at it.</summary>
    public async Task Close()
    {
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
    }

    public async ValueTask DisposeAsync()
    {
        await Close();
        Directory.Delete(Folder, recursive: true);
    }
}
