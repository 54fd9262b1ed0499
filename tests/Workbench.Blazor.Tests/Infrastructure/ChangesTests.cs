using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Claims.Resplitting;
using Workbench.Blazor.Features.Flags;
using Workbench.Blazor.Features.History;
using Workbench.Blazor.Features.Reports;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Features.Verification;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Tests.Features.Claims.Resplitting;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Infrastructure;

/// <summary>Every change there is, committed once and refused once. A new change needs an example here.</summary>
public sealed class ChangesTests(ChangesTests.Peopled peopled) : IClassFixture<ChangesTests.Peopled>
{
    private static readonly Dictionary<Type, (string[] Events, Func<TestDesk, Task<IChange>> Make)> Examples = new()
    {
        [typeof(ImportArticle)] = (["ArticleImported", "ClaimsFound"], desk => Task.FromResult(Import(desk))),
        [typeof(DescribeArticle)] = (
            ["ArticleDescribed"],
            async desk => new DescribeArticle(await Article(desk), new("Another title"))
        ),
        [typeof(ArchiveArticle)] = (["ArticleArchived"], async desk => new ArchiveArticle(await Article(desk))),
        [typeof(RestoreArticle)] = (
            ["ArticleRestored"],
            async desk => new RestoreArticle(await After(desk, await Article(desk), id => new ArchiveArticle(id)))
        ),
        [typeof(AddClaim)] = (
            ["ClaimAdded"],
            async desk => new AddClaim(await Article(desk), new(desk.NewId()), new(0, 10))
        ),
        [typeof(ResizeClaim)] = (["ClaimResized"], desk => OnClaim(desk, c => new ResizeClaim(c.Id, 1, new(0, 6)))),
        [typeof(SplitClaim)] = (
            ["ClaimResized", "ClaimAdded"],
            desk => OnClaim(desk, c => new SplitClaim(c.Id, 1, 4, new(desk.NewId())))
        ),
        [typeof(MergeClaims)] = (
            ["ClaimResized", "ClaimRetired"],
            desk => OnClaim(desk, async c => new MergeClaims(c.Id, 1, (await desk.Mark(c.Article, "years")).Id, 1))
        ),
        [typeof(RetireClaim)] = (["ClaimRetired"], desk => OnClaim(desk, c => new RetireClaim(c.Id, 1))),
        [typeof(BringBackClaim)] = (
            ["ClaimBroughtBack"],
            desk => OnClaim(desk, c => After<IChange>(desk, new BringBackClaim(c.Id, 2), _ => new RetireClaim(c.Id, 1)))
        ),
        [typeof(RewordClaim)] = (["ClaimReworded"], desk => OnClaim(desk, c => new RewordClaim(c.Id, 1, "It closed"))),
        [typeof(SetKind)] = (["KindSet"], desk => OnClaim(desk, c => new SetKind(c.Id, 1, Kind.Opinion))),
        [typeof(SetAttribution)] = (
            ["AttributionSet"],
            desk => OnClaim(desk, c => new SetAttribution(c.Id, 1, new("The mayor", new(0, 3))))
        ),
        [typeof(AssignClaim)] = (["ClaimAssigned"], desk => OnClaim(desk, c => new AssignClaim(c.Id, 1, Account.Desk))),
        [typeof(MoveClaim)] = (["StageMoved"], desk => OnClaim(desk, c => new MoveClaim(c.Id, 1, Move.TakeUp))),
        [typeof(RaiseFlag)] = (
            ["FlagRaised"],
            desk => OnClaim(desk, c => new RaiseFlag(c.Id, 1, new(desk.NewId()), FlagKind.Euphemism, new(0, 3), "soft"))
        ),
        [typeof(MoveFlag)] = (
            ["FlagMoved"],
            desk =>
                OnClaim(
                    desk,
                    async c =>
                    {
                        var flag = new FlagId(desk.NewId());
                        await desk.Commit(new RaiseFlag(c.Id, 1, flag, FlagKind.Euphemism, new(0, 3), "soft"));
                        return new MoveFlag(c.Id, 2, flag, FlagState.Resolved, null);
                    }
                )
        ),
        [typeof(DismissFlag)] = (
            ["FlagDismissed"],
            async desk =>
            {
                var article = await desk.Import($"The reckless bridge {desk.NewId()} closed after two years.");
                var claim = await desk.Db().Claims.FirstAsync(one => one.Article == article);
                var proposed = claim.ProposedFlags().First();
                return new DismissFlag(claim.Id, 1, new(desk.NewId()), proposed.Kind, proposed.Span);
            }
        ),
        [typeof(AddSource)] = (
            ["SourceAdded"],
            desk => Task.FromResult<IChange>(new AddSource(new(desk.NewId()), new(SourceType.Book, "Register")))
        ),
        [typeof(EditSource)] = (
            ["SourceEdited"],
            async desk => new EditSource(await Source(desk), 1, new(SourceType.Book, "Another"))
        ),
        [typeof(RateSource)] = (["SourceRated"], async desk => new RateSource(await Source(desk), 1, Reliability.C)),
        [typeof(WithdrawSource)] = (["SourceWithdrawn"], async desk => new WithdrawSource(await Source(desk), 1, null)),
        [typeof(RestoreSource)] = (
            ["SourceRestored"],
            async desk => new RestoreSource(
                await After(desk, await Source(desk), id => new WithdrawSource(id, 1, null)),
                2
            )
        ),
        [typeof(AttachCitation)] = (
            ["StageMoved", "CitationAttached"],
            desk => OnClaim(desk, async c => Attach(c, 1, new(desk.NewId()), await Source(desk)))
        ),
        [typeof(EditCitation)] = (
            ["CitationEdited"],
            desk =>
                OnCited(desk, (c, it) => new EditCitation(c.Id, 3, it.Id, it.Details with { Stance = Stance.Refutes }))
        ),
        [typeof(WithdrawCitation)] = (
            ["CitationWithdrawn"],
            desk => OnCited(desk, (c, it) => new WithdrawCitation(c.Id, 3, it.Id, "a copy"))
        ),
        [typeof(RestoreCitation)] = (
            ["CitationRestored"],
            desk =>
                OnCited(
                    desk,
                    (c, it) =>
                        After<IChange>(
                            desk,
                            new RestoreCitation(c.Id, 4, it.Id),
                            _ => new WithdrawCitation(c.Id, 3, it.Id, null)
                        )
                )
        ),
        [typeof(SetVerdict)] = (["VerdictSet"], desk => OnCited(desk, (c, _) => Judge(c))),
        [typeof(WithdrawVerdict)] = (
            ["VerdictWithdrawn"],
            desk => OnCited(desk, (c, _) => After<IChange>(desk, new WithdrawVerdict(c.Id, 4), _ => Judge(c)))
        ),
        [typeof(UndoChange)] = (
            ["ClaimReworded"],
            desk =>
                OnClaim(
                    desk,
                    async c => new UndoChange((await desk.Commit(new RewordClaim(c.Id, 1, "It closed")))[0].Change)
                )
        ),
        [typeof(ResplitArticle)] = (OldArticle.Events, OldArticle.Resplit),
        [typeof(IssueReport)] = (["ReportIssued"], Report),
    };

    public static TheoryData<string> Names => [.. Changes.All.Select(change => change.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_change_goes_through_and_says_what_happened(string name)
    {
        var (events, change) = await Example(name);

        var entries = await peopled.Desk.Commit(change);

        Assert.Equal(events, entries.Select(entry => entry.Name));
        Assert.All(entries, entry => Assert.Equal((name, "Desk"), (entry.ChangeName, entry.ActorName)));
        Assert.Single(entries.Select(entry => entry.Change).Distinct());
        await using var db = peopled.Desk.Db();
        Assert.Equal(
            entries.Select(entry => entry.Hash),
            await db
                .History.Where(entry => entry.Change == entries[0].Change)
                .OrderBy(entry => entry.Sequence)
                .Select(entry => entry.Hash)
                .ToListAsync()
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_change_is_for_those_whose_stored_role_may_and_leaves_no_trace_where_it_may_not(string name)
    {
        var (_, change) = await Example(name);
        var before = await Entries();

        foreach (var role in Enum.GetValues<Role>().Where(role => !role.Has(change.Needs)))
        {
            var refusal = await Assert.ThrowsAsync<RuleViolation>(() =>
                peopled.Desk.Ledger.Commit(change, peopled.Of(role))
            );
            Assert.Equal("account.not-permitted", refusal.Code);
        }

        Assert.False(Role.Reader.Has(change.Needs), $"A Reader may {name}.");
        Assert.Equal(before, await Entries());
        var lowest = Enum.GetValues<Role>().First(role => role.Has(change.Needs));
        Assert.NotEmpty(await peopled.Desk.Ledger.Commit(change, peopled.Of(lowest)));
    }

    [Theory]
    [InlineData(Move.TakeUp, Permission.ReviewClaims)]
    [InlineData(Move.SetAside, Permission.ReviewClaims)]
    [InlineData(Move.Publish, Permission.Publish)]
    [InlineData(Move.Reopen, Permission.Publish)]
    public void A_move_needs_what_the_workflow_says(Move move, Permission needs) =>
        Assert.Equal(needs, new MoveClaim(default, 1, move).Needs);

    private Task<long> Entries() => peopled.Desk.Db().History.LongCountAsync();

    private async Task<(string[] Events, IChange Change)> Example(string name)
    {
        var type = Changes.All.Single(change => change.Name == name);
        if (!Examples.TryGetValue(type, out var example))
            Assert.Fail(
                $"{name} has no example. Add one to ChangesTests: what it needs, and the events it brings about."
            );
        return (example.Events, await example.Make(peopled.Desk));
    }

    private static IChange Import(TestDesk desk)
    {
        // A text of its own each time: the desk takes no text twice.
        var text = $"The bridge {desk.NewId()} closed after two years.";
        return ImportArticle.Prepare(ArticleText.Normalise(text), new("The bridge"), desk.NewId);
    }

    private static async Task<ArticleId> Article(TestDesk desk)
    {
        var import = (ImportArticle)Import(desk);
        await desk.Commit(import);
        return import.Article;
    }

    private static async Task<SourceId> Source(TestDesk desk)
    {
        var id = new SourceId(desk.NewId());
        await desk.Commit(new AddSource(id, new(SourceType.Report, "Register")));
        return id;
    }

    private static Task<IChange> OnClaim(TestDesk desk, Func<Claim, IChange> make) =>
        OnClaim(desk, claim => Task.FromResult(make(claim)));

    private static async Task<IChange> OnClaim(TestDesk desk, Func<Claim, Task<IChange>> make) =>
        await make(await desk.Mark(await Article(desk), "The bridge"));

    private static Task<IChange> OnCited(TestDesk desk, Func<Claim, Citation, IChange> make) =>
        OnCited(desk, (claim, citation) => Task.FromResult(make(claim, citation)));

    private static Task<IChange> OnCited(TestDesk desk, Func<Claim, Citation, Task<IChange>> make) =>
        OnClaim(
            desk,
            async claim =>
            {
                await desk.Commit(Attach(claim, 1, new(desk.NewId()), await Source(desk)));
                claim = await desk.Claim(claim.Id);
                return await make(claim, claim.Citations[0]);
            }
        );

    private static IChange Attach(Claim claim, int seen, CitationId id, SourceId source) =>
        new AttachCitation(claim.Id, seen, id, new(source, Stance.Supports, "closed 2019"));

    private static IChange Judge(Claim claim) => new SetVerdict(claim.Id, 3, Verdict.Supported, "It follows.");

    private static async Task<IChange> Report(TestDesk desk)
    {
        var judge = (SetVerdict)await OnCited(desk, (claim, _) => Judge(claim));
        await desk.Commit(judge);
        var head = (await desk.Commit(new MoveClaim(judge.Claim, 4, Move.Publish)))[^1];
        return new IssueReport(new ArticleId(head.Stream), new(desk.NewId()), head.Hash);
    }

    private static async Task<T> After<T>(TestDesk desk, T then, Func<T, IChange> first)
    {
        await desk.Commit(first(then));
        return then;
    }

    /// <summary>A desk with somebody of every role.</summary>
    public sealed class Peopled : IAsyncLifetime
    {
        private readonly Dictionary<Role, AccountId> people = [];

        public TestDesk Desk { get; private set; } = null!;

        public AccountId Of(Role role) => people[role];

        public async ValueTask InitializeAsync()
        {
            Desk = await TestDesk.Create();
            await using var db = Desk.Db();
            foreach (var role in Enum.GetValues<Role>())
            {
                people[role] = new(Desk.NewId());
                db.Accounts.Add(new Account(people[role], $"A {role}", role));
            }
            await db.SaveChangesAsync();
        }

        public ValueTask DisposeAsync() => Desk.DisposeAsync();
    }
}
