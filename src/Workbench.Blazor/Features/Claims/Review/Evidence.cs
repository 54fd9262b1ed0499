using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>What the open claim's card shows besides the claim: the sources its citations name, and people's names.</summary>
/// <param name="Sources">The sources cited, withdrawn citations included.</param>
/// <param name="People">Every account's name.</param>
public sealed record Evidence(
    IReadOnlyDictionary<SourceId, Source> Sources,
    IReadOnlyDictionary<AccountId, string> People
)
{
    /// <summary>Nothing yet.</summary>
    public static readonly Evidence None = new(new Dictionary<SourceId, Source>(), new Dictionary<AccountId, string>());
}

/// <summary>Reads what the open claim's card shows, and looks sources up for it.</summary>
public sealed class EvidenceQueries(IDbContextFactory<WorkbenchDb> contexts)
{
    private const int Most = 8;

    /// <summary>The sources and people of a claim; none of no claim.</summary>
    public async Task<Evidence> Of(Claim? claim)
    {
        if (claim is null)
            return Evidence.None;
        await using var db = await contexts.CreateDbContextAsync();
        var ids = claim.Citations.Select(citation => citation.Source).Distinct().ToList();
        var sources =
            ids.Count == 0
                ? []
                : await db.Sources.AsNoTracking().Where(source => ids.Contains(source.Id)).ToListAsync();
        var people = await db.Accounts.AsNoTracking().ToListAsync();
        return new Evidence(
            sources.ToDictionary(source => source.Id),
            people.ToDictionary(account => account.Id, account => account.Name)
        );
    }

    /// <summary>Sources of the library that a reviewer may mean: by id or address exactly, else by words of title, author, container.</summary>
    public async Task<IReadOnlyList<Source>> Find(string typed)
    {
        var text = typed.Trim();
        await using var db = await contexts.CreateDbContextAsync();
        var library = db.Sources.AsNoTracking().Where(source => !source.Withdrawn);
        if (Guid.TryParseExact(text, "D", out var id))
            return await library.Where(source => source.Id == new SourceId(id)).ToListAsync();
        if (WebUrl.Key(text) is { } key)
            return await library
                .Where(source => source.UrlKey == key)
                .OrderByDescending(source => source.Id)
                .Take(Most)
                .ToListAsync();
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(6))
        {
            var pattern = $"%{word.Replace("\\", "\\\\").Replace("%", "\\%").Replace("_", "\\_")}%";
            library = library.Where(source =>
                EF.Functions.Like(source.Details.Title, pattern, "\\")
                || EF.Functions.Like(source.Details.Authors ?? "", pattern, "\\")
                || EF.Functions.Like(source.Details.Container ?? "", pattern, "\\")
                || EF.Functions.Like(source.Doi ?? "", pattern, "\\")
            );
        }
        // Version 7 ids are in order of time: the newest first.
        return await library.OrderByDescending(source => source.Id).Take(Most).ToListAsync();
    }
}
