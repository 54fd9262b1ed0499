using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims.Resplitting;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Tests.Features.Claims.Resplitting;

public sealed class ResplitPagesTests
{
    [Fact]
    public async Task The_page_shows_what_the_engine_of_today_would_change_with_the_words_marked()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.ImportOld();

        var page = await Rendering.Render<ResplitPage>(desk, "", ("Id", article.Value));

        Assert.Contains("Its claims were found by rules-1.", page.Body!.Says(), StringComparison.Ordinal);
        Assert.Contains(
            page.QuerySelectorAll("section[aria-labelledby=gone] mark"),
            mark => mark.TextContent == OldArticle.Gone
        );
        Assert.Contains(
            page.QuerySelectorAll("section[aria-labelledby=changed] li"),
            line =>
                line.QuerySelector("del")?.Says() == "before: Opinion"
                && line.QuerySelector("ins")?.Says() == "after: Fact"
        );
        Assert.All(
            page.QuerySelectorAll("section li input[type=checkbox]"),
            box => Assert.True(box.HasAttribute("checked"))
        );
        Assert.StartsWith("Accept ", page.The(".btn.primary").Says(), StringComparison.Ordinal);
        Assert.Equal("1 claim it takes unchanged: renew scores and cues", page.The("label.renew").Says());
    }

    [Fact]
    public async Task What_somebody_worked_on_is_shown_as_kept_and_cannot_be_chosen()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.ImportOld();
        var claim = (await desk.ClaimsOf(article))[1];
        await desk.Commit(new Blazor.Features.Claims.RewordClaim(claim.Id, 1, "The bridge"));

        var page = await Rendering.Render<ResplitPage>(desk, "", ("Id", article.Value));

        var kept = page.The("section[aria-labelledby=kept]");
        Assert.StartsWith("Kept: somebody has worked on it · 1", kept.Says(), StringComparison.Ordinal);
        Assert.Empty(kept.QuerySelectorAll("input"));
        Assert.DoesNotContain(
            page.QuerySelectorAll("section[aria-labelledby=gone] mark"),
            mark => mark.TextContent == OldArticle.Gone
        );
    }

    [Fact]
    public async Task An_article_of_this_very_engine_has_nothing_to_accept_and_its_header_says_nothing()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.Import(OldArticle.Text);

        var page = await Rendering.Render<ResplitPage>(desk, "", ("Id", article.Value));
        var header = await Header(desk, article);

        Assert.Equal($"{Splitter.Engine} would leave all as it is", page.The(".empty strong").Says());
        Assert.Empty(page.QuerySelectorAll(".btn.primary"));
        Assert.Empty(header.QuerySelectorAll(".newer"));
    }

    [Fact]
    public async Task The_header_and_the_list_say_quietly_that_a_newer_engine_is_here()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.ImportOld();

        var header = await Header(desk, article);
        var glance = (await new ArticleQueries(Contexts(desk)).All(archived: false)).Single();

        Assert.Equal(
            $"A newer engine is here: {Splitter.Engine} (4 claims by rules-1). See what it would change T",
            header.The(".newer").Says()
        );
        Assert.True(glance.Older);
        foreach (var claim in await desk.ClaimsOf(article))
            await desk.Commit(new Blazor.Features.Claims.RewordClaim(claim.Id, 1, "It is so."));
        Assert.Empty((await Header(desk, article)).QuerySelectorAll(".newer"));
        Assert.False((await new ArticleQueries(Contexts(desk)).All(archived: false)).Single().Older);
    }

    private static async Task<AngleSharp.Dom.IDocument> Header(TestDesk desk, Domain.Articles.ArticleId article)
    {
        var view = await desk.Services.GetRequiredService<ArticleViews>().Get(article);
        return await Rendering.Render<ArticleHeader>(("View", view));
    }

    private static Microsoft.EntityFrameworkCore.IDbContextFactory<Blazor.Infrastructure.Data.WorkbenchDb> Contexts(
        TestDesk desk
    ) =>
        desk.Services.GetRequiredService<Microsoft.EntityFrameworkCore.IDbContextFactory<Blazor.Infrastructure.Data.WorkbenchDb>>();
}
