using System.Text.Json;
using System.Text.RegularExpressions;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Blazor.Tests.Cli;

public sealed partial class HistoryCommandTests : IDisposable
{
    private readonly CliDesk desk = new();

    [Fact]
    public async Task Who_did_what_to_which_claim_is_a_line()
    {
        var id = await Worked();

        Assert.Equal(
            """
            TIME  Local operator  imported  (Bridges)
            TIME  Local operator  1 claim found by rules-6  (Bridges)
            TIME  Desk  claim 1 kind undecided → Opinion  (Bridges)
            TIME  Desk  claim 1 reworded, as found → “The city council spent 4 million.”  (Bridges)

            """,
            Time().Replace((await desk.Run("history")).Out, "TIME")
        );
        Assert.EndsWith(
            "Desk  claim 1 kind undecided → Opinion",
            (await desk.Run("history", id)).Out.Split('\n')[2],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task An_article_is_called_what_it_was_called_then_and_what_it_is_called_now()
    {
        await desk.Import("The council spent 4 million on a bridge.", "Bridges.txt");
        await using (var look = await TestDesk.Open(desk.Data))
        {
            await using var db = look.Db();
            var article = db.Articles.Single();
            await look.Commit(new DescribeArticle(article.Id, article.Details with { Title = "The bridge" }));
        }

        var lines = (await desk.Run("history")).Out.TrimEnd().Split('\n');

        Assert.EndsWith("  imported  (Bridges, now “The bridge”)", lines[0], StringComparison.Ordinal);
        Assert.EndsWith("  described anew, “The bridge”  (The bridge)", lines[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task In_a_folder_that_cannot_be_written_what_only_reads_works()
    {
        var id = await Worked();
        TestDesk.LetGo(DeskOptions.In(desk.Data).Store.File!);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(desk.Data, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Equal(new Typed(0, "4 entries in 1 chain hold.\n", ""), await desk.Run("history", "verify"));
            Assert.Equal(0, (await desk.Run("history")).Code);
            Assert.Equal(0, (await desk.Run("list")).Code);
            Assert.StartsWith("# Bridges", (await desk.Run("report", id)).Out, StringComparison.Ordinal);
            Assert.Equal(0, (await desk.Run("checked", "The council spent 4 million")).Code);
        }
        finally
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(
                    desk.Data,
                    UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute
                );
        }
    }

    [Fact]
    public async Task As_json_every_entry_can_be_hashed_anew()
    {
        var id = await Worked();

        var typed = await desk.Run("history", id[..20], "--format", "json");

        var entries = JsonDocument.Parse(typed.Out).RootElement.EnumerateArray().ToList();
        Assert.Equal(
            ["ArticleImported", "ClaimsFound", "KindSet", "ClaimReworded"],
            entries.Select(entry => entry.GetProperty("name").GetString())
        );
        await using var look = await TestDesk.Open(desk.Data);
        await using var db = look.Db();
        Assert.Equal(
            db.History.OrderBy(entry => entry.Sequence).Select(entry => entry.Payload),
            entries.Select(entry => entry.GetProperty("payload").GetRawText())
        );
        Assert.Equal(Entry.Root, entries[0].GetProperty("previous").GetString());
    }

    [Theory]
    [InlineData("01a", "Name the article by at least 4 characters of its id: workbench list\n")]
    [InlineData("ffff", "There is no article “ffff” on this desk: workbench list\n")]
    public async Task An_article_that_is_not_there_is_refused(string named, string error)
    {
        await desk.Import("The council spent 4 million on a bridge.");

        Assert.Equal(new Typed(2, "", error), await desk.Run("history", named));
    }

    [Fact]
    public async Task A_beginning_that_two_ids_share_is_refused()
    {
        var id = await desk.Import("The council spent 4 million on a bridge.");
        await desk.Import("The paint cost 12,000 euros.", "b.txt");

        var typed = await desk.Run("history", id[..4].ToUpperInvariant());

        Assert.Equal(
            new Typed(
                2,
                "",
                $"“{id[..4].ToUpperInvariant()}” begins the ids of 2 articles. Give more of it: workbench list\n"
            ),
            typed
        );
    }

    [Fact]
    public async Task Verify_counts_what_holds()
    {
        await Worked();

        Assert.Equal(new Typed(0, "4 entries in 1 chain hold.\n", ""), await desk.Run("history", "verify"));
    }

    [Fact]
    public async Task Verify_names_what_does_not_hold_and_gives_1()
    {
        var id = await Worked();
        await Tampering.Do(desk.Data, "UPDATE Claims SET DecidedKind = 'Fact'");

        Assert.Equal(
            new Typed(
                1,
                $"""
                Article {id} “Bridges”: Claim 1 has decidedKind "Fact" in the tables, and "Opinion" by the history.
                The database: Its guards against tampering were gone when it was opened (History_no_UPDATE, History_no_DELETE, Versions_no_UPDATE, Versions_no_DELETE, Reports_no_UPDATE, Reports_no_DELETE). They are in place again; what was done meanwhile, nothing tells.
                4 entries in 1 chain read: 2 discrepancies.

                """,
                ""
            ),
            await desk.Run("history", "verify")
        );
    }

    private async Task<string> Worked()
    {
        var id = await desk.Import("The council spent 4 million on a bridge.", "Bridges.txt");
        await using var look = await TestDesk.Open(desk.Data);
        await using var db = look.Db();
        var claim = db.Claims.Single();
        await look.Commit(new SetKind(claim.Id, 1, Kind.Opinion));
        await look.Commit(new RewordClaim(claim.Id, 2, "The city council spent 4 million."));
        return id;
    }

    public void Dispose() => desk.Dispose();

    [GeneratedRegex(@"\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ")]
    private static partial Regex Time();
}
