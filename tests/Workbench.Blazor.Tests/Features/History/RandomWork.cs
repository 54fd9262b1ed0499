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
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Sources;
using Workbench.Domain.Splitting;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.History;

/// <summary>People who do everything that can be done to a desk, in no order, and often enough what makes sense.</summary>
internal sealed class RandomWork
{
    private readonly TestDesk desk;
    private readonly Chance chance;
    private readonly AccountId reader;
    private readonly List<Guid> acts = [];
    private readonly (int Weight, Func<IChange?> Make)[] makers;
    private List<Article> articles = [];
    private List<Claim> claims = [];
    private List<Source> sources = [];
    private ClaimId? last;

    private RandomWork(TestDesk desk, int seed, AccountId reader)
    {
        (this.desk, chance, this.reader) = (desk, new Chance(seed), reader);
        makers =
        [
            (2, Import),
            (1, () => OnArticle(article => new DescribeArticle(article.Id, chance.Details()))),
            (2, () => articles.Count < 2 ? null : OnArticle(article => new ArchiveArticle(article.Id))),
            (3, () => OnArticle(article => new RestoreArticle(article.Id), article => article.Archived)),
            (2, () => OnArticle(article => new AddClaim(article.Id, new(chance.NextId()), chance.Near(new(0, 60))))),
            (3, () => OnClaim((claim, seen) => new ResizeClaim(claim.Id, seen, chance.Near(claim.Anchor.Span)))),
            (2, () => OnClaim(Split)),
            (2, () => OnClaim(Merge)),
            (1, () => OnClaim((claim, seen) => new RetireClaim(claim.Id, seen))),
            (2, () => OnClaim((claim, seen) => new BringBackClaim(claim.Id, seen), claim => claim.Retired)),
            (2, () => OnClaim((claim, seen) => new RewordClaim(claim.Id, seen, chance.Remark()))),
            (3, () => OnClaim((claim, seen) => new SetKind(claim.Id, seen, chance.Maybe(chance.Any<Kind>())))),
            (2, () => OnClaim((claim, seen) => new SetAttribution(claim.Id, seen, chance.Speaker(claim.Anchor.Span)))),
            (2, () => OnClaim((claim, seen) => new AssignClaim(claim.Id, seen, chance.Maybe(Somebody())))),
            (5, () => OnClaim(MoveOn, claim => !claim.Retired)),
            (2, () => OnClaim((claim, seen) => new MoveClaim(claim.Id, seen, Move.Publish), IsJudged)),
            (5, () => OnClaim(Judge, claim => IsOpen(claim) && claim.StandingCitations().Any())),
            (2, () => OnClaim((claim, seen) => new WithdrawVerdict(claim.Id, seen), IsJudged)),
            (4, () => OnClaim(Flag)),
            (4, () => OnClaim(Dismiss, claim => IsOpen(claim) && claim.ProposedFlags().Any())),
            (4, () => OnClaim(MoveFlag, claim => IsOpen(claim) && claim.Flags.Count > 0)),
            (6, () => OnClaim((claim, seen) => new AttachCitation(claim.Id, seen, new(chance.NextId()), Citation()))),
            (3, () => OnCitation((claim, seen, it) => new EditCitation(claim.Id, seen, it.Id, Citation()))),
            (3, () => OnCitation((claim, seen, it) => new WithdrawCitation(claim.Id, seen, it.Id, chance.Remark()))),
            (6, () => OnCitation((claim, seen, it) => new RestoreCitation(claim.Id, seen, it.Id), it => it.Withdrawn)),
            (3, () => new AddSource(new(chance.NextId()), chance.SourceDetails())),
            (3, () => OnSource((source, seen) => new EditSource(source.Id, seen, chance.SourceDetails()))),
            (
                2,
                () =>
                    OnSource((source, seen) => new RateSource(source.Id, seen, chance.Maybe(chance.Any<Reliability>())))
            ),
            (2, () => OnSource((source, seen) => new WithdrawSource(source.Id, seen, chance.Remark()))),
            (3, () => OnSource((source, seen) => new RestoreSource(source.Id, seen), source => source.Withdrawn)),
            (2, Resplit),
            (2, Report),
            (7, Undo),
        ];
    }

    /// <summary>The types of the changes that went through, in order.</summary>
    public List<Type> Made { get; } = [];

    /// <summary>The codes of those that were refused.</summary>
    public List<string> Refusals { get; } = [];

    /// <summary>What a refused change has left behind all the same.</summary>
    public List<string> Traces { get; } = [];

    /// <summary>Tries some changes on a new desk.</summary>
    public static async Task<RandomWork> Try(TestDesk desk, int seed, int changes)
    {
        var reader = new Account(new(desk.NewId()), "A reader", Role.Reader);
        await using (var db = desk.Db())
        {
            db.Accounts.Add(reader);
            await db.SaveChangesAsync();
        }
        using var watch = new Watch(desk);
        var work = new RandomWork(desk, seed, reader.Id);
        while (work.Made.Count + work.Refusals.Count < changes)
            if (work.Next() is { } change && await work.Commit(change, watch))
                await work.Look();
        return work;
    }

    private IChange? Next()
    {
        var pick = chance.Below(makers.Sum(maker => maker.Weight));
        return makers.First(maker => (pick -= maker.Weight) < 0).Make();
    }

    private async Task<bool> Commit(IChange change, Watch watch)
    {
        var before = watch.Seen;
        try
        {
            var entries = await desk.Ledger.Commit(change, chance.OneIn(25) ? reader : Somebody());
            acts.Add(entries[0].Change);
            Made.Add(change.GetType());
            if (watch.Seen == before)
                Traces.Add($"{change} went through and was not seen.");
            return true;
        }
        catch (RuleViolation refusal)
        {
            Refusals.Add(refusal.Code);
            if (watch.Seen != before)
                Traces.Add($"{change} was refused ({refusal.Code}) and left something behind.");
            return false;
        }
    }

    private async Task Look()
    {
        await using var db = desk.Db();
        articles = await db.Articles.AsNoTracking().OrderBy(article => article.Id).ToListAsync();
        sources = await db.Sources.AsNoTracking().OrderBy(source => source.Id).ToListAsync();
        claims = await db
            .Claims.AsNoTracking()
            .Include(claim => claim.Flags.OrderBy(flag => flag.Id))
            .Include(claim => claim.Citations.OrderBy(citation => citation.Id))
            .AsSplitQuery()
            .OrderBy(claim => claim.Id)
            .ToListAsync();
    }

    private ImportArticle Import() => ImportArticle.Prepare(chance.Text(), chance.Details(), chance.NextId);

    private SplitClaim Split(Claim claim, int seen) =>
        new(claim.Id, seen, chance.Inside(claim.Anchor.Span), new(chance.NextId()));

    private MergeClaims? Merge(Claim claim, int seen) =>
        chance.Pick(claims, other => other.Article == claim.Article && other.Id != claim.Id && IsOpen(other))
            is { } other
            ? new MergeClaims(claim.Id, seen, other.Id, other.Revision)
            : null;

    private MoveClaim MoveOn(Claim claim, int seen) =>
        new(
            claim.Id,
            seen,
            chance.OneIn(8) ? chance.Any<Move>() : chance.Any([.. Workflow.MovesFrom(claim.Stage)]),
            chance.Remark()
        );

    private SetVerdict Judge(Claim claim, int seen) =>
        new(claim.Id, seen, chance.Any<Verdict>(), "It follows: " + chance.Remark());

    private RaiseFlag Flag(Claim claim, int seen)
    {
        var words = chance.OneIn(2) ? claim.Anchor.Span : chance.Near(claim.Anchor.Span);
        return new(claim.Id, seen, new(chance.NextId()), chance.Any<FlagKind>(), words, chance.Remark() ?? "why");
    }

    private DismissFlag? Dismiss(Claim claim, int seen) =>
        claim.ProposedFlags().FirstOrDefault() is { } proposed
            ? new(claim.Id, seen, new(chance.NextId()), proposed.Kind, proposed.Span)
            : null;

    private MoveFlag? MoveFlag(Claim claim, int seen)
    {
        if (claim.Flags.Count == 0)
            return null;
        var flag = chance.Any(claim.Flags);
        var to = flag.State == FlagState.Raised ? FlagState.Resolved : FlagState.Raised;
        return new(claim.Id, seen, flag.Id, chance.OneIn(5) ? chance.Any<FlagState>() : to, chance.Remark());
    }

    private CitationDetails Citation() =>
        chance.Citation(chance.Pick(sources, source => !source.Withdrawn)?.Id ?? new SourceId(chance.NextId()));

    // Another engine has come: it finds some of what there is, and otherwise.
    private IChange? Resplit() =>
        OnArticle(article =>
        {
            using var db = desk.Db();
            var version = db.Versions.Single(one => one.Article == article.Id);
            var split = Splitter.Split(version.Text);
            var found = split
                .Claims.Where(_ => !chance.OneIn(3))
                .Select(claim => chance.OneIn(2) ? claim : claim with { Kind = chance.Any<Kind>() })
                .Select(claim => chance.OneIn(2) ? claim : claim with { Span = Beginning(version, claim.Span) });
            var choice = new ResplitChoice(
                split with
                {
                    Engine = $"rules-{chance.Below(3)}",
                    Claims = [.. found],
                },
                version,
                claims.Where(claim => claim.Article == article.Id)
            );
            return new ResplitArticle(article.Id, 1, choice.Accepted(chance.NextId));
        });

    private static TextSpan Beginning(ArticleVersion version, TextSpan span) =>
        Anchor.At(version, Graphemes.Snap(version.Text, new(span.Start, span.Start + 1 + (span.Length / 3)))).Span;

    private IssueReport? Report()
    {
        if (chance.Pick(claims, claim => claim.Stage == Stage.Published && !claim.Retired) is not { } published)
            return null;
        using var db = desk.Db();
        var stream = published.Article.Value;
        var head = db.History.Where(entry => entry.Stream == stream).OrderByDescending(entry => entry.Position).First();
        return new IssueReport(published.Article, new(chance.NextId()), head.Hash);
    }

    private UndoChange? Undo() =>
        acts.Count == 0 ? null : new UndoChange(acts[^(1 + chance.Below(Math.Min(12, acts.Count)))]);

    private IChange? OnArticle(Func<Article, IChange> make, Func<Article, bool>? sensible = null) =>
        chance.Pick(articles, sensible ?? (article => !article.Archived)) is { } article ? make(article) : null;

    // Mostly people stay with a claim for a while.
    private IChange? OnClaim(Func<Claim, int, IChange?> make, Func<Claim, bool>? sensible = null)
    {
        var same = claims.Find(claim => claim.Id == last && (sensible ?? IsOpen)(claim));
        if (
            (chance.OneIn(3) ? null : same) is not { } claim
            && (claim = chance.Pick(claims, sensible ?? IsOpen)) is null
        )
            return null;
        last = claim.Id;
        return make(claim, Seen(claim.Revision));
    }

    private IChange? OnCitation(Func<Claim, int, Citation, IChange> make, Func<Citation, bool>? sensible = null) =>
        OnClaim(
            (claim, seen) =>
                chance.Pick(claim.Citations, sensible ?? (it => !it.Withdrawn)) is { } it
                    ? make(claim, seen, it)
                    : null,
            claim => IsOpen(claim) && claim.Citations.Any(sensible ?? (it => !it.Withdrawn))
        );

    private IChange? OnSource(Func<Source, int, IChange> make, Func<Source, bool>? sensible = null) =>
        chance.Pick(sources, sensible ?? (source => !source.Withdrawn)) is { } source
            ? make(source, Seen(source.Revision))
            : null;

    // Now and then somebody has not looked for a while.
    private int Seen(int revision) =>
        !chance.OneIn(25) ? revision
        : revision > 1 ? revision - 1
        : 2;

    private AccountId Somebody() => chance.OneIn(3) ? Account.LocalOperator : Account.Desk;

    private static bool IsOpen(Claim claim) => !claim.Retired && claim.Stage is Stage.Found or Stage.InReview;

    private static bool IsJudged(Claim claim) => IsOpen(claim) && claim.Ruling is not null;
}
