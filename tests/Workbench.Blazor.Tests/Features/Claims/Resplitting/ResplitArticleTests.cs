using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Claims.Resplitting;
using Workbench.Blazor.Features.History;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Blazor.Tests.Features.Reports;
using Workbench.Domain.Claims;
using Workbench.Domain.Claims.Resplitting;

namespace Workbench.Blazor.Tests.Features.Claims.Resplitting;

public sealed class ResplitArticleTests
{
    [Fact]
    public async Task What_is_accepted_comes_changes_and_goes_in_one_act_that_the_history_tells()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.ImportOld();
        var choice = await desk.Choice(article);

        await desk.Commit(new ResplitArticle(article, 1, choice.Accepted(desk.NewId)));

        var claims = await desk.ClaimsOf(article);
        Assert.Equal(
            [
                (OldArticle.Spent, Kind.Fact, false, "rules-9"),
                (OldArticle.Gone, Kind.Fact, true, "rules-1"),
                (OldArticle.Scandal, Kind.Fact, false, "rules-9"),
                (OldArticle.Closed, Kind.Fact, false, "rules-9"),
                ("spent 4 million", Kind.Fact, false, "rules-9"),
            ],
            claims.Select(claim => (claim.Anchor.Exact, claim.Kind, claim.Retired, claim.Suggestion!.Engine))
        );
        await using var db = desk.Db();
        var act = (await db.Acts(new HistoryFilter { Article = article }, 0, 1)).Shown.Single();
        Assert.Equal("split “The bridge” again with rules-9: 1 new, 2 changed, 1 gone, 1 renewed", act.Sentence);
        Assert.Contains(act.Differences, one => one is { Field: "Kind", Before: "Opinion", After: "Fact" });
        Assert.True(act.CanUndo);
    }

    [Fact]
    public async Task Undoing_it_sets_all_of_it_back_and_the_history_replays_to_the_tables_each_time()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.ImportOld();
        var before = await desk.ClaimsOf(article);
        var choice = await desk.Choice(article);

        var act = (await desk.Commit(new ResplitArticle(article, 1, choice.Accepted(desk.NewId))))[0].Change;
        Assert.Empty((await desk.Services.GetRequiredService<Audit>().Run()).Discrepancies);
        await desk.Commit(new UndoChange(act));
        Assert.Empty((await desk.Services.GetRequiredService<Audit>().Run()).Discrepancies);

        var after = await desk.ClaimsOf(article);
        Assert.Equal(
            before.Select(claim => (claim.Anchor, claim.Kind, claim.Retired, claim.Suggestion!.Engine)),
            after.Take(4).Select(claim => (claim.Anchor, claim.Kind, claim.Retired, claim.Suggestion!.Engine))
        );
        Assert.True(after[4].Retired);
        await using var db = desk.Db();
        Assert.Equal(
            "undid an earlier act: brought claim 2 back, let rules-1 judge claim 1 anew, let rules-1 judge claim 4 anew, let rules-1 judge claim 3 anew and retired claim 5",
            (await db.Acts(new HistoryFilter(), 0, 1)).Shown.Single().Sentence
        );
    }

    [Fact]
    public async Task What_somebody_does_between_looking_and_accepting_is_left_alone()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.ImportOld();
        var accepted = (await desk.Choice(article)).Accepted(desk.NewId);
        var claims = await desk.ClaimsOf(article);
        await desk.Commit(new SetKind(claims[3].Id, 1, Kind.Framing));
        await desk.Commit(new RewordClaim(claims[1].Id, 1, "The bridge"));

        await desk.Commit(new ResplitArticle(article, 1, accepted));

        var after = await desk.ClaimsOf(article);
        Assert.Equal((Kind.Framing, "rules-1"), (after[3].Kind, after[3].Suggestion!.Engine));
        Assert.False(after[1].Retired);
        Assert.Equal("rules-9", after[2].Suggestion!.Engine);
        Assert.Equal(2, accepted.LeftAlone(after));
        Assert.Equal(
            "Done: 3 claims are as rules-9 has them. 2 claims were left alone: somebody has worked on them since you looked.",
            ResplitWords.Done(accepted, after)
        );
        Assert.Empty((await desk.Services.GetRequiredService<Audit>().Run()).Discrepancies);
    }

    [Fact]
    public async Task A_claim_is_found_by_what_the_new_reading_says_of_it()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.ImportOld();
        var claim = (await desk.ClaimsOf(article))[0];
        var found = OldArticle.Find(OldArticle.Spent) with { Standalone = "The council of Tarn spent it" };

        await desk.Commit(new ResplitArticle(article, 1, new("rules-9", [], [new(claim.Id, 1, found)], [])));

        await using var db = desk.Db();
        Assert.Equal(claim.Id, (await db.Findables.Having(["tarn"]).SingleAsync()).Claim);
    }

    [Fact]
    public async Task Two_who_accept_the_same_at_once_do_not_double_it()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.ImportOld();
        var choice = await desk.Choice(article);
        var (one, other) = (choice.Accepted(desk.NewId), choice.Accepted(desk.NewId));

        await desk.Commit(new ResplitArticle(article, 1, one));

        Assert.Equal("resplit.nothing", await desk.Refusal(new ResplitArticle(article, 1, other)));
        Assert.Equal(5, (await desk.ClaimsOf(article)).Count);
    }

    [Fact]
    public async Task Another_version_than_the_one_that_was_read_is_refused()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.ImportOld();
        var accepted = (await desk.Choice(article)).Accepted(desk.NewId);

        Assert.Equal("resplit.other-version", await desk.Refusal(new ResplitArticle(article, 2, accepted)));
    }

    [Fact]
    public async Task What_is_published_and_issued_stays_as_it_is()
    {
        await using var desk = await TestDesk.Create();
        var (article, claim, _) = await desk.Publish();
        await using var db = desk.Db();
        var version = await db.Versions.AsNoTracking().SingleAsync(one => one.Article == article);
        var nothing = Domain.Splitting.Splitter.Split(version.Text) with { Engine = "rules-9", Claims = [] };
        var choice = new ResplitChoice(nothing, version, await desk.ClaimsOf(article));

        var accepted = choice.Accepted(desk.NewId);

        Assert.DoesNotContain(accepted.Gone, one => one.Claim == claim.Id);
        Assert.DoesNotContain(choice.Gone, one => one.Number == claim.Number);
        if (accepted.Count > 0)
            await desk.Commit(new ResplitArticle(article, 1, accepted));
        Assert.Equal(claim.Anchor, (await desk.Claim(claim.Id)).Anchor);
        Assert.False((await desk.Claim(claim.Id)).Retired);
    }

    [Fact]
    public async Task Claims_of_several_engines_stand_beside_each_other()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.ImportOld();
        var choice = await desk.Choice(article);
        choice.Take(choice.Changed, false);
        choice.Take(choice.Gone, false);
        choice.Renew(false);

        Assert.Equal(1, choice.Count);
        await desk.Commit(new ResplitArticle(article, 1, choice.Accepted(desk.NewId)));

        Assert.Equal(
            ["rules-1", "rules-1", "rules-1", "rules-1", "rules-9"],
            (await desk.ClaimsOf(article)).Select(claim => claim.Suggestion!.Engine)
        );
    }

    [Fact]
    public async Task Accepting_everything_once_leaves_nothing_to_accept()
    {
        await using var desk = await TestDesk.Demo();
        var article = await desk.ImportOld();
        await desk.Commit(new ResplitArticle(article, 1, (await desk.Choice(article)).Accepted(desk.NewId)));

        var again = await desk.Choice(article);

        Assert.True(again.Resplit.IsNothing);
        Assert.Equal(0, again.Count);
        Assert.All(
            (await desk.ClaimsOf(article)).Where(claim => !claim.Retired),
            claim => Assert.True(claim.IsAsFound())
        );
    }
}
