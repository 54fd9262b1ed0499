using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Verification;
using Workbench.Blazor.Tests.Features.Sources;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Verification;

public sealed class QueueTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_claim_waits_under_the_first_reason_that_holds(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var (claim, _) = await SourceQueriesTests.Cited(desk);
        Assert.Equal([("weigh", 1)], await Groups(desk));

        await desk.Commit(new SetVerdict(claim.Id, claim.Revision, Verdict.Supported, "It says so."));
        Assert.Equal([("ready", 1)], await Groups(desk));

        var revision = (await desk.Claim(claim.Id)).Revision;
        await desk.Commit(new AssignClaim(claim.Id, revision, Account.Desk));
        Assert.Equal([("mine", 1)], await Groups(desk));

        await desk.Commit(new MoveClaim(claim.Id, revision + 1, Move.Publish));
        Assert.Empty(await Groups(desk));
    }

    [Fact]
    public async Task A_claim_in_review_without_a_source_waits_and_an_opinion_is_ready()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.Import("The bridge closed in May. What a shame.");
        var (one, two) = (await desk.Mark(article, "The bridge"), await desk.Mark(article, "What a"));
        await desk.Commit(new MoveClaim(one.Id, 1, Move.TakeUp));
        await desk.Commit(new MoveClaim(two.Id, 1, Move.TakeUp));
        await desk.Commit(new SetKind(two.Id, 2, Kind.Opinion));

        Assert.Equal([("ready", 1), ("bare", 1)], await Groups(desk));

        await desk.Commit(new RetireClaim(one.Id, 2));
        await desk.Commit(new ArchiveArticle(article));
        Assert.Empty(await Groups(desk));
    }

    [Fact]
    public async Task The_page_links_each_claim_to_its_article_and_says_so_when_nothing_waits()
    {
        await using var desk = await TestDesk.Create();
        var empty = await Rendering.Render<QueuePage>(desk, "queue");
        Assert.Equal("Nothing waits for you", empty.The(".empty strong").Says());

        var (claim, _) = await SourceQueriesTests.Cited(desk);
        var page = await Rendering.Render<QueuePage>(desk, "queue");

        Assert.Equal("Has evidence, needs a verdict 1", page.The("h2").Says());
        Assert.Equal($"/articles/{claim.Article}?claim={claim.Number}", page.The(".rows a.cover").GetAttribute("href"));
    }

    private static async Task<List<(string, int)>> Groups(TestDesk desk)
    {
        await using var db = desk.Db();
        var waiting = await db.WaitingFor(Account.Desk);
        Assert.All(waiting, group => Assert.Equal(group.Count, group.Claims.Count));
        return [.. waiting.Select(group => (group.Key, group.Count))];
    }
}
