using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Reports;
using Workbench.Blazor.Features.Verification;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Reports;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Cli;

public sealed class ReportCommandTests : IDisposable
{
    private readonly CliDesk desk = new();

    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("md", "# ")]
    [InlineData("markdown", "# ")]
    [InlineData("json", "{\n")]
    [InlineData("csv", "article,report,")]
    public async Task While_none_is_issued_it_is_the_draft(string format, string begin)
    {
        var id = await desk.Import("The council spent 4 million on a bridge.");

        var typed = await desk.Run("report", id, "--format", format);

        Assert.Equal((0, ""), (typed.Code, typed.Error));
        Assert.StartsWith(begin, typed.Out, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(typed, await desk.Run("report", id[..25], "--format", format, "--draft"));
    }

    [Fact]
    public async Task An_issued_report_is_given_out_as_it_was_issued()
    {
        var id = await desk.Import("The council spent 4 million on a bridge.");
        await Issue(id);

        var newest = await desk.Run("report", id, "--format", "json");
        var draft = await desk.Run("report", id, "--format", "json", "--draft");

        await using var look = await TestDesk.Open(desk.Data);
        await using var db = look.Db();
        Assert.Equal(db.Reports.Single().Json, newest.Out);
        Assert.Equal(newest, await desk.Run("report", id, "--format", "json", "--number", "1"));
        Assert.NotEqual(newest.Out, draft.Out);
    }

    [Fact]
    public async Task A_named_pipe_is_written_into_and_stays_one()
    {
        if (OperatingSystem.IsWindows())
            return;
        var id = await desk.Import("The council spent 4 million on a bridge.");
        var pipe = Path.Combine(desk.Folder, "pipe");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [pipe]))
            await made.WaitForExitAsync();

        var read = Task.Run(() => File.ReadAllTextAsync(pipe));
        Assert.Equal(new Typed(0, "", ""), await desk.Run("report", id, "--out", pipe));

        Assert.Equal((await desk.Run("report", id)).Out, await read);
        Assert.Equal(
            ["article.txt", "data", "pipe"],
            Directory.EnumerateFileSystemEntries(desk.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal)
        );
        read = Task.Run(() => File.ReadAllTextAsync(pipe));
        Assert.Equal(0, (await desk.Run("report", id, "--format", "csv", "--out", pipe)).Code);
        Assert.StartsWith("article,", (await read).TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_does_not_exist_yet_is_made_one_that_does_replaced_and_a_link_stays_one()
    {
        var id = await desk.Import("The council spent 4 million on a bridge.");
        var made = Path.Combine(desk.Folder, "new.md");
        var older = desk.File("older.md", "An older report.");
        var linked = desk.File("linked.md", "An older report.");
        var link = Path.Combine(desk.Folder, "link.md");
        var dangling = Path.Combine(desk.Folder, "dangling.md");
        File.CreateSymbolicLink(link, linked);
        File.CreateSymbolicLink(dangling, Path.Combine(desk.Folder, "not-yet.md"));

        foreach (var file in new[] { made, older, link, dangling })
            Assert.Equal(new Typed(0, "", ""), await desk.Run("report", id, "--out", file));

        var report = (await desk.Run("report", id)).Out;
        foreach (var file in new[] { made, older, linked, dangling })
            Assert.Equal(report, await File.ReadAllTextAsync(file));
        Assert.NotNull(new FileInfo(link).LinkTarget);
        Assert.NotNull(new FileInfo(dangling).LinkTarget);
        Assert.Empty(Directory.GetFiles(desk.Folder, "*.part"));
    }

    [Fact]
    public async Task A_file_gets_the_same_text_and_a_table_the_mark_that_spreadsheets_want()
    {
        var id = await desk.Import("The council spent 4 million on a bridge.");
        foreach (var format in new[] { "html", "csv" })
        {
            var file = desk.File($"report.{format}", "An older report.");

            Assert.Equal(new Typed(0, "", ""), await desk.Run("report", id, "--format", format, "--out", file));

            var bytes = await File.ReadAllBytesAsync(file);
            Assert.Equal(format == "csv", bytes.AsSpan().StartsWith("\uFEFF"u8));
            Assert.Equal((await desk.Run("report", id, "--format", format)).Out, await File.ReadAllTextAsync(file));
        }
        Assert.Empty(Directory.GetFiles(desk.Folder, "*.part"));
    }

    [Theory]
    [InlineData("--number 3", "This article has no report 3; none is issued yet.\n")]
    [InlineData("--number 3 --draft", "--draft and --number ask for different reports. Leave one of them out.\n")]
    [InlineData("--out /", "/ is a folder; --out needs the name of a file.\n")]
    [InlineData("--out /nowhere/at/all.md", "/nowhere/at/all.md cannot be written. ")]
    [InlineData(
        "--format pdf",
        "Argument 'pdf' not recognized. Must be one of: 'md' 'markdown' 'html' 'json' 'csv' See: workbench report --help\n"
    )]
    public async Task What_is_asked_wrongly_gets_one_line_and_2(string options, string error)
    {
        var id = await desk.Import("The council spent 4 million on a bridge.");

        var typed = await desk.Run(["report", id, .. options.Split(' ')]);

        Assert.Equal((2, ""), (typed.Code, typed.Out));
        Assert.StartsWith(error, typed.Error, StringComparison.Ordinal);
        Assert.Single(typed.Error.TrimEnd().Split('\n'));
    }

    private async Task Issue(string id)
    {
        var article = new ArticleId(Guid.Parse(id));
        await using var look = await TestDesk.Open(desk.Data);
        await using var db = look.Db();
        var claim = db.Claims.Single().Id;
        await look.Commit(new SetKind(claim, 1, Kind.Opinion));
        await look.Commit(new MoveClaim(claim, 2, Move.TakeUp));
        await look.Commit(new MoveClaim(claim, 3, Move.Publish));
        var preview = await look.Services.GetRequiredService<ReportQueries>().Preview(article);
        await look.Commit(new IssueReport(article, new ReportId(look.NewId()), preview.Draft.Head.Hash));
    }

    public void Dispose() => desk.Dispose();
}
