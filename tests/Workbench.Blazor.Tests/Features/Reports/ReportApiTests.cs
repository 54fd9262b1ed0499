using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Reports;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Tests.Features.Reports;

/// <summary>The downloads of the real app, over a desk of the test's own.</summary>
public sealed class ReportApiTests : IAsyncLifetime
{
    private TestDesk desk = null!;
    private WebApplicationFactory<DeskOptions> app = null!;
    private HttpClient client = null!;
    private ArticleId article;

    public async ValueTask InitializeAsync()
    {
        desk = await TestDesk.Create();
        (article, _, _) = await desk.Publish();
        var preview = await desk.Services.GetRequiredService<ReportQueries>().Preview(article);
        await desk.Commit(new IssueReport(article, new(desk.NewId()), preview.Draft.Head.Hash));
        app = new WebApplicationFactory<DeskOptions>().WithWebHostBuilder(host => host.UseSetting("data", desk.Folder));
        client = app.CreateClient();
    }

    [Theory]
    [InlineData("html", "text/html", "inline")]
    [InlineData("md", "text/markdown", "attachment")]
    [InlineData("json", "application/json", "attachment")]
    [InlineData("csv", "text/csv", "attachment")]
    public async Task An_issued_report_is_given_out_in_every_format(string extension, string type, string disposition)
    {
        var response = await client.GetAsync($"/articles/{article}/report/1.{extension}");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(
            (type, "utf-8"),
            (response.Content.Headers.ContentType!.MediaType, response.Content.Headers.ContentType.CharSet)
        );
        var given = response.Content.Headers.ContentDisposition!;
        Assert.Equal((disposition, $"a-bridge-too-far-report-1.{extension}"), (given.DispositionType, given.FileName));
        Assert.Contains(
            "closed 2019 after 24 months",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task The_json_is_the_bytes_that_were_hashed()
    {
        var bytes = await client.GetByteArrayAsync($"/articles/{article}/report/1.json");
        var line = (await desk.Services.GetRequiredService<ReportQueries>().Lines(article)).Single();

        Assert.Equal(line.Sha256, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
    }

    [Fact]
    public async Task The_page_may_load_and_run_nothing_and_be_framed_by_the_desk_alone()
    {
        var response = await client.GetAsync($"/articles/{article}/report/1.html");

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.StartsWith("default-src 'none'; style-src 'unsafe-inline';", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'self'", policy, StringComparison.Ordinal);
        Assert.Contains("sandbox", policy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_draft_says_so_and_is_not_kept_by_the_browser()
    {
        var response = await client.GetAsync($"/articles/{article}/report/draft.html");

        Assert.Contains("Draft: not issued.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("a-bridge-too-far-draft.html", response.Content.Headers.ContentDisposition!.FileName);
    }

    [Fact]
    public async Task A_table_for_spreadsheets_begins_with_the_mark_of_its_encoding()
    {
        var bytes = await client.GetByteArrayAsync($"/articles/{article}/report/1.csv");

        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
    }

    [Theory]
    [InlineData("2.html")]
    [InlineData("0.html")]
    [InlineData("01.html")]
    [InlineData("9999999999.html")]
    [InlineData("1.pdf")]
    [InlineData("draft.exe")]
    public async Task What_is_not_there_is_not_found(string file) =>
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/articles/{article}/report/{file}")).StatusCode);

    [Fact]
    public async Task Of_an_unknown_article_nothing_is_found() =>
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await client.GetAsync($"/articles/{desk.NewId()}/report/draft.html")).StatusCode
        );

    public async ValueTask DisposeAsync()
    {
        client.Dispose();
        await app.DisposeAsync();
        await desk.DisposeAsync();
    }
}
