using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.History;
using Workbench.Blazor.Features.Reports;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Features.Verification;
using Workbench.Domain.Articles;
using Workbench.Domain.History;
using Workbench.Domain.Reports;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Reports;

public sealed class IssueReportTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_report_is_stored_with_its_event_under_the_hash_of_its_json(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var (article, _, _) = await desk.Publish();

        await desk.Commit(await Change(desk, article));

        await using var db = desk.Db();
        var stored = await db.Reports.SingleAsync();
        var chain = await db
            .History.Where(entry => entry.Stream == article.Value)
            .OrderBy(entry => entry.Position)
            .ToListAsync();
        var happened = Assert.IsType<ReportIssued>(chain[^1].Read());
        Assert.Null(Chain.FirstBreak(chain));
        Assert.Equal(
            (JsonReport.Sha256(stored.Json), stored.Sha256, 1),
            (stored.Sha256, happened.Sha256, happened.Number)
        );
        Assert.Equal((chain[^2].Hash, chain[^1].At), (happened.Head, stored.At));
        var report = (await Queries(desk).Issued(article))!;
        Assert.Equal((1, "Desk", stored.At), (report.Issued!.Number, report.Issued.By, report.Issued.At));
        Assert.Equal((chain[^2].Position, chain[^2].Hash), (report.Head.Position, report.Head.Hash));
        Assert.Equal(stored.Json, JsonReport.Write(report));
    }

    [Theory]
    [InlineData("UPDATE Reports SET Json = 'x'")]
    [InlineData("DELETE FROM Reports")]
    public async Task The_database_refuses_to_change_an_issued_report(string sql)
    {
        await using var desk = await TestDesk.Create();
        var (article, _, _) = await desk.Publish();
        await desk.Commit(await Change(desk, article));
        await using var db = desk.Db();

        var refusal = await Assert.ThrowsAsync<SqliteException>(() => db.Database.ExecuteSqlRawAsync(sql));

        Assert.Contains("append-only", refusal.Message, StringComparison.Ordinal);
        Assert.NotNull(await Queries(desk).Issued(article));
    }

    [Fact]
    public async Task A_second_report_stands_beside_the_first_which_stays_as_it_was()
    {
        await using var desk = await TestDesk.Create();
        var (article, claim, _) = await desk.Publish();
        await desk.Commit(await Change(desk, article));
        var first = await Queries(desk).File(article, 1, ReportFormat.Json);
        await desk.Commit(new MoveClaim(claim.Id, claim.Revision, Move.Reopen, null));
        await desk.Commit(
            new SetVerdict(claim.Id, claim.Revision + 1, Verdict.NotEnoughEvidence, "The register is wrong.")
        );
        await desk.Commit(new MoveClaim(claim.Id, claim.Revision + 2, Move.Publish, null));

        await desk.Commit(await Change(desk, article));

        Assert.Equal(first, await Queries(desk).File(article, 1, ReportFormat.Json));
        Assert.Equal([2, 1], (await Queries(desk).Lines(article)).Select(line => line.Number));
        Assert.Equal(2, (await Queries(desk).Issued(article))!.Issued!.Number);
        Assert.Equal(
            Verdict.NotEnoughEvidence,
            (await Queries(desk).Issued(article))!.Published[0].Finding!.Verdict!.Is
        );
        Assert.Equal(Verdict.Supported, (await Queries(desk).Issued(article, 1))!.Published[0].Finding!.Verdict!.Is);
    }

    [Fact]
    public async Task What_was_not_looked_at_is_not_issued()
    {
        await using var desk = await TestDesk.Create();
        var (article, claim, _) = await desk.Publish();
        var change = await Change(desk, article);
        await desk.Commit(new AssignClaim(claim.Id, claim.Revision, Domain.Accounts.Account.Desk));

        Assert.Equal("report.stale", await desk.Refusal(change));

        Assert.Empty(await Queries(desk).Lines());
        Assert.Null(await Queries(desk).Issued(article));
    }

    [Fact]
    public async Task A_source_put_right_since_the_preview_refuses_as_well()
    {
        await using var desk = await TestDesk.Create();
        var (article, _, source) = await desk.Publish();
        var change = await Change(desk, article);
        await desk.Commit(new RateSource(source, 1, Reliability.C));

        Assert.Equal("report.stale", await desk.Refusal(change));
        Assert.Null(await desk.Refusal(change with { Preview = null }));
    }

    [Fact]
    public async Task An_article_with_nothing_published_gets_no_report()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.Import(PublishedClaim.Text);

        Assert.Equal("report.nothing-published", await desk.Refusal(await Change(desk, article)));
    }

    [Fact]
    public async Task An_article_that_is_unknown_or_archived_gets_no_report()
    {
        await using var desk = await TestDesk.Create();
        var (article, _, _) = await desk.Publish();
        var change = await Change(desk, article);
        Assert.Equal("article.unknown", await desk.Refusal(change with { Article = new(desk.NewId()) }));

        await desk.Commit(new Blazor.Features.Articles.ArchiveArticle(article));
        Assert.Equal("article.archived", await desk.Refusal(await Change(desk, article)));
    }

    [Fact]
    public async Task A_report_cannot_be_undone()
    {
        await using var desk = await TestDesk.Create();
        var (article, _, _) = await desk.Publish();
        var entries = await desk.Commit(await Change(desk, article));

        Assert.Equal("history.no-undo", await desk.Refusal(new UndoChange(entries[0].Change)));
    }

    [Fact]
    public async Task A_change_of_the_wrong_shape_is_refused()
    {
        await using var desk = await TestDesk.Create();
        var (article, _, _) = await desk.Publish();
        var change = await Change(desk, article);

        Assert.Equal("shape.head", await desk.Refusal(change with { Head = "" }));
        Assert.Equal("shape.head", await desk.Refusal(change with { Head = new string('A', 64) }));
        Assert.Equal("shape.report", await desk.Refusal(change with { Report = default }));
    }

    private static ReportQueries Queries(TestDesk desk) => desk.Services.GetRequiredService<ReportQueries>();

    private static async Task<IssueReport> Change(TestDesk desk, ArticleId article)
    {
        var preview = await Queries(desk).Preview(article);
        return new(article, new(desk.NewId()), preview.Draft.Head.Hash, preview.Sha256);
    }
}
