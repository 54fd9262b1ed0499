using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Articles.Reading;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Features.Articles;

/// <summary>The articles that a new desk begins with; imported as everything else is, so they have history.</summary>
public sealed class Seeds(IDbContextFactory<WorkbenchDb> contexts, Ledger ledger, ArticleReader reader, Ids ids)
{
    /// <summary>Where they lie, beside the program.</summary>
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>
    /// Imports the seeds to a desk on which nothing else ever happened. A desk that was stopped in the middle of it gets the rest;
    /// one that somebody worked on gets none, whatever was archived there.
    /// </summary>
    /// <returns>How many came to the desk now.</returns>
    public async Task<int> Import(CancellationToken ct = default)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.History.AnyAsync(entry => entry.ChangeName != nameof(ImportArticle), ct))
            return 0;
        var there = await db.Articles.Select(article => article.Sha256).ToListAsync(ct);
        var seeds = await Read(ct);
        if (there.Except(seeds.Select(Fingerprint)).Any())
            return 0;
        var missing = seeds.Where(seed => !there.Contains(Fingerprint(seed))).ToList();
        foreach (var seed in missing)
            await Import(seed, ct);
        return missing.Count;
    }

    private async Task<IReadOnlyList<ReadArticle>> Read(CancellationToken ct)
    {
        var seeds = new List<ReadArticle>();
        foreach (var file in Directory.EnumerateFiles(Folder, "*.txt").Order(StringComparer.Ordinal))
            seeds.Add(await reader.Read(await File.ReadAllBytesAsync(file, ct), Path.GetFileName(file), null, ct));
        return seeds;
    }

    private async Task Import(ReadArticle seed, CancellationToken ct)
    {
        var details = seed.Details("Sample article");
        var change = ImportArticle.Prepare(seed.Text, details, ids.Next);
        try
        {
            await ledger.Commit(change, Account.LocalOperator, ct);
        }
        catch (RuleViolation twin) when (twin.Code == "article.twin") { } // Another program begins the same desk just now.
    }

    private static string Fingerprint(ReadArticle seed) => ArticleText.Sha256(seed.Text);
}
