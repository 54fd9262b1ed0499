using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Blazor.Tests;

/// <summary>A desk of a test's own: the real services over a SQLite file in a folder that goes with it, or over the demo's memory.</summary>
public sealed class TestDesk : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly bool ownsFolder;

    private TestDesk(string? folder, bool ownsFolder)
    {
        (Folder, this.ownsFolder) = (folder, ownsFolder);
        services = new ServiceCollection()
            .AddLogging()
            .AddWorkbench(folder is null ? DeskOptions.Demo() : DeskOptions.In(folder))
            .BuildServiceProvider();
    }

    /// <summary>Where the database is; null for the demo.</summary>
    public string? Folder { get; }

    public IServiceProvider Services => services;

    public Ledger Ledger => services.GetRequiredService<Ledger>();

    public ChangeFeed Feed => services.GetRequiredService<ChangeFeed>();

    /// <summary>A desk on disk.</summary>
    public static Task<TestDesk> Create() =>
        Open(Directory.CreateTempSubdirectory("workbench-test-").FullName, ownsFolder: true);

    /// <summary>The demo, in memory.</summary>
    public static Task<TestDesk> Demo() => Open(null, ownsFolder: false);

    /// <summary>A desk over a folder that may hold a database already, as a second program would open it; the folder stays.</summary>
    public static Task<TestDesk> Open(string? folder) => Open(folder, ownsFolder: false);

    private static async Task<TestDesk> Open(string? folder, bool ownsFolder)
    {
        var desk = new TestDesk(folder, ownsFolder);
        await desk.services.GetRequiredService<Database>().Prepare();
        return desk;
    }

    public Guid NewId() => services.GetRequiredService<Ids>().Next();

    /// <summary>A context to look with.</summary>
    public WorkbenchDb Db() => services.GetRequiredService<IDbContextFactory<WorkbenchDb>>().CreateDbContext();

    /// <summary>Makes a change as the desk.</summary>
    public Task<IReadOnlyList<Entry>> Commit(IChange change) => Ledger.Commit(change, Account.Desk);

    /// <summary>The code of the rule that a change breaks; null where it went through.</summary>
    public async Task<string?> Refusal(IChange change)
    {
        try
        {
            await Commit(change);
            return null;
        }
        catch (RuleViolation refusal)
        {
            return refusal.Code;
        }
    }

    /// <summary>Imports a text and gives its id.</summary>
    public async Task<ArticleId> Import(string text, string title = "A test article")
    {
        var change = ImportArticle.Prepare(ArticleText.Normalise(text), new ArticleDetails(title), NewId);
        await Commit(change);
        return change.Article;
    }

    /// <summary>Marks the first occurrence of some words of an article as a claim.</summary>
    public async Task<Claim> Mark(ArticleId article, string words)
    {
        var text = (await Db().Versions.SingleAsync(version => version.Article == article)).Text;
        var start = text.IndexOf(words, StringComparison.Ordinal);
        var id = new ClaimId(NewId());
        await Commit(new Blazor.Features.Claims.AddClaim(article, id, new TextSpan(start, start + words.Length)));
        return await Claim(id);
    }

    /// <summary>A claim as it stands now.</summary>
    public async Task<Claim> Claim(ClaimId id)
    {
        await using var db = Db();
        return await db.Claim(id, default);
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        if (Folder is not null)
            LetGo(DeskOptions.In(Folder).Store.File!);
        if (ownsFolder && Directory.Exists(Folder))
            Directory.Delete(Folder, recursive: true);
    }

    /// <summary>
    /// Closes the connections to a database that wait to be used again, and no others: the last one that closes carries the log over, and
    /// other desks have tests that count on theirs.
    /// </summary>
    internal static void LetGo(string file)
    {
        foreach (var text in new[] { $"Data Source={file};Foreign Keys=True", $"Data Source={file}" })
        {
            using var pooled = new SqliteConnection(text);
            SqliteConnection.ClearPool(pooled);
        }
    }
}
