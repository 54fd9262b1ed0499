using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Flags;
using Workbench.Blazor.Features.History;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Features.Verification;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Blazor.Tests.Features.Sources;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.History;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.History;

public sealed class UndoChangeTests
{
    [Fact]
    public async Task An_act_says_when_it_was_undone_and_stands_again_when_that_is_undone_in_turn()
    {
        await using var desk = await TestDesk.Create();
        var claim = await desk.Mark(await desk.Import("The bridge closed after two years."), "The bridge");
        var set = (await desk.Commit(new SetKind(claim.Id, 1, Kind.Fact)))[0].Change;

        var undo = (await desk.Commit(new UndoChange(set)))[0];

        Assert.Equal(set, undo.Read().Undoes);
        var acts = await Acts(desk);
        Assert.Equal((undo.At, null), (acts[1].UndoneAt, acts[0].UndoneAt));
        Assert.Equal((acts[1].At, null), (acts[0].Undid, acts[1].Undid));

        var again = (await desk.Commit(new UndoChange(undo.Change)))[0];

        acts = await Acts(desk);
        Assert.Equal((null, again.At, null), (acts[0].UndoneAt, acts[1].UndoneAt, acts[2].UndoneAt));
    }

    [Fact]
    public async Task What_was_decided_of_a_claim_goes_back_to_what_it_was()
    {
        await using var desk = await TestDesk.Create();
        var claim = await desk.Mark(await desk.Import("The bridge closed. Nobody knew why."), "The bridge closed");
        var id = claim.Id;
        await desk.Commit(new SetKind(id, 1, Kind.Framing));

        await UndoOf(desk, new SetKind(id, 2, Kind.Opinion));
        Assert.Equal(Kind.Framing, (await desk.Claim(id)).DecidedKind);

        await UndoOf(desk, new RewordClaim(id, await Revision(desk, id), "The Tarn bridge closed"));
        Assert.Null((await desk.Claim(id)).DecidedStandalone);

        await UndoOf(desk, new SetAttribution(id, await Revision(desk, id), new Attribution("the mayor", null)));
        Assert.Null((await desk.Claim(id)).DecidedAttribution);

        await UndoOf(desk, new AssignClaim(id, await Revision(desk, id), Account.Desk));
        Assert.Null((await desk.Claim(id)).Assignee);

        await UndoOf(desk, new ResizeClaim(id, await Revision(desk, id), new(0, 10)));
        Assert.Equal("The bridge closed", (await desk.Claim(id)).Anchor.Exact);

        await UndoOf(desk, new MoveClaim(id, await Revision(desk, id), Move.TakeUp));
        Assert.Equal(Stage.Found, (await desk.Claim(id)).Stage);
    }

    [Fact]
    public async Task A_claim_that_was_marked_retired_or_brought_back_goes_and_comes()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.Import("The bridge closed. Nobody knew why.");
        var id = new ClaimId(desk.NewId());

        await UndoOf(desk, new AddClaim(article, id, new(0, 10)));
        Assert.True((await desk.Claim(id)).Retired);

        await UndoOf(desk, new BringBackClaim(id, await Revision(desk, id)));
        Assert.True((await desk.Claim(id)).Retired);

        await desk.Commit(new BringBackClaim(id, await Revision(desk, id)));
        await UndoOf(desk, new RetireClaim(id, await Revision(desk, id)));
        Assert.False((await desk.Claim(id)).Retired);
    }

    [Fact]
    public async Task Verdicts_citations_and_flags_go_back_to_what_they_were()
    {
        await using var desk = await TestDesk.Create();
        var (claim, source) = await SourceQueriesTests.Cited(desk);
        var id = claim.Id;

        await UndoOf(desk, new SetVerdict(id, claim.Revision, Verdict.Supported, "It says so."));
        Assert.Null((await desk.Claim(id)).Ruling);

        await desk.Commit(new SetVerdict(id, await Revision(desk, id), Verdict.Supported, "It says so."));
        await UndoOf(desk, new SetVerdict(id, await Revision(desk, id), Verdict.Refuted, "It does not."));
        Assert.Equal(Verdict.Supported, (await desk.Claim(id)).Ruling!.Verdict);

        await UndoOf(desk, new WithdrawVerdict(id, await Revision(desk, id)));
        Assert.Equal(Verdict.Supported, (await desk.Claim(id)).Ruling!.Verdict);

        var citation = new CitationId(desk.NewId());
        var beside = new CitationDetails(source, Stance.Context);
        await UndoOf(desk, new AttachCitation(id, await Revision(desk, id), citation, beside));
        Assert.True((await desk.Claim(id)).Citation(citation).Withdrawn);

        await desk.Commit(new RestoreCitation(id, await Revision(desk, id), citation));
        await UndoOf(
            desk,
            new EditCitation(id, await Revision(desk, id), citation, beside with { Note = "Look again" })
        );
        Assert.Null((await desk.Claim(id)).Citation(citation).Details.Note);

        await UndoOf(desk, new WithdrawCitation(id, await Revision(desk, id), citation, "A mistake"));
        Assert.False((await desk.Claim(id)).Citation(citation).Withdrawn);

        await desk.Commit(new WithdrawCitation(id, await Revision(desk, id), citation, null));
        await UndoOf(desk, new RestoreCitation(id, await Revision(desk, id), citation));
        Assert.True((await desk.Claim(id)).Citation(citation).Withdrawn);

        var flag = new FlagId(desk.NewId());
        var words = new Domain.TextSpan(claim.Anchor.Start, claim.Anchor.Start + 10);
        await UndoOf(desk, new RaiseFlag(id, await Revision(desk, id), flag, FlagKind.Exaggeration, words, "Why"));
        Assert.Equal(FlagState.Withdrawn, (await desk.Claim(id)).Flag(flag).State);

        await UndoOf(desk, new MoveFlag(id, await Revision(desk, id), flag, FlagState.Raised, null));
        Assert.Equal(FlagState.Withdrawn, (await desk.Claim(id)).Flag(flag).State);
    }

    [Fact]
    public async Task What_was_done_to_a_source_goes_back()
    {
        await using var desk = await TestDesk.Create();
        var id = await SourceQueriesTests.Add(desk, new(SourceType.Webpage, "A page"));

        await UndoOf(desk, new EditSource(id, 1, new(SourceType.Webpage, "Another")));
        Assert.Equal("A page", (await Source(desk, id)).Details.Title);

        await UndoOf(desk, new RateSource(id, 3, Reliability.B));
        Assert.Null((await Source(desk, id)).Reliability);

        await UndoOf(desk, new WithdrawSource(id, 5, "A twin"));
        Assert.False((await Source(desk, id)).Withdrawn);

        await desk.Commit(new WithdrawSource(id, 7, "A twin"));
        await UndoOf(desk, new RestoreSource(id, 8));
        Assert.True((await Source(desk, id)).Withdrawn);

        var added = new SourceId(desk.NewId());
        await UndoOf(desk, new AddSource(added, new(SourceType.Webpage, "Added")));
        Assert.True((await Source(desk, added)).Withdrawn);
    }

    [Fact]
    public async Task What_was_done_to_an_article_goes_back()
    {
        await using var desk = await TestDesk.Create();
        var id = await desk.Import("The bridge closed. Nobody knew why.", "Bridge");
        await using var db = desk.Db();
        var import = (await db.Acts(new(Article: id), 0, 1)).Shown[0].Change;

        await UndoOf(desk, new DescribeArticle(id, new ArticleDetails("Other")));
        Assert.Equal("Bridge", (await Article(desk, id)).Details.Title);

        await UndoOf(desk, new ArchiveArticle(id));
        Assert.False((await Article(desk, id)).Archived);

        await desk.Commit(new UndoChange(import));
        Assert.True((await Article(desk, id)).Archived);

        await UndoOf(desk, new RestoreArticle(id));
        Assert.True((await Article(desk, id)).Archived);
    }

    [Fact]
    public async Task A_split_is_undone_as_one_act()
    {
        await using var desk = await TestDesk.Create();
        var claim = await desk.Mark(await desk.Import("The bridge closed in May."), "The bridge closed in May");
        var second = new ClaimId(desk.NewId());

        await UndoOf(desk, new SplitClaim(claim.Id, 1, 11, second));

        Assert.Equal("The bridge closed in May", (await desk.Claim(claim.Id)).Anchor.Exact);
        Assert.True((await desk.Claim(second)).Retired);
    }

    [Fact]
    public async Task A_merge_is_undone_as_one_act_and_an_undo_can_be_undone()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.Import("The bridge closed in May.");
        var (one, two) = (await desk.Mark(article, "The bridge"), await desk.Mark(article, "closed in May"));

        var undo = await UndoOf(desk, new MergeClaims(one.Id, 1, two.Id, 1));

        Assert.Equal("The bridge", (await desk.Claim(one.Id)).Anchor.Exact);
        Assert.False((await desk.Claim(two.Id)).Retired);

        await desk.Commit(new UndoChange(undo));

        Assert.Equal("The bridge closed in May", (await desk.Claim(one.Id)).Anchor.Exact);
        Assert.True((await desk.Claim(two.Id)).Retired);
    }

    [Fact]
    public async Task What_has_changed_since_is_refused_and_stays()
    {
        await using var desk = await TestDesk.Create();
        var claim = await desk.Mark(await desk.Import("The bridge closed."), "The bridge");
        var first = (await desk.Commit(new RewordClaim(claim.Id, 1, "First")))[0].Change;
        await desk.Commit(new RewordClaim(claim.Id, 2, "Second"));

        Assert.Equal("history.changed-since", await desk.Refusal(new UndoChange(first)));

        Assert.Equal("Second", (await desk.Claim(claim.Id)).DecidedStandalone);
    }

    [Fact]
    public async Task A_source_that_claims_rest_on_is_not_taken_back()
    {
        await using var desk = await TestDesk.Create();
        var (_, source) = await SourceQueriesTests.Cited(desk);
        await using var db = desk.Db();
        var added = (await db.Acts(new(Source: source), 0, 1)).Shown[0].Change;

        Assert.Equal("source.in-use", await desk.Refusal(new UndoChange(added)));
    }

    [Fact]
    public async Task A_source_does_not_get_an_address_back_that_is_anothers_by_now()
    {
        await using var desk = await TestDesk.Create();
        var source = new SourceId(desk.NewId());
        var page = new SourceDetails(SourceType.Webpage, "A page", Url: "https://example.org/a");
        await desk.Commit(new AddSource(source, page));
        var edited = await desk.Commit(new EditSource(source, 1, page with { Url = "https://example.org/b" }));
        await desk.Commit(new AddSource(new(desk.NewId()), page));

        Assert.Equal("source.twin", await desk.Refusal(new UndoChange(edited[0].Change)));
    }

    [Fact]
    public async Task A_citation_does_not_come_back_to_a_source_that_was_withdrawn_meanwhile()
    {
        await using var desk = await TestDesk.Create();
        var (claim, source) = await SourceQueriesTests.Cited(desk);
        var gone = await desk.Commit(new WithdrawCitation(claim.Id, claim.Revision, claim.Citations[0].Id, null));
        await desk.Commit(new WithdrawSource(source, 1, null));

        Assert.Equal("source.withdrawn", await desk.Refusal(new UndoChange(gone[0].Change)));
    }

    [Fact]
    public async Task An_act_that_never_was_and_one_without_a_name_are_refused()
    {
        await using var desk = await TestDesk.Create();

        Assert.Equal("history.unknown", await desk.Refusal(new UndoChange(desk.NewId())));
        Assert.Equal("shape.change", await desk.Refusal(new UndoChange(default)));
    }

    // Does something, takes it back, and gives the act that took it back.
    private static async Task<Guid> UndoOf(TestDesk desk, IChange change)
    {
        var done = await desk.Commit(change);
        var undone = await desk.Commit(new UndoChange(done[0].Change));
        await using var db = desk.Db();
        var chain = db.History.Where(entry => entry.Stream == done[0].Stream).OrderBy(entry => entry.Position);
        Assert.Null(Chain.FirstBreak([.. chain]));
        return undone[0].Change;
    }

    private static async Task<int> Revision(TestDesk desk, ClaimId id) => (await desk.Claim(id)).Revision;

    private static async Task<Source> Source(TestDesk desk, SourceId id)
    {
        await using var db = desk.Db();
        return await db.Source(id, default);
    }

    private static async Task<Article> Article(TestDesk desk, ArticleId id)
    {
        await using var db = desk.Db();
        return await db.Article(id, default);
    }

    private static async Task<IReadOnlyList<Act>> Acts(TestDesk desk)
    {
        await using var db = desk.Db();
        return (await db.Acts(new HistoryFilter(), 0, 10)).Shown;
    }
}
