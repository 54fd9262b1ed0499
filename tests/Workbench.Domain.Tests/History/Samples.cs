using Workbench.Domain.Articles;
using Workbench.Domain.Articles.Planting;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.History;
using Workbench.Domain.Reports;
using Workbench.Domain.Sources;
using Workbench.Domain.Splitting;
using Workbench.Domain.Splitting.Proposing;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.History;

/// <summary>One event of every type with every value given, and some again with every value left out that may be.</summary>
internal static class Samples
{
    private static readonly ArticleDetails Details = new(
        "Tarn’s “bridge” <b> & مُحَمَّد 👩‍👧",
        "The Tarn Post",
        "Ada Moe",
        new DateOnly(2024, 1, 3),
        "https://example.org/bridge?a=1&b=2",
        "en-GB"
    );

    private static readonly SourceDetails Register = new(
        SourceType.LegalCase,
        "Bridge register",
        "Moe, Ada; Lee, Ann",
        "Register of Tarn",
        "Tarn Council",
        new PartialDate("2011-04"),
        "https://example.org/register",
        "10.1000/182",
        new DateOnly(2024, 2, 1),
        "nn",
        "two\nlines"
    );

    private static readonly CitationDetails Cited = new(
        Given.SourceId,
        Stance.Refutes,
        "closed in 2019",
        true,
        "p. 12",
        "seen twice",
        3,
        new DateOnly(2019, 12, 31),
        new DateOnly(2024, 2, 1)
    );

    private static readonly Suggestion Suggested = new(
        "rules-1",
        Kind.Framing,
        0.75,
        "The council of Tarn spent 4 million on a bridge",
        new Speaker("Critics", new TextSpan(41, 48)),
        [new Cue(new TextSpan(18, 27), "number", CueFor.CheckWorthiness, 0.4)],
        [new FoundFlag(FlagKind.MisleadingFigure, new TextSpan(18, 27), "a sum with nothing to hold it against", 0.4)]
    )
    {
        Since = 3,
    };

    private static readonly ArticleId Article = Given.ArticleId;
    private static readonly ClaimId Claim = Given.ClaimId;
    private static readonly Anchor Words = new(1, 4, 17, "council spent", "The ", " 4 million on a bridge");
    private static readonly Anchor Fewer = new(2, 4, 11, "council", "The ", " spent 4 million on a bridge");
    private static readonly Ruling Ruling = new(Verdict.NotEnoughEvidence, "Nobody counted.", Given.Musa.Id);
    private static readonly Ruling Later = new(Verdict.ConflictingEvidence, "Two counts differ.", Given.Ana.Id);

    public static IReadOnlyList<Event> Full { get; } =
    [
        new ArticleImported(
            Article,
            Details,
            1,
            "ab12",
            [new Block(BlockKind.TableRow, new TextSpan(3, 9))],
            [new Planted(PlantedKind.Hidden, new TextSpan(4, 6), "U+E0041")]
        ),
        new ClaimsFound(
            Article,
            "rules-1",
            [new ClaimFound(Claim, 7, Words, Suggested)],
            new Proposals("openai-1:model+rules-1", 3, 1, [Failure.TooSlow], 9, 6, [new(DropReason.NotInText, 3)], 2)
        ),
        new ArticleDescribed(Article, Details, Details with { Title = "Another title" }),
        new ArticleArchived(Article),
        new ArticleRestored(Article),
        new ReportIssued(Article, new ReportId(Given.Id(12)), 2, "cd34", "ef56"),
        new ClaimAdded(Article, Claim, 8, Words),
        new ClaimProposed(Article, Claim, 9, Words, Suggested),
        new ClaimJudgedAnew(Article, Claim, new(Words, Suggested), new(Fewer, Suggested with { Engine = "rules-2" })),
        new ClaimResized(Article, Claim, Words, Fewer),
        new ClaimRetired(Article, Claim, Given.OtherId),
        new ClaimBroughtBack(Article, Claim),
        new ClaimReworded(Article, Claim, "before", "after"),
        new KindSet(Article, Claim, Kind.NoClaim, Kind.Prediction),
        new AttributionSet(Article, Claim, new("Critics", new TextSpan(41, 48)), new("The mayor", new TextSpan(4, 9))),
        new ClaimAssigned(Article, Claim, Given.Ana.Id, Given.Musa.Id),
        new StageMoved(Article, Claim, Stage.SetAside, Stage.InReview, "asked for"),
        new VerdictSet(Article, Claim, Ruling, Later),
        new VerdictWithdrawn(Article, Claim, Ruling),
        new FlagRaised(
            Article,
            Claim,
            Given.FlagId,
            FlagKind.MisleadingFigure,
            new TextSpan(18, 27),
            "4 million",
            "of what?",
            Given.Musa.Id
        ),
        new FlagDismissed(
            Article,
            Claim,
            Given.FlagId,
            FlagKind.Hedge,
            new TextSpan(18, 27),
            "4 million",
            "of what?",
            Given.Musa.Id
        ),
        new FlagMoved(Article, Claim, Given.FlagId, FlagState.Withdrawn, FlagState.Resolved, "euros", Given.Ana.Id),
        new CitationAttached(Article, Claim, Given.CitationId, Cited),
        new CitationEdited(Article, Claim, Given.CitationId, Cited, Cited with { Stance = Stance.Context }),
        new CitationWithdrawn(Article, Claim, Given.CitationId, "a copy"),
        new CitationRestored(Article, Claim, Given.CitationId),
        new SourceAdded(Given.SourceId, Register),
        new SourceEdited(Given.SourceId, Register, Register with { Title = "Register of bridges" }),
        new SourceRated(Given.SourceId, Reliability.F, Reliability.B),
        new SourceWithdrawn(Given.SourceId, "a copy"),
        new SourceRestored(Given.SourceId),
    ];

    public static IReadOnlyList<Event> Bare { get; } =
    [
        new ArticleImported(Article, new("The bridge"), 1, "ab12", []),
        new ClaimsFound(
            Article,
            "rules-1",
            [new ClaimFound(Claim, 1, Words, new Suggestion("rules-1", null, null, null, null, []))]
        ),
        new ClaimRetired(Article, Claim, null),
        new ClaimReworded(Article, Claim, null, null),
        new KindSet(Article, Claim, null, null),
        new AttributionSet(Article, Claim, null, Attribution.TheArticle),
        new ClaimAssigned(Article, Claim, null, null),
        new StageMoved(Article, Claim, default, default, null),
        new VerdictSet(Article, Claim, null, Ruling),
        new FlagMoved(Article, Claim, Given.FlagId, default, default, null, Given.Ana.Id),
        new CitationAttached(Article, Claim, Given.CitationId, new(Given.SourceId, default)),
        new CitationWithdrawn(Article, Claim, Given.CitationId, null),
        new SourceAdded(Given.SourceId, new(default, "A page")),
        new SourceRated(Given.SourceId, null, null),
        new SourceWithdrawn(Given.SourceId, null),
    ];
}
