using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Reports;
using Workbench.Domain;
using Workbench.Domain.Reports;

namespace Workbench.Blazor.Tests.Features.Reports;

public sealed class ReportQueriesTests
{
    [Fact]
    public async Task A_draft_is_the_same_bytes_each_time_it_is_read()
    {
        await using var desk = await TestDesk.Create();
        var (article, _, _) = await desk.Publish();
        await using var other = await TestDesk.Open(desk.Folder);

        Assert.Equal(
            JsonReport.Write(await Queries(desk).Draft(article)),
            JsonReport.Write(await Queries(other).Draft(article))
        );
    }

    [Fact]
    public async Task A_draft_is_composed_while_somebody_writes()
    {
        await using var desk = await TestDesk.Create();
        var (article, _, _) = await desk.Publish();
        await using var writing = desk.Db();
        await using var held = await desk
            .Services.GetRequiredService<Blazor.Infrastructure.Data.Store>()
            .Begin(writing, default);

        Assert.Single((await Queries(desk).Draft(article)).Published);
    }

    [Fact]
    public async Task An_unknown_article_has_no_draft_and_no_file()
    {
        await using var desk = await TestDesk.Create();
        var article = new Domain.Articles.ArticleId(desk.NewId());

        Assert.Equal(
            "article.unknown",
            (await Assert.ThrowsAsync<RuleViolation>(() => Queries(desk).Draft(article))).Code
        );
        Assert.Null(await Queries(desk).File(article, null, ReportFormat.Html));
        Assert.Null(await Queries(desk).File(article, 1, ReportFormat.Html));
    }

    private static ReportQueries Queries(TestDesk desk) => desk.Services.GetRequiredService<ReportQueries>();
}
