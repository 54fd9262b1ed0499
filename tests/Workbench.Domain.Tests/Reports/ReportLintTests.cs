using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Reports;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Reports;

public class ReportLintTests
{
    private static readonly ArticleDetails Known = new(
        "Rain",
        "The Post",
        "A. Writer",
        new DateOnly(2024, 9, 18),
        "https://post.example/rain",
        "en"
    );

    private readonly ReportDesk desk = new(
        "It rained. It poured.",
        Known,
        new("It rained", Kind.Fact),
        new ReportDesk.Found("It poured", Kind.Fact)
    );

    private Claim Claim => desk.Claims[0];

    [Fact]
    public void A_report_with_nothing_amiss_has_no_findings()
    {
        Publish(Verdict.Supported, Stance.Supports);
        desk.Move(desk.Claims[1], Move.SetAside, "Same as the first");

        Assert.Empty(Codes());
    }

    [Fact]
    public void An_article_that_is_not_described_is_found()
    {
        var bare = new ReportDesk("It rained.", new("Rain"), new ReportDesk.Found("It rained", Kind.Fact));

        Assert.Equal(
            ["report.nothing-published", "article.no-date", "article.no-origin", "article.no-url", "claims.untouched"],
            ReportLint.Findings(bare.Basis).Select(finding => finding.Code)
        );
    }

    [Fact]
    public void A_verdict_that_is_not_published_is_found()
    {
        desk.Cite(Claim, Good(), Full(Stance.Supports));
        desk.Judge(Claim, Verdict.Supported, "Seen.");

        Assert.Contains(("verdict.not-published", 1), Of(1));
        Assert.Contains(("kind.undecided", 1), Of(1));
    }

    [Fact]
    public void A_wording_and_a_speaker_that_nobody_has_decided_are_found()
    {
        var told = new ReportDesk(
            "He was ill and left, the mayor said.",
            Known,
            new ReportDesk.Found("left", Kind.Fact, "He left", "the mayor")
        );
        told.Cite(told.Claims[0], told.Source(new(SourceType.Webpage, "The log")), new(default, Stance.Context));
        told.Judge(told.Claims[0], Verdict.NotEnoughEvidence, "Nobody saw it.");

        var codes = ReportLint.Findings(told.Basis).Select(finding => finding.Code).ToList();

        Assert.Contains("wording.undecided", codes);
        Assert.Contains("speaker.undecided", codes);
    }

    [Fact]
    public void Evidence_that_is_not_graded_dated_or_quoted_is_found()
    {
        desk.Cite(
            Claim,
            desk.Source(new(SourceType.Webpage, "Bare", Url: "https://bare.example")),
            new(default, Stance.Supports)
        );
        desk.Cite(Claim, desk.Source(new(SourceType.Interview, "Unfindable")), new(default, Stance.Context));
        desk.Judge(Claim, Verdict.Supported, "Seen.");
        desk.Move(Claim, Move.Publish);

        var codes = Of(1).Select(finding => finding.Code).ToList();

        foreach (
            var code in new[] { "citation.no-excerpt", "citation.not-graded", "source.not-graded", "source.no-date" }
        )
            Assert.Equal(2, codes.Count(found => found == code));
        Assert.Single(codes, "citation.no-access-date");
        Assert.Single(codes, "citation.cannot-be-followed");
    }

    [Theory]
    [InlineData(Verdict.Supported, Stance.Refutes, true)]
    [InlineData(Verdict.Supported, Stance.Supports, false)]
    [InlineData(Verdict.Refuted, Stance.Supports, true)]
    [InlineData(Verdict.Refuted, Stance.Refutes, false)]
    [InlineData(Verdict.ConflictingEvidence, Stance.Refutes, true)]
    [InlineData(Verdict.NotEnoughEvidence, Stance.Context, false)]
    public void A_verdict_that_its_evidence_does_not_fit_is_found(Verdict verdict, Stance stance, bool found)
    {
        Publish(verdict, stance);

        Assert.Equal(found, Of(1).Contains(("verdict.evidence-does-not-fit", 1)));
    }

    [Fact]
    public void Flags_that_stand_are_found_and_resolved_ones_are_not()
    {
        var flag = desk.Flag(Claim, FlagKind.VagueSource, "rained", "Who saw it?");
        Assert.Contains(("flags.not-published", 1), Of(1));
        Publish(Verdict.Supported, Stance.Supports);
        Assert.Contains(("flags.unresolved", 1), Of(1));

        desk.Move(Claim, Move.Reopen);
        desk.Do(Claim, claim => claim.MoveFlag(claim.Revision, flag, FlagState.Resolved, "Everybody", ReportDesk.Ana));
        desk.Move(Claim, Move.Publish);
        Assert.DoesNotContain(("flags.unresolved", 1), Of(1));
    }

    [Fact]
    public void What_is_missing_of_a_source_is_said_once_with_all_claims_that_rest_on_it()
    {
        var bare = desk.Source(new(SourceType.Interview, "Passer-by"));
        foreach (var claim in desk.Claims)
        {
            desk.Cite(claim, bare, Full(Stance.Supports));
            desk.Judge(claim, Verdict.Supported, "She saw it.");
        }

        var finding = Assert.Single(ReportLint.Findings(desk.Basis), finding => finding.Code == "source.not-graded");

        Assert.Equal(1, finding.Claim);
        Assert.EndsWith("Claims 1, 2 rest on it.", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_finding_is_a_sentence_that_says_what_to_do() =>
        Assert.All(
            ReportLint.Findings(SampleReport.Desk().Basis),
            finding =>
            {
                Assert.EndsWith(".", finding.Message, StringComparison.Ordinal);
                Assert.True(finding.Message.Length > 40, finding.Message);
            }
        );

    private void Publish(Verdict verdict, Stance stance)
    {
        desk.Decide(Claim, Kind.Fact);
        desk.Cite(Claim, Good(), Full(stance));
        desk.Judge(Claim, verdict, "The gauge says so.");
        desk.Move(Claim, Move.Publish);
    }

    private Source Good() =>
        desk.Source(
            new(SourceType.Dataset, "Gauge", Issued: PartialDate.Parse("2024"), Url: "https://gauge.example"),
            Reliability.A
        );

    private static CitationDetails Full(Stance stance) =>
        new(default, stance, "4 mm", true, Credibility: 2, Accessed: new(2025, 3, 1));

    private List<string> Codes() => [.. ReportLint.Findings(desk.Basis).Select(finding => finding.Code)];

    private List<(string Code, int Claim)> Of(int number) =>
        [
            .. ReportLint
                .Findings(desk.Basis)
                .Where(finding => finding.Claim == number)
                .Select(finding => (finding.Code, number)),
        ];
}
