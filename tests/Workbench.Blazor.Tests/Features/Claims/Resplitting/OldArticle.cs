using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims.Resplitting;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Tests.Features.Claims.Resplitting;

/// <summary>An article whose claims rules-1 found, on a desk that has a newer engine.</summary>
internal static class OldArticle
{
    public const string Text =
        "The council spent 4 million on a bridge in 2019. Critics call the deal a scandal. The bridge closed after two years.";

    public const string Spent = "The council spent 4 million on a bridge in 2019";
    public const string Scandal = "call the deal a scandal";
    public const string Closed = "The bridge closed after two years";
    public const string Gone = "a bridge";

    /// <summary>What accepting all of <see cref="Now"/> brings about.</summary>
    public static readonly string[] Events =
    [
        "ClaimProposed",
        "ClaimJudgedAnew",
        "ClaimJudgedAnew",
        "ClaimJudgedAnew",
        "ClaimRetired",
    ];

    /// <summary>Accepting all of it, on an article of its own.</summary>
    public static async Task<IChange> Resplit(TestDesk desk)
    {
        var article = await desk.ImportOld($"{Text}\n\n{desk.NewId()}");
        return new ResplitArticle(article, 1, (await desk.Choice(article)).Accepted(desk.NewId));
    }

    /// <summary>Claims 1 to 4: one as the engine finds it now, one that nobody finds now, one marked otherwise, one of another kind.</summary>
    public static async Task<ArticleId> ImportOld(this TestDesk desk, string text = Text)
    {
        var split = Splitter.Split(text) with
        {
            Engine = "rules-1",
            Claims = [Find(Spent), Find(Gone), Find("the deal a scandal"), Find(Closed, Kind.Opinion)],
        };
        var change = ImportArticle.Of(text, new("The bridge"), split, desk.NewId);
        await desk.Commit(change);
        return change.Article;
    }

    public static FoundClaim Find(string words, Kind kind = Kind.Fact)
    {
        var start = Text.IndexOf(words, StringComparison.Ordinal);
        var span = new TextSpan(start, start + words.Length);
        return new FoundClaim(span, [span], null, kind, 0.5, null, [], []);
    }

    /// <summary>What an engine of this test finds now: the first, the third in other words, the fourth as a fact, and a new one.</summary>
    public static Split Now { get; } =
        Splitter.Split(Text) with
        {
            Engine = "rules-9",
            Claims = [Find(Spent), Find("spent 4 million"), Find(Scandal), Find(Closed)],
        };

    public static async Task<List<Claim>> ClaimsOf(this TestDesk desk, ArticleId article)
    {
        await using var db = desk.Db();
        return await db
            .Claims.AsNoTracking()
            .Where(claim => claim.Article == article)
            .OrderBy(claim => claim.Number)
            .ToListAsync();
    }

    public static async Task<ResplitChoice> Choice(this TestDesk desk, ArticleId article)
    {
        await using var db = desk.Db();
        var version = await db.Versions.AsNoTracking().SingleAsync(one => one.Article == article);
        return new ResplitChoice(Now, version, await desk.ClaimsOf(article));
    }
}
