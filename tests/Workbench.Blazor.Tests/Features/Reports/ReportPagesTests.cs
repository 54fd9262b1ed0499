using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Reports;
using Workbench.Domain.Reports;

namespace Workbench.Blazor.Tests.Features.Reports;

public sealed class ReportPagesTests
{
    [Fact]
    public async Task The_page_shows_the_preview_in_a_frame_without_rights_and_offers_to_issue_it()
    {
        await using var desk = await TestDesk.Create();
        var (article, _, _) = await desk.Publish();

        var page = await Rendering.Render<ReportPage>(desk, "", ("Id", article.Value));

        var frame = page.The("iframe");
        Assert.StartsWith(
            $"/articles/{article}/report/draft.html?at=",
            frame.GetAttribute("src"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("allow-scripts", frame.GetAttribute("sandbox"), StringComparison.Ordinal);
        Assert.Equal("Preview of the report", frame.GetAttribute("title"));
        Assert.False(page.The(".btn.primary").HasAttribute("disabled"));
        Assert.Equal("A bridge <too> far", page.The("h1").Says());
    }

    [Fact]
    public async Task The_linters_findings_lead_to_their_claims()
    {
        await using var desk = await TestDesk.Create();
        var (article, claim, _) = await desk.Publish();

        var page = await Rendering.Render<ReportPage>(desk, "", ("Id", article.Value));

        var links = page.QuerySelectorAll(".findings a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal([$"/articles/{article}/details", $"/articles/{article}?claim={claim.Number}"], links);
    }

    [Fact]
    public async Task With_nothing_published_it_says_what_to_do_instead()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.Import(PublishedClaim.Text);

        var page = await Rendering.Render<ReportPage>(desk, "", ("Id", article.Value));

        Assert.True(page.The(".btn.primary").HasAttribute("disabled"));
        Assert.Contains("needs at least one published claim", page.The("#issue-why").Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Issued_reports_are_listed_with_a_download_in_every_format()
    {
        await using var desk = await TestDesk.Create();
        Assert.Equal(
            "No report is issued yet",
            (await Rendering.Render<ReportsPage>(desk, "reports")).The(".empty strong").Says()
        );
        var (article, _, _) = await desk.Publish();
        var preview = await desk.Services.GetRequiredService<ReportQueries>().Preview(article);
        await desk.Commit(new IssueReport(article, new(desk.NewId()), preview.Draft.Head.Hash));

        var page = await Rendering.Render<ReportsPage>(desk, "reports");

        Assert.Equal("A bridge <too> far", page.The(".rows h2").Says());
        Assert.Equal(
            Enum.GetValues<ReportFormat>().Select(format => $"/articles/{article}/report/1.{format.Extension()}"),
            page.QuerySelectorAll("a[download]").Select(link => link.GetAttribute("href"))
        );
    }
}
