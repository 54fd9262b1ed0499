using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Claims.Earlier;
using Workbench.Blazor.Features.History;
using Workbench.Blazor.Features.Reports;
using Workbench.Blazor.Features.Verification;
using Workbench.Domain.Articles;
using Workbench.Domain.Checked;
using Workbench.Domain.Reports;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Claims.Earlier;

public sealed class EarlierChecksTests
{
    private const string Bridge = "The Tarn bridge was closed two years after it was opened";
    private const string Retold = "Opened with pomp, the Tarn bridge closed only two years after";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_claim_told_otherwise_in_another_article_is_found_with_its_verdict_and_day(bool demo)
    {
        await using var desk = await Desk(demo);
        var earlier = await desk.Check(Bridge);
        await desk.Check("Nurses in Ostrava are paid less than bus drivers");
        var claim = await desk.Mark(await desk.Import(Retold + "."), Retold);

        var check = Assert.Single(await Checks(desk).Of(claim));

        Assert.Equal((earlier.Id, Verdict.Refuted), (check.Line.Id, check.Verdict));
        Assert.True(check.Likeness >= Likeness.Alike);
        await using var db = desk.Db();
        var given = await db.History.SingleAsync(entry =>
            entry.Name == "VerdictSet" && entry.Stream == earlier.Article.Value
        );
        Assert.Equal(given.At, check.At);
        Assert.Equal("not published", check.Standing);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_claim_is_never_like_itself_and_what_its_own_article_says_twice_is(bool demo)
    {
        await using var desk = await Desk(demo);
        var article = await desk.Import($"{Bridge}. {Retold}.");
        var first = await desk.Check(article, Bridge);
        Assert.Empty(await Checks(desk).Of(first));

        var second = await desk.Mark(article, Retold);

        Assert.Equal([first.Id], (await Checks(desk).Of(second)).Select(check => check.Line.Id));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Without_a_verdict_set_aside_or_retired_it_is_not_spoken_of(bool demo)
    {
        await using var desk = await Desk(demo);
        var claim = await desk.Mark(await desk.Import(Bridge + "."), Bridge);
        Assert.Empty(await Ask(desk));

        claim = await desk.Check("Before it closed, " + Bridge);
        Assert.Single(await Ask(desk));

        await desk.Move(claim, Move.SetAside);
        Assert.Empty(await Ask(desk));
        await desk.Move(claim, Move.TakeUp);
        Assert.Single(await Ask(desk));

        await desk.Commit(new RetireClaim(claim.Id, claim.Revision + 2));
        Assert.Empty(await Ask(desk));
        await desk.Commit(new BringBackClaim(claim.Id, claim.Revision + 3));
        Assert.Single(await Ask(desk));

        await desk.Commit(new WithdrawVerdict(claim.Id, claim.Revision + 4));
        Assert.Empty(await Ask(desk));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_verdict_taken_back_in_the_history_is_gone_and_one_brought_back_is_there(bool demo)
    {
        await using var desk = await Desk(demo);
        var claim = await desk.Check(Bridge);

        await Undo(desk, claim.Article);
        Assert.Empty(await Ask(desk));
        await Undo(desk, claim.Article);
        Assert.Single(await Ask(desk));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_says_whether_the_desk_stands_by_it_and_in_which_report(bool demo)
    {
        await using var desk = await Desk(demo);
        var claim = await desk.Check(Bridge);
        await desk.Move(claim, Move.Publish);
        Assert.Equal("published, in no report yet", Assert.Single(await Ask(desk)).Standing);

        await Issue(desk, claim.Article);
        await Issue(desk, claim.Article);
        var check = Assert.Single(await Ask(desk));
        Assert.Equal(("in report 2", $"/articles/{claim.Article}/report/2"), (check.Standing, check.ReportHref));

        await desk.Move(claim, Move.Reopen);
        Assert.Equal(
            ("not published", null),
            (Assert.Single(await Ask(desk)).Standing, (await Ask(desk))[0].ReportHref)
        );
        await desk.Move(claim, Move.Publish);
        Assert.Equal("published, in no report yet", Assert.Single(await Ask(desk)).Standing);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task It_is_found_by_its_wording_and_title_as_they_stand_now(bool demo)
    {
        await using var desk = await Desk(demo);
        var article = await desk.Import("It was closed in May.", "Local news");
        var claim = await desk.Check(article, "It was closed in May");
        Assert.Empty(await Ask(desk));

        await desk.Commit(new RewordClaim(claim.Id, claim.Revision, Bridge));
        Assert.Single(await Ask(desk));
        await desk.Commit(new RewordClaim(claim.Id, claim.Revision + 1, null));
        Assert.Empty(await Ask(desk));

        const string Pool = "The Vintrgasse swimming pool closed in May";
        Assert.Empty(await Checks(desk).Of(Pool));
        await desk.Commit(new DescribeArticle(article, new ArticleDetails("The Vintrgasse swimming pool")));
        Assert.Single(await Checks(desk).Of(Pool));
    }

    [Fact]
    public async Task An_archived_article_says_so()
    {
        await using var desk = await Desk(demo: false);
        var claim = await desk.Check(Bridge);
        await desk.Commit(new ArchiveArticle(claim.Article));

        Assert.EndsWith("(archived)", Assert.Single(await Ask(desk)).Line.ArticleTitle, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("\"*():^-\0")]
    [InlineData("NEAR(Tarn AND bridge) OR * NOT ^Said:x \"")]
    [InlineData("'; DROP TABLE Checked; --")]
    [InlineData("\uD800 桥 \u202E 1.5 1,000")]
    public async Task Whatever_is_asked_is_only_words(string? asked)
    {
        await using var desk = await Desk(demo: false);
        await desk.Check(Bridge);

        Assert.NotNull(await Checks(desk).Of(asked));
        Assert.NotNull(await Checks(desk).Of(string.Concat(Enumerable.Repeat("bridge ", 150_000))));
        Assert.Single(await Ask(desk));
    }

    [Fact]
    public async Task A_hint_is_kept_for_the_revision_it_was_asked_for()
    {
        await using var desk = await Desk(demo: false);
        var claim = await desk.Mark(await desk.Import(Retold + "."), Retold);
        var hints = desk.Services.GetRequiredService<EarlierHints>();
        Assert.Equal(0, await hints.Of(claim));

        await desk.Check(Bridge);

        Assert.Equal(0, await hints.Of(claim));
        await desk.Commit(new SetKind(claim.Id, 1, Domain.Claims.Kind.Fact));
        Assert.Equal(1, await hints.Of(await desk.Claim(claim.Id)));
    }

    private static Task<TestDesk> Desk(bool demo) => demo ? TestDesk.Demo() : TestDesk.Create();

    private static EarlierChecks Checks(TestDesk desk) => desk.Services.GetRequiredService<EarlierChecks>();

    private static Task<IReadOnlyList<EarlierCheck>> Ask(TestDesk desk) => Checks(desk).Of(Retold);

    private static async Task Undo(TestDesk desk, ArticleId article)
    {
        await using var db = desk.Db();
        var last = await db
            .History.Where(entry => entry.Stream == article.Value)
            .OrderBy(entry => entry.Position)
            .LastAsync();
        await desk.Commit(new UndoChange(last.Change));
    }

    private static async Task Issue(TestDesk desk, ArticleId article)
    {
        var draft = await desk.Services.GetRequiredService<ReportQueries>().Draft(article);
        await desk.Commit(new IssueReport(article, new ReportId(desk.NewId()), draft.Head.Hash));
    }
}
