using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor;
using Workbench.Blazor.Features.Claims.Earlier;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Splitting;
using Workbench.Domain.Verification;

namespace Workbench.Benchmarks.Checked;

/// <summary>
/// How long a desk with a million checked claims takes to find the five nearest to one, asked as its pages ask. Claims and index are
/// written by the product's own save; only the history is left out.
/// </summary>
public static class CheckedRun
{
    private const double Most = 100;
    private const int InArticle = 100;
    private const int Warm = 50;

    public static async Task Run(IConfiguration options)
    {
        var (claims, questions) = (options.GetValue("claims", 1_000_000), options.GetValue("questions", 1_000));
        var kept = options["desk"];
        var folder = kept ?? Directory.CreateTempSubdirectory("workbench-bench-").FullName;
        Report.Title($"The nearest of {claims:N0} checked claims");
        await using (
            var services = new ServiceCollection()
                .AddLogging()
                .AddWorkbench(DeskOptions.In(folder))
                .BuildServiceProvider()
        )
        {
            await services.GetRequiredService<Database>().Prepare();
            var contexts = services.GetRequiredService<IDbContextFactory<WorkbenchDb>>();
            await Build(contexts, services.GetRequiredService<Checkpoints>(), claims);
            await Sizes(contexts, folder);
            await Ask(contexts, services.GetRequiredService<EarlierChecks>(), questions);
        }
        SqliteConnection.ClearAllPools();
        if (kept is null)
            Directory.Delete(folder, recursive: true);
    }

    private static async Task Build(IDbContextFactory<WorkbenchDb> contexts, Checkpoints checkpoints, int claims)
    {
        var made = new MadeClaims(seed: 1);
        await using (var db = await contexts.CreateDbContextAsync())
        {
            if (await db.Checked.AnyAsync())
                return; // A desk kept from an earlier run.
        }
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < claims; i += InArticle)
        {
            await using var db = await contexts.CreateDbContextAsync();
            Add(db, made.Article(Math.Min(InArticle, claims - i)));
            await db.SaveChangesAsync();
            checkpoints.AfterCommit();
        }
        checkpoints.Now();
        Console.WriteLine(
            $"written in {watch.Elapsed.TotalSeconds:0} s, {claims / watch.Elapsed.TotalSeconds:0} claims a second\n"
        );
    }

    private static void Add(WorkbenchDb db, (string Title, List<string> Claims) made)
    {
        var id = new ArticleId(Desk.NewId());
        var version = new ArticleVersion(id, 1, string.Join(". ", made.Claims), []);
        var (article, _) = Article.Import(
            version,
            new ArticleDetails(made.Title),
            new Split("benchmark-1", [], [], []),
            []
        );
        db.Articles.Add(article);
        var start = 0;
        foreach (var words in made.Claims)
        {
            var span = new TextSpan(start, start + words.Length);
            var claim = Claim.From(article.AddClaim(version, new ClaimId(Desk.NewId()), span));
            claim.Apply(new VerdictSet(id, claim.Id, null, new Ruling(Verdict.Refuted, "So it is.", Account.Desk)));
            db.Claims.Add(claim);
            start = span.End + 2;
        }
    }

    private static async Task Sizes(IDbContextFactory<WorkbenchDb> contexts, string folder)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var index = await db
            .Database.SqlQueryRaw<long>("""SELECT sum(length(block)) AS "Value" FROM "CheckedTerms_data" """)
            .SingleAsync();
        var terms = await db
            .Database.SqlQueryRaw<long>("""SELECT sum(length("Said") + length("About")) AS "Value" FROM "Checked" """)
            .SingleAsync();
        var file = new FileInfo(Path.Combine(folder, "workbench.db")).Length;
        Report.Table(
            ["bytes of", "MB"],
            [Row("the index", index), Row("the terms it is over", terms), Row("the database", file)]
        );

        static string[] Row(string of, long bytes) => [of, (bytes / 1e6).ToString("0", CultureInfo.InvariantCulture)];
    }

    private static async Task Ask(IDbContextFactory<WorkbenchDb> contexts, EarlierChecks checks, int questions)
    {
        var (known, made) = (await Some(contexts, questions), new MadeClaims(seed: 2));
        var (retold, fresh, right) = (new Samples(), new Samples(), 0);
        for (var i = 0; i < questions + Warm; i++)
        {
            var claim = known[i % known.Count];
            var (found, took) = await Timed(checks, made.Retold(claim));
            var (_, tookFresh) = await Timed(checks, made.Fresh());
            if (i < Warm)
                continue;
            retold.Add(took);
            fresh.Add(tookFresh);
            right += found.Any(check => check.Line.Quote == claim) ? 1 : 0;
        }
        Report.Table(
            ["asked", .. Samples.Heads, "found"],
            [
                ["a checked claim, told otherwise", .. retold.Cells, $"{100.0 * right / questions:0.0} %"],
                ["a claim that was not checked", .. fresh.Cells, ""],
            ]
        );
        retold.AddAll(fresh);
        Report.Verdict("five nearest, p95", retold.P95, "ms", Most);
    }

    // Spread over all of them, the same ones each time.
    private static async Task<List<string>> Some(IDbContextFactory<WorkbenchDb> contexts, int count)
    {
        await using var db = await contexts.CreateDbContextAsync();
        var last = await db.Checked.MaxAsync(row => row.Row);
        var rows = Enumerable.Range(0, count).Select(i => 1 + (last * i / count)).ToList();
        var ids = await db.Checked.Where(row => rows.Contains(row.Row)).Select(row => row.Claim).ToListAsync();
        return await db.Claims.Where(claim => ids.Contains(claim.Id)).Select(claim => claim.Anchor.Exact).ToListAsync();
    }

    private static async Task<(IReadOnlyList<EarlierCheck> Found, TimeSpan Took)> Timed(
        EarlierChecks checks,
        string words
    )
    {
        var started = Stopwatch.GetTimestamp();
        var found = await checks.Of(words);
        return (found, Stopwatch.GetElapsedTime(started));
    }
}
