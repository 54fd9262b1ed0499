using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Blazor.Features.Flags;
using Workbench.Domain;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using ArticleText = Workbench.Domain.Articles.ArticleText;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class ArticleViewsTests
{
    private const string Text =
        "# The bridge\n\nThe council spent 4 million on a bridge.\n\nThe bridge closed after two years.\n\nNobody knew why.";

    [Fact]
    public async Task All_who_look_while_nothing_changes_share_one_view()
    {
        await using var desk = await TestDesk.Create();
        var (article, views) = (await desk.Import(Text), Views(desk));

        var seen = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => views.Get(article))));

        Assert.Single(seen.Distinct());
        Assert.Equal((19, 2), (seen[0]!.Words, seen[0]!.Entries));
        Assert.Equal("A test article", seen[0]!.Article.Details.Title);
    }

    [Fact]
    public async Task After_a_change_only_the_blocks_it_touched_are_made_again()
    {
        await using var desk = await TestDesk.Create();
        var (article, views) = (await desk.Import(Text), Views(desk));
        var claim = await desk.Mark(article, "after two years");
        var before = (await views.Get(article))!;

        await desk.Commit(new SetKind(claim.Id, claim.Revision, Kind.Prediction));

        var after = (await views.Get(article))!;
        Assert.Equal([2], after.Markup.DifferentFrom(before.Markup));
        foreach (var other in new[] { 0, 1, 3 })
            Assert.Same(before.Markup[other], after.Markup[other]);
        Assert.Contains("k-prediction", after.Markup[2], StringComparison.Ordinal);
        Assert.Equal(before.Entries + 1, after.Entries);
        Assert.True(after.Turn > before.Turn);
        Assert.Equal(
            before.Claims.Where(other => other.Id != claim.Id),
            after.Claims.Where(other => other.Id != claim.Id)
        );
    }

    [Fact]
    public async Task A_claim_that_moves_leaves_one_block_and_marks_another()
    {
        await using var desk = await TestDesk.Create();
        var (article, views) = (await desk.Import(Text), Views(desk));
        var claim = await desk.Mark(article, "why");
        var before = (await views.Get(article))!;

        await desk.Commit(new ResizeClaim(claim.Id, 1, new TextSpan(0, 12)));

        var after = (await views.Get(article))!;
        Assert.Equal([0, 3], after.Markup.DifferentFrom(before.Markup));
        Assert.Equal(claim.Id, after.Claims[0].Id);
    }

    [Fact]
    public async Task A_retired_claim_loses_its_mark_and_stays_among_the_claims()
    {
        await using var desk = await TestDesk.Create();
        var (article, views) = (await desk.Import(Text), Views(desk));
        var claim = await desk.Mark(article, "The bridge");
        var before = (await views.Get(article))!;
        Assert.Contains("data-c=\"" + claim.Number, before.Markup.Whole, StringComparison.Ordinal);

        await desk.Commit(new RetireClaim(claim.Id, 1));

        var after = (await views.Get(article))!;
        Assert.DoesNotContain("data-c=\"" + claim.Number, after.Markup.Whole, StringComparison.Ordinal);
        Assert.True(after.Claim(claim.Number)!.Retired);
        Assert.Equal(before.Marked.Count() - 1, after.Marked.Count());
    }

    [Fact]
    public async Task What_was_made_step_by_step_is_what_a_fresh_look_gives()
    {
        await using var desk = await TestDesk.Create();
        var (article, views) = (await desk.Import(Text), Views(desk));
        var kept = await views.Get(article);
        var one = await desk.Mark(article, "The council spent");
        var two = await desk.Mark(article, "on a bridge");
        kept = await views.Get(article);
        await desk.Commit(new MergeClaims(one.Id, 1, two.Id, 1));
        await desk.Commit(new SplitClaim(one.Id, 2, one.Anchor.Start + 12, new(desk.NewId())));
        await desk.Commit(
            new RaiseFlag(
                one.Id,
                3,
                new(desk.NewId()),
                FlagKind.Euphemism,
                one.Anchor.Span with
                {
                    End = one.Anchor.Start + 3,
                },
                "soft"
            )
        );
        await desk.Commit(new DescribeArticle(article, new("Another title")));
        kept = (await views.Get(article))!;

        await using var other = await TestDesk.Open(desk.Folder);
        var fresh = (await Views(other).Get(article))!;

        Assert.Equal(fresh.Markup.Whole, kept.Markup.Whole);
        Assert.Equal(fresh.Claims.Select(claim => claim.Id), kept.Claims.Select(claim => claim.Id));
        Assert.Equal(("Another title", fresh.Entries), (kept.Article.Details.Title, kept.Entries));
    }

    [Fact]
    public async Task A_change_to_another_article_leaves_the_view_alone()
    {
        await using var desk = await TestDesk.Create();
        var (article, views) = (await desk.Import(Text), Views(desk));
        var before = await views.Get(article);

        await desk.Mark(await desk.Import("Another bridge opened."), "Another");

        Assert.Same(before, await views.Get(article));
    }

    [Fact]
    public async Task An_article_that_is_not_there_has_no_view_until_it_comes()
    {
        await using var desk = await TestDesk.Create();
        var views = Views(desk);
        var import = ImportArticle.Prepare(ArticleText.Normalise(Text), new("The bridge"), desk.NewId);
        Assert.Null(await views.Get(import.Article));

        await desk.Commit(import);

        Assert.NotNull(await views.Get(import.Article));
    }

    [Fact]
    public async Task What_changed_is_read_again_by_the_next_who_looks_where_the_first_gave_up()
    {
        await using var desk = await TestDesk.Create();
        var (article, views) = (await desk.Import(Text), Views(desk));
        var before = await views.Get(article);
        var claim = await desk.Mark(article, "Nobody");
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => views.Get(article, gone.Token));

        Assert.NotNull((await views.Get(article))!.Claim(claim.Number));
        GC.KeepAlive(before);
    }

    private static ArticleViews Views(TestDesk desk) => desk.Services.GetRequiredService<ArticleViews>();
}
