using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Flags;
using Workbench.Blazor.Features.History;
using Workbench.Blazor.Features.Reports;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Features.Verification;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Reports;
using Workbench.Domain.Sources;
using Workbench.Domain.Splitting;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.History;

public sealed class AuditTests
{
    private const string Text = "The council spent 4 million on a bridge. The bridge closed after two years.";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_desk_that_was_worked_on_holds(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        await Work(desk);
        var shares = new List<double>();

        var result = await Audit(desk).Run(new Told(shares));

        Assert.Empty(result.Discrepancies);
        Assert.Equal(2, result.Chains);
        Assert.Equal(1, shares[^1]);
        Assert.EndsWith("entries in 2 chains hold.", result.ToString(), StringComparison.Ordinal);
    }

    // Weights, flags and the unjudged came with rules-3; what a desk stored before has none of them.
    [Fact]
    public async Task A_desk_whose_claims_were_found_by_an_older_engine_holds()
    {
        await using var desk = await TestDesk.Create();
        var span = new TextSpan(0, 39);
        var split = new Split(
            "rules-1",
            [new Block(BlockKind.Paragraph, new TextSpan(0, Text.Length))],
            [],
            [new FoundClaim(span, [span], null, Kind.Framing, 0.75, null, [new Cue(new TextSpan(4, 11), "number")], [])]
        );
        var import = new ImportArticle(new(desk.NewId()), new("Old"), Text, split, [new ClaimId(desk.NewId())]);
        await desk.Commit(import);
        await desk.Commit(new SetKind(import.Claims[0], 1, Kind.Fact));
        await desk.Commit(new SetKind(import.Claims[0], 2, null));

        var stored = (await desk.Db().History.SingleAsync(entry => entry.Name == "ClaimsFound")).Payload;
        Assert.Contains(
            """
            "suggestion":{"engine":"rules-1","kind":"Framing","checkWorthiness":0.75,"cues":[{"span":{"start":4,"end":11},"name":"number"}]}
            """,
            stored,
            StringComparison.Ordinal
        );
        Assert.Empty((await Audit(desk).Run()).Discrepancies);
        Assert.Equal(Kind.Framing, (await desk.Claim(import.Claims[0])).Kind);
    }

    [Theory]
    [InlineData(
        "UPDATE History SET Payload = replace(Payload, 'Opinion', 'Fact') WHERE Name = 'KindSet'",
        "was altered: its content does not give its hash."
    )]
    [InlineData(
        "UPDATE History SET ActorName = 'Somebody else' WHERE Name = 'KindSet'",
        "was altered: its content does not give its hash."
    )]
    [InlineData("DELETE FROM History WHERE Name = 'KindSet'", "is missing;")]
    [InlineData("DELETE FROM History WHERE Name = 'KindSet'", "Its entries number 5 to 6 are gone.")]
    [InlineData("DELETE FROM History WHERE Sequence = (SELECT max(Sequence) FROM History)", "is gone.")]
    [InlineData(
        "UPDATE Claims SET DecidedStandalone = 'It closed.' WHERE DecidedKind IS NOT NULL",
        "has decidedStandalone \"It closed.\" in the tables, and nothing by the history."
    )]
    [InlineData(
        "UPDATE Claims SET Suggestion = '{' WHERE Suggestion IS NOT NULL",
        "What is stored of it cannot be read"
    )]
    [InlineData("DELETE FROM Flags", "has flags")]
    [InlineData("UPDATE Citations SET Details = replace(Details, 'Supports', 'Refutes')", "has citations")]
    [InlineData("DELETE FROM Claims WHERE Number = 1", "Claim 1 is missing from the tables.")]
    [InlineData("UPDATE Articles SET Details_Title = 'Another title'", "has details")]
    [InlineData("UPDATE Sources SET Details_Title = 'Another title'", "has details")]
    [InlineData(
        "UPDATE Versions SET Text = replace(Text, '4 million', '9 million')",
        "The text of version 1 was altered"
    )]
    [InlineData("DELETE FROM Versions", "The text of version 1 is missing.")]
    [InlineData("UPDATE Reports SET Json = replace(Json, 'Supported', 'Refuted')", "Report 1 was altered")]
    [InlineData("DELETE FROM Reports", "Report 1 is missing.")]
    [InlineData("DELETE FROM History WHERE Name LIKE 'Source%'", "Source ")]
    public async Task What_was_altered_is_named(string sql, string named)
    {
        await using var desk = await TestDesk.Create();
        await Work(desk);
        await Tampering.Do(desk.Folder!, sql);

        var result = await Audit(desk).Run();

        Assert.False(result.Holds);
        Assert.Contains(result.Discrepancies, one => one.ToString().Contains(named, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Two_things_that_were_altered_are_both_named()
    {
        await using var desk = await TestDesk.Create();
        await Work(desk);
        await Tampering.Do(
            desk.Folder!,
            "UPDATE History SET At = '2020-01-01 00:00:00' WHERE Name = 'KindSet'; UPDATE Claims SET Retired = 1 WHERE Number = 1"
        );

        var found = (await Audit(desk).Run()).Discrepancies;

        Assert.Equal(2, found.Count);
        Assert.All(found, one => Assert.Contains("“A test article”", one.Of, StringComparison.Ordinal));
        Assert.Contains(found, one => one.What.Contains("was altered", StringComparison.Ordinal));
        Assert.Contains(
            found,
            one => one.What.Contains("Claim 1 has retired true in the tables", StringComparison.Ordinal)
        );
    }

    // No trigger is touched: a row under the same ids in small letters is another row to SQLite, and the same chain to the program.
    [Fact]
    public async Task A_row_under_the_same_ids_in_other_letters_is_refused_and_found_where_it_came_in_all_the_same()
    {
        await using var desk = await TestDesk.Create();
        await Work(desk);
        const string forge = """
            INSERT INTO History (Stream, Position, Change, ChangeName, At, Actor, ActorName, Name, Payload, Previous, Hash)
            SELECT lower(Stream), Position, Change, ChangeName, At, Actor, 'Mallory', Name, replace(Payload, 'Opinion', 'Fact'), Previous, 'forged'
            FROM History WHERE Name = 'KindSet' LIMIT 1
            """;
        await using var db = desk.Db();
        var refused = await Assert.ThrowsAsync<Microsoft.Data.Sqlite.SqliteException>(() =>
            db.Database.ExecuteSqlRawAsync(forge)
        );
        Assert.Contains("append-only", refused.Message, StringComparison.Ordinal);

        await db.Database.ExecuteSqlRawAsync("DROP TRIGGER History_no_ALIAS");
        await db.Database.ExecuteSqlRawAsync(forge);

        var result = await Audit(desk).Run();
        Assert.Contains(
            result.Discrepancies,
            one => one.What.Contains("an id that this program does not write so", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_order_of_entries_cannot_be_changed_unseen()
    {
        await using var desk = await TestDesk.Create();
        await Work(desk);
        await Tampering.Do(
            desk.Folder!,
            """
            CREATE TEMP TABLE Pair AS SELECT Sequence FROM History WHERE Stream = (SELECT Stream FROM History WHERE Name = 'KindSet' LIMIT 1) ORDER BY Sequence DESC LIMIT 2;
            UPDATE History SET Sequence = -1 WHERE Sequence = (SELECT max(Sequence) FROM Pair);
            UPDATE History SET Sequence = (SELECT max(Sequence) FROM Pair) WHERE Sequence = (SELECT min(Sequence) FROM Pair);
            UPDATE History SET Sequence = (SELECT min(Sequence) FROM Pair) WHERE Sequence = -1
            """
        );

        Assert.Contains(
            (await Audit(desk).Run()).Discrepancies,
            one => one.What.Contains("somebody has changed the order", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task Guards_that_were_gone_when_the_desk_was_opened_are_reported_and_are_there_again()
    {
        await using var desk = await TestDesk.Create();
        await Work(desk);
        await using (var db = desk.Db())
            await db.Database.ExecuteSqlRawAsync("DROP TRIGGER History_no_DELETE");

        await using var opened = await TestDesk.Open(desk.Folder);

        var said = Assert.Single((await Audit(opened).Run()).Discrepancies);
        Assert.Contains("History_no_DELETE", said.What, StringComparison.Ordinal);
        await using var again = await TestDesk.Open(desk.Folder);
        Assert.Empty((await Audit(again).Run()).Discrepancies);
    }

    [Fact]
    public async Task Work_that_goes_on_meanwhile_does_not_look_like_tampering()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.Import(Text);
        using var enough = new CancellationTokenSource();
        var working = Task.Run(async () =>
        {
            for (var i = 0; !enough.IsCancellationRequested; i++)
                await desk.Commit(new AddClaim(article, new ClaimId(desk.NewId()), new(i % 20, 40)));
        });

        for (var i = 0; i < 5; i++)
            Assert.Empty((await Audit(desk).Run()).Discrepancies);
        await enough.CancelAsync();
        await working;
    }

    private static async Task Work(TestDesk desk)
    {
        var article = await desk.Import(Text);
        var claim = await desk.Mark(article, "The bridge closed");
        var source = new SourceId(desk.NewId());
        await desk.Commit(
            new AddSource(source, new(SourceType.Report, "Bridge register", Url: "https://example.org/b"))
        );
        await desk.Commit(new SetKind(claim.Id, 1, Kind.Opinion));
        await desk.Commit(new SetKind(claim.Id, 2, Kind.Fact));
        await desk.Commit(
            new RaiseFlag(
                claim.Id,
                3,
                new FlagId(desk.NewId()),
                FlagKind.LoadedLanguage,
                claim.Anchor.Span,
                "It only paused."
            )
        );
        await desk.Commit(
            new RaiseFlag(
                claim.Id,
                4,
                new FlagId(desk.NewId()),
                FlagKind.MissingContext,
                claim.Anchor.Span,
                "For whom?"
            )
        );
        await desk.Commit(
            new AttachCitation(claim.Id, 5, new(desk.NewId()), new(source, Stance.Supports, "closed 2019", true))
        );
        claim = await desk.Claim(claim.Id);
        await desk.Commit(new SetVerdict(claim.Id, claim.Revision, Verdict.Supported, "The register says so."));
        await desk.Commit(new MoveClaim(claim.Id, claim.Revision + 1, Move.Publish));
        var preview = await desk.Services.GetRequiredService<ReportQueries>().Preview(article);
        await desk.Commit(new IssueReport(article, new ReportId(desk.NewId()), preview.Draft.Head.Hash));
    }

    private static Audit Audit(TestDesk desk) => desk.Services.GetRequiredService<Audit>();

    private sealed class Told(List<double> shares) : IProgress<double>
    {
        public void Report(double value) => shares.Add(value);
    }
}
