using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims;
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
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.History;

/// <summary>Somebody who does everything a person can do to a desk, in no order, and often enough what makes sense.</summary>
internal sealed class RandomWork
{
    private static readonly string[] Phrases =
    [
        "The council spent 4 million on a bridge, and the bridge closed after two years.",
        "Critics call the deal a scandal.",
        "أعلن المجلس أن مُحَمَّدًا وقّع العقد.",
        "“It will pay for itself,” the mayor said 🌉.",
        "Who pays? Nobody knows.",
        "- Traffic fell by 31 per cent in 2019",
        "The council said the tower, built in 1921, leans.",
    ];

    private readonly TestDesk desk;
    private readonly Random random;
    private readonly List<Guid> acts = [];
    private readonly (int Weight, Func<IChange?> Make)[] makers;
    private List<Article> articles = [];
    private List<ArticleVersion> versions = [];
    private List<Claim> claims = [];
    private List<Source> sources = [];
    private int ids;

    public RandomWork(TestDesk desk, int seed)
    {
        (this.desk, random) = (desk, new Random(seed));
        makers =
        [
            (1, Import),
            (1, () => new DescribeArticle(Any(articles).Id, Details())),
            (1, () => new ArchiveArticle(Pick(articles, article => !article.Archived && articles.Count > 1)!.Id)),
            (3, () => new RestoreArticle(Pick(articles, article => article.Archived)!.Id)),
            (2, () => new AddClaim(Any(articles).Id, new(NextId()), Words(new TextSpan(0, 60)))),
            (3, () => OnClaim((claim, seen) => new ResizeClaim(claim.Id, seen, Words(claim.Anchor.Span)))),
            (2, () => OnClaim((claim, seen) => new SplitClaim(claim.Id, seen, Inside(claim), new(NextId())))),
            (2, Merge),
            (1, () => OnClaim((claim, seen) => new RetireClaim(claim.Id, seen))),
            (2, () => OnClaim((claim, seen) => new BringBackClaim(claim.Id, seen), claim => claim.Retired)),
            (2, () => OnClaim((claim, seen) => new RewordClaim(claim.Id, seen, Say()))),
            (3, () => OnClaim((claim, seen) => new SetKind(claim.Id, seen, Maybe(Any<Kind>())))),
            (2, () => OnClaim((claim, seen) => new SetAttribution(claim.Id, seen, Speaker(claim)))),
            (2, () => OnClaim((claim, seen) => new AssignClaim(claim.Id, seen, Maybe(Somebody())))),
            (6, () => OnClaim((claim, seen) => new MoveClaim(claim.Id, seen, Move(claim), Say()))),
            (5, () => OnClaim(Verdict, claim => claim.Kind.CanHaveVerdict() && claim.StandingCitations().Any())),
            (1, () => OnClaim((claim, seen) => new WithdrawVerdict(claim.Id, seen), claim => claim.Ruling is not null)),
            (4, () => OnClaim(Flag)),
            (4, () => OnClaim(MoveFlag, claim => claim.Flags.Count > 0)),
            (6, () => OnClaim((claim, seen) => new AttachCitation(claim.Id, seen, new(NextId()), Citation()))),
            (2, () => OnClaim(EditCitation, claim => claim.Citations.Count > 0)),
            (2, () => OnClaim(WithdrawCitation, claim => claim.StandingCitations().Any())),
            (2, () => OnClaim(RestoreCitation, claim => claim.Citations.Any(citation => citation.Withdrawn))),
            (3, () => new AddSource(new(NextId()), SourceDetails())),
            (2, () => OnSource((source, seen) => new EditSource(source.Id, seen, SourceDetails()))),
            (2, () => OnSource((source, seen) => new RateSource(source.Id, seen, Maybe(Any<Reliability>())))),
            (1, () => OnSource((source, seen) => new WithdrawSource(source.Id, seen, Say()))),
            (3, () => OnSource((source, seen) => new RestoreSource(source.Id, seen), source => source.Withdrawn)),
            (2, Report),
            (7, () => acts.Count == 0 ? null : new UndoChange(acts[^random.Next(1, Math.Min(12, acts.Count) + 1)])),
        ];
    }

    /// <summary>How many changes went through.</summary>
    public int Done { get; private set; }

    /// <summary>The codes of those that were refused.</summary>
    public List<string> Refusals { get; } = [];

    /// <summary>Tries some changes, the first of them an import.</summary>
    public async Task Try(int changes)
    {
        await Commit(Import());
        while (Done + Refusals.Count < changes)
        {
            await Look();
            var pick = random.Next(makers.Sum(maker => maker.Weight));
            var make = makers.First(maker => (pick -= maker.Weight) < 0).Make;
            if (make() is { } change)
                await Commit(change);
        }
    }

    private async Task Commit(IChange change)
    {
        try
        {
            var entries = await desk.Ledger.Commit(change, Somebody());
            acts.Add(entries[0].Change);
            Done++;
        }
        catch (RuleViolation refusal)
        {
            Refusals.Add(refusal.Code);
        }
    }

    private async Task Look()
    {
        await using var db = desk.Db();
        articles = await db.Articles.AsNoTracking().OrderBy(article => article.Id).ToListAsync();
        versions = await db.Versions.AsNoTracking().ToListAsync();
        sources = await db.Sources.AsNoTracking().OrderBy(source => source.Id).ToListAsync();
        claims = await db
            .Claims.AsNoTracking()
            .Include(claim => claim.Flags.OrderBy(flag => flag.Id))
            .Include(claim => claim.Citations.OrderBy(citation => citation.Id))
            .AsSplitQuery()
            .OrderBy(claim => claim.Id)
            .ToListAsync();
    }

    private IChange Import()
    {
        var text = ArticleText.Normalise(
            string.Join(random.Next(2) == 0 ? " " : "\n\n", Enumerable.Range(0, 6).Select(_ => Any(Phrases)))
        );
        return ImportArticle.Prepare(text, Details(), NextId);
    }

    private IChange? Merge() =>
        OnClaim(
            (claim, seen) =>
                Pick(claims, other => other.Article == claim.Article && other.Id != claim.Id && IsOpen(other))
                    is { } other
                    ? new MergeClaims(claim.Id, seen, other.Id, other.Revision)
                    : null
        );

    private IChange Verdict(Claim claim, int seen) =>
        new SetVerdict(claim.Id, seen, Any<Verdict>(), "It follows: " + Say());

    private IChange Flag(Claim claim, int seen) =>
        new RaiseFlag(claim.Id, seen, new(NextId()), Any<FlagKind>(), Words(claim.Anchor.Span), Say() ?? "why");

    private IChange MoveFlag(Claim claim, int seen)
    {
        var flag = Any(claim.Flags);
        var to = flag.State == FlagState.Raised ? FlagState.Resolved : FlagState.Raised;
        return new MoveFlag(claim.Id, seen, flag.Id, random.Next(5) == 0 ? Any<FlagState>() : to, Say());
    }

    private IChange? EditCitation(Claim claim, int seen) =>
        new EditCitation(claim.Id, seen, Any(claim.Citations).Id, Citation());

    private IChange? WithdrawCitation(Claim claim, int seen) =>
        new WithdrawCitation(claim.Id, seen, Any(claim.Citations).Id, Say());

    private IChange? RestoreCitation(Claim claim, int seen) =>
        Pick([.. claim.Citations], citation => citation.Withdrawn) is { } citation
            ? new RestoreCitation(claim.Id, seen, citation.Id)
            : null;

    private IChange? Report()
    {
        var published = Pick(claims, claim => claim.Stage == Stage.Published && !claim.Retired);
        using var db = desk.Db();
        var head = db
            .History.Where(entry => entry.Stream == published!.Article.Value)
            .OrderByDescending(entry => entry.Position)
            .First();
        return new IssueReport(published!.Article, new(NextId()), head.Hash);
    }

    private IChange? OnClaim(Func<Claim, int, IChange?> make, Func<Claim, bool>? sensible = null) =>
        Pick(claims, sensible ?? IsOpen) is { } claim
            ? make(claim, random.Next(25) == 0 ? Math.Max(1, claim.Revision - 1) : claim.Revision)
            : null;

    private IChange? OnSource(Func<Source, int, IChange> make, Func<Source, bool>? sensible = null) =>
        Pick(sources, sensible ?? (source => !source.Withdrawn)) is { } source ? make(source, source.Revision) : null;

    private static bool IsOpen(Claim claim) => !claim.Retired && claim.Stage is Stage.Found or Stage.InReview;

    private Move Move(Claim claim) => random.Next(8) == 0 ? Any<Move>() : Any([.. Workflow.MovesFrom(claim.Stage)]);

    private int Inside(Claim claim) => random.Next(claim.Anchor.Start, claim.Anchor.End + 1);

    // Words of one of the texts, mostly on the edges of what is there.
    private TextSpan Words(TextSpan around)
    {
        var (start, end) = (around.Start + random.Next(-6, 12), around.End + random.Next(-12, 6));
        start = Math.Max(0, start);
        return new TextSpan(start, Math.Max(start + 1, end));
    }

    private Attribution? Speaker(Claim claim) =>
        random.Next(4) switch
        {
            0 => null,
            1 => Attribution.TheArticle,
            _ => new Attribution("The mayor", random.Next(2) == 0 ? null : claim.Anchor.Span),
        };

    private ArticleDetails Details() =>
        new(
            $"Article {NextNumber()} <b>",
            Say(),
            Say(),
            Maybe(new DateOnly(2024, 1, 1 + random.Next(28))),
            Say() is null ? null : "https://example.org/a?b=c",
            Maybe(Any<Kind>()) is null ? null : "en"
        );

    private SourceDetails SourceDetails() =>
        new(
            Any<SourceType>(),
            $"Source {NextNumber()}",
            Say(),
            Say(),
            Say(),
            random.Next(2) == 0 ? null : PartialDate.Parse(Any(["2011", "2011-04", "2011-04-03"])),
            random.Next(2) == 0 ? null : $"https://example.org/{NextNumber()}?utm_source=x",
            random.Next(2) == 0 ? null : $"https://doi.org/10.1000/A{NextNumber()}",
            Maybe(new DateOnly(2024, 2, 1 + random.Next(28))),
            Say(),
            Say()
        );

    private CitationDetails Citation() =>
        new(
            Pick(sources, source => !source.Withdrawn)?.Id ?? new SourceId(NextId()),
            Any<Stance>(),
            "closed 2019",
            random.Next(2) == 0,
            Say(),
            Say(),
            Maybe(1 + random.Next(6)),
            Maybe(new DateOnly(2019, 1, 1 + random.Next(28))),
            Maybe(new DateOnly(2024, 3, 1 + random.Next(28)))
        );

    private string? Say() =>
        random.Next(3) == 0 ? null : Any(["", "said so ", "“two\nlines” & 🌉", "مُحَمَّد", "<script>"]);

    private AccountId Somebody() => random.Next(3) == 0 ? Account.LocalOperator : Account.Desk;

    private T? Maybe<T>(T value)
        where T : struct => random.Next(4) == 0 ? null : value;

    private T Any<T>()
        where T : struct, Enum => Any(Enum.GetValues<T>());

    private T Any<T>(IReadOnlyList<T> things) => things[random.Next(things.Count)];

    // Mostly one of those that make sense; now and then any; null where there is none at all.
    private T? Pick<T>(List<T> things, Func<T, bool> sensible)
        where T : class
    {
        var some = things.Where(sensible).ToList();
        if (some.Count > 0 && random.Next(12) > 0)
            return Any(some);
        return things.Count == 0 ? null : Any(things);
    }

    private Guid NextId() => new($"01900000-0000-7000-8000-{NextNumber():d12}");

    private int NextNumber() => ++ids;
}
