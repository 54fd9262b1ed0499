using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Articles.Engines;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Cli;

/// <summary>The desk that a command works on, while it works. The web part may have the same one open.</summary>
internal sealed class Desk(IServiceProvider services)
{
    private const int LeastPrefix = 4;

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public WorkbenchDb Db() => Get<IDbContextFactory<WorkbenchDb>>().CreateDbContext();

    /// <summary>Opens a desk, works on it and closes it.</summary>
    /// <param name="data">The folder; null for the usual one.</param>
    /// <param name="need">What the work does there.</param>
    /// <param name="terminal">Where to say that the desk cannot be opened.</param>
    /// <param name="work">What to do; gives the exit code.</param>
    /// <param name="ct">Stops the work.</param>
    /// <param name="engine">The engine that somebody named; null for what the settings say.</param>
    /// <returns>The exit code; 1 where the desk cannot be opened or read.</returns>
    /// <exception cref="RuleViolation"><c>cli.no-desk</c>, and the <c>engine.</c> codes of <see cref="EngineSettings.From"/></exception>
    public static async Task<int> Use(
        string? data,
        DeskNeed need,
        Terminal terminal,
        Func<Desk, Task<int>> work,
        CancellationToken ct,
        string? engine = null
    )
    {
        var options = DeskOptions.In(DataFolder.Checked(data ?? DeskOptions.DefaultData)) with
        {
            Engine = EngineSettings.From(terminal.Told, engine),
        };
        var file = options.Store.File!;
        if (need != DeskNeed.Begin && !File.Exists(file))
            throw new RuleViolation(
                "cli.no-desk",
                $"There is no desk in {Path.GetDirectoryName(file)}. Import an article to begin one, or say where it is: --data DIR"
            );
        if (need == DeskNeed.Read && ReadOnly.Is(file))
            options = options with { Store = options.Store with { IsReadOnly = true } };
        try
        {
            await using var services = new ServiceCollection()
                .AddLogging(logging => logging.Quiet())
                .AddWorkbench(options)
                .BuildServiceProvider();
            await services.GetRequiredService<Database>().Prepare(ct);
            return await work(new Desk(services));
        }
        catch (Exception failure) when (StartFailure.Sentence(failure, options.Store) is { } why)
        {
            terminal.Refuse(why);
            return 1;
        }
    }

    /// <summary>The article that somebody means by its id or by how its id begins.</summary>
    /// <exception cref="RuleViolation"><c>article.unknown</c>, <c>cli.article-short</c>, <c>cli.article-ambiguous</c></exception>
    public async Task<Article> Article(string named, CancellationToken ct)
    {
        if (named.Length < LeastPrefix)
            throw new RuleViolation(
                "cli.article-short",
                $"Name the article by at least {LeastPrefix} characters of its id: workbench list"
            );
        await using var db = Db();
        var begin = named.ToLowerInvariant();
        var found = (await db.Articles.AsNoTracking().ToListAsync(ct))
            .Where(article => article.Id.ToString().StartsWith(begin, StringComparison.Ordinal))
            .ToList();
        return found switch
        {
            [var one] => one,
            [] => throw new RuleViolation(
                "article.unknown",
                $"There is no article “{named}” on this desk: workbench list"
            ),
            _ => throw new RuleViolation(
                "cli.article-ambiguous",
                $"“{named}” begins the ids of {found.Count} articles. Give more of it: workbench list"
            ),
        };
    }

    /// <summary>The account of that name, whatever its case; null is the local operator.</summary>
    /// <exception cref="RuleViolation"><c>account.unknown</c></exception>
    public async Task<AccountId> Account(string? name, CancellationToken ct)
    {
        if (name is null)
            return Domain.Accounts.Account.LocalOperator;
        await using var db = Db();
        var accounts = await db.Accounts.AsNoTracking().ToListAsync(ct);
        return accounts.Find(account => account.Name.Equals(name.Trim(), StringComparison.OrdinalIgnoreCase))?.Id
            ?? throw new RuleViolation(
                "account.unknown",
                $"There is no account “{name}”. This desk has: {string.Join(", ", accounts.Select(account => account.Name).Order(StringComparer.OrdinalIgnoreCase))}."
            );
    }
}

/// <summary>What a command does on a desk.</summary>
internal enum DeskNeed
{
    /// <summary>It only reads one that is there, also where the folder cannot be written.</summary>
    Read,

    /// <summary>It changes one that is there.</summary>
    Change,

    /// <summary>It changes one, and begins it where there is none.</summary>
    Begin,
}
