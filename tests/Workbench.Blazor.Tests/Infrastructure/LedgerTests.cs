using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Features.Verification;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Infrastructure;

public sealed class LedgerTests
{
    private const string Text = "The council spent 4 million on a bridge. The bridge closed after two years.";

    [Fact]
    public async Task A_change_is_saved_with_its_event_linked_behind_the_head()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.Import(Text);
        var claim = await desk.Mark(article, "The bridge closed after two years");

        await desk.Commit(new SetKind(claim.Id, claim.Revision, Kind.Fact));

        Assert.Equal(Kind.Fact, (await desk.Claim(claim.Id)).DecidedKind);
        await using var db = desk.Db();
        var chain = await db
            .History.Where(entry => entry.Stream == article.Value)
            .OrderBy(e => e.Position)
            .ToListAsync();
        Assert.Equal("KindSet", chain[^1].Name);
        Assert.Null(Chain.FirstBreak(chain));
    }

    [Fact]
    public async Task A_change_from_a_stale_view_is_refused_and_changes_nothing()
    {
        await using var desk = await TestDesk.Create();
        var claim = await desk.Mark(await desk.Import(Text), "The bridge closed");
        await desk.Commit(new RewordClaim(claim.Id, claim.Revision, "The bridge over the Tarn closed"));

        Assert.Equal("claim.stale", await desk.Refusal(new RewordClaim(claim.Id, claim.Revision, "It closed")));

        Assert.Equal("The bridge over the Tarn closed", (await desk.Claim(claim.Id)).Standalone);
    }

    [Fact]
    public async Task A_change_of_the_wrong_shape_is_refused()
    {
        await using var desk = await TestDesk.Create();

        Assert.Equal("shape.claim", await desk.Refusal(new SetKind(default, 1, Kind.Fact)));
    }

    [Fact]
    public async Task An_account_that_is_not_on_file_can_do_nothing()
    {
        await using var desk = await TestDesk.Create();
        var nobody = new AccountId(desk.NewId());

        var refusal = await Assert.ThrowsAsync<Domain.RuleViolation>(() =>
            desk.Ledger.Commit(new AddSource(new SourceId(desk.NewId()), new(SourceType.Webpage, "A page")), nobody)
        );

        Assert.Equal("account.unknown", refusal.Code);
    }

    [Fact]
    public async Task A_verdict_rests_on_a_citation_and_takes_the_claim_into_review()
    {
        await using var desk = await TestDesk.Create();
        var claim = await desk.Mark(await desk.Import(Text), "The bridge closed");
        var source = new SourceId(desk.NewId());
        await desk.Commit(
            new AddSource(source, new(SourceType.Report, "Bridge register", Url: "https://example.org/b"))
        );
        Assert.Equal(
            "verdict.needs-citation",
            await desk.Refusal(new SetVerdict(claim.Id, claim.Revision, Verdict.Supported, "The register says so."))
        );

        await desk.Commit(
            new AttachCitation(
                claim.Id,
                claim.Revision,
                new(desk.NewId()),
                new(source, Stance.Supports, "closed 2019", true)
            )
        );
        claim = await desk.Claim(claim.Id);
        await desk.Commit(new SetVerdict(claim.Id, claim.Revision, Verdict.Supported, "The register says so."));

        claim = await desk.Claim(claim.Id);
        Assert.Equal((Stage.InReview, Verdict.Supported), (claim.Stage, claim.Ruling!.Verdict));
        Assert.Equal("closed 2019", Assert.Single(claim.Citations).Details.Excerpt);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Eight_writers_on_one_article_lose_nothing_and_keep_the_chain(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var article = await desk.Import(Text);

        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(writer =>
                    Task.Run(async () =>
                    {
                        for (var i = 0; i < 10; i++)
                            await desk.Commit(new AddClaim(article, new ClaimId(desk.NewId()), new(0, 4 + writer)));
                    })
                )
        );

        await using var db = desk.Db();
        var chain = await db
            .History.Where(entry => entry.Stream == article.Value)
            .OrderBy(e => e.Position)
            .ToListAsync();
        Assert.Null(Chain.FirstBreak(chain));
        Assert.Equal(80, chain.Count(entry => entry.Name == "ClaimAdded"));
        var numbers = await db
            .Claims.Where(claim => claim.Article == article)
            .Select(claim => claim.Number)
            .ToListAsync();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Fact]
    public async Task Two_programs_on_one_database_keep_one_chain()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.Import(Text);
        await using var other = await TestDesk.Open(desk.Folder);

        await Task.WhenAll(
            new[] { desk, other }.Select(one =>
                Task.Run(async () =>
                {
                    for (var i = 0; i < 20; i++)
                        await one.Commit(new AddClaim(article, new ClaimId(desk.NewId()), new(0, 11)));
                })
            )
        );

        await using var db = desk.Db();
        var chain = await db
            .History.Where(entry => entry.Stream == article.Value)
            .OrderBy(e => e.Position)
            .ToListAsync();
        Assert.Null(Chain.FirstBreak(chain));
        Assert.Equal(40, chain.Count(entry => entry.Name == "ClaimAdded"));
    }
}
