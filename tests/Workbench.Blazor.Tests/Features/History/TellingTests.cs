using Workbench.Blazor.Features.History;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.History;
using Workbench.Domain.Reports;
using Workbench.Domain.Sources;
using Workbench.Domain.Splitting.Proposing;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.History;

public sealed class TellingTests
{
    private static readonly ArticleId Article = new(Guid.CreateVersion7());
    private static readonly ClaimId Three = new(Guid.CreateVersion7());
    private static readonly ClaimId Four = new(Guid.CreateVersion7());
    private static readonly SourceId Register = new(Guid.CreateVersion7());
    private static readonly FlagId Flag = new(Guid.CreateVersion7());
    private static readonly CitationId Citation = new(Guid.CreateVersion7());
    private static readonly AccountId Ann = new(Guid.CreateVersion7());
    private static readonly Anchor Short = new(1, 0, 10, "The bridge", "", " closed");
    private static readonly Anchor Long = new(1, 0, 17, "The bridge closed", "", "");
    private static readonly Ruling Refuted = new(Verdict.Refuted, "The register says 2018.", Ann);
    private static readonly Ruling Supported = new(Verdict.Supported, "The register says so.", Ann);
    private static readonly SourceDetails Page = new(SourceType.Webpage, "Bridge register");
    private static readonly CitationDetails Cited = new(Register, Stance.Supports, "closed", true, "p. 2");

    private static readonly Names Named = new()
    {
        People = { [Ann] = "Ann Lee" },
        Articles = { [Article] = "The Tarn bridge" },
        Claims = { [Three] = new(Article, 3, "The bridge closed"), [Four] = new(Article, 4, "after two years") },
        Sources = { [Register] = "Bridge register" },
        Flags = { [Flag] = "shameful" },
        Citations = { [Citation] = Register },
    };

    private static readonly (Event Happened, string Sentence, string Differences)[] Tellings =
    [
        (
            new ArticleImported(Article, new ArticleDetails("The Tarn bridge"), 1, "", []),
            "imported “The Tarn bridge”",
            ""
        ),
        (new ClaimsFound(Article, "rules-1", [Found(), Found()]), "had the engine rules-1 mark 2 claims in it", ""),
        (
            new ClaimsFound(
                Article,
                "openai-1:m+rules-1",
                [Found(), Found()],
                new("openai-1:m+rules-1", 3, 3, [Failure.Busy], 0, 0, [], 0)
            ),
            "had the engine openai-1:m+rules-1 mark 2 claims in it",
            "Proposed: – → 0, of which 0 stand; Read by the embedded engine: – → the whole text instead: the endpoint is too busy"
        ),
        (
            new ArticleDescribed(Article, new("Tarn"), new("The Tarn bridge", "Post", Published: new(2024, 1, 3))),
            "described “The Tarn bridge” anew",
            "Title: Tarn → The Tarn bridge; Outlet: – → Post; Published: – → 2024-01-03"
        ),
        (new ArticleArchived(Article), "archived “The Tarn bridge”", ""),
        (new ArticleRestored(Article), "brought “The Tarn bridge” back to the desk", ""),
        (
            new ReportIssued(Article, new ReportId(Guid.CreateVersion7()), 2, "", ""),
            "issued report 2 on “The Tarn bridge”",
            ""
        ),
        (new ClaimAdded(Article, Three, 3, Long), "marked claim 3", "Words: – → The bridge closed"),
        (
            new ClaimProposed(Article, Three, 3, Long, Found().Suggestion),
            "accepted claim 3 from rules-1",
            "Words: – → The bridge closed"
        ),
        (
            new ClaimJudgedAnew(
                Article,
                Three,
                new(Short, Found().Suggestion),
                new(
                    Long,
                    Found().Suggestion with
                    {
                        Engine = "rules-2",
                        Kind = Kind.Opinion,
                        Speaker = new("Critics", default),
                    }
                )
            ),
            "let rules-2 judge claim 3 anew",
            "Words: The bridge → The bridge closed; Kind: Fact → Opinion; Said by: the article itself → Critics"
        ),
        (
            new ClaimResized(Article, Three, Short, Long),
            "marked other words for claim 3",
            "Words: The bridge → The bridge closed"
        ),
        (new ClaimRetired(Article, Three, null), "retired claim 3", ""),
        (new ClaimRetired(Article, Four, Three), "merged claim 4 into claim 3", ""),
        (new ClaimBroughtBack(Article, Three), "brought claim 3 back", ""),
        (
            new ClaimReworded(Article, Three, null, "The Tarn bridge closed"),
            "reworded claim 3",
            "Stands alone as: – → The Tarn bridge closed"
        ),
        (
            new ClaimReworded(Article, Three, "It closed", null),
            "took back the standalone wording of claim 3",
            "Stands alone as: It closed → –"
        ),
        (new KindSet(Article, Three, null, Kind.NoClaim), "decided that claim 3 is no claim", "Kind: – → No claim"),
        (new KindSet(Article, Three, Kind.Fact, null), "left open what claim 3 is", "Kind: Fact → –"),
        (
            new AttributionSet(Article, Three, null, new Attribution("the mayor", null)),
            "decided that the mayor says claim 3",
            "Said by: – → the mayor"
        ),
        (
            new AttributionSet(Article, Three, new Attribution("the mayor", null), Attribution.TheArticle),
            "decided that the article itself says claim 3",
            "Said by: the mayor → the article itself"
        ),
        (
            new AttributionSet(Article, Three, Attribution.TheArticle, null),
            "left open who says claim 3",
            "Said by: the article itself → –"
        ),
        (new ClaimAssigned(Article, Three, null, Ann), "gave claim 3 to Ann Lee", ""),
        (new ClaimAssigned(Article, Three, Ann, null), "took claim 3 from Ann Lee", ""),
        (new StageMoved(Article, Three, Stage.Found, Stage.InReview, null), "took up claim 3", ""),
        (new StageMoved(Article, Three, Stage.InReview, Stage.Published, null), "published claim 3", ""),
        (
            new StageMoved(Article, Three, Stage.Published, Stage.InReview, "New report"),
            "reopened claim 3",
            "Reason: – → New report"
        ),
        (new StageMoved(Article, Three, Stage.Found, Stage.SetAside, null), "set claim 3 aside", ""),
        (new StageMoved(Article, Three, Stage.InReview, Stage.Found, null), "moved claim 3 back to found", ""),
        (
            new VerdictSet(Article, Three, Supported, Refuted),
            "gave claim 3 the verdict refuted",
            "Verdict: Supported → Refuted; Rationale: The register says so. → The register says 2018."
        ),
        (
            new VerdictWithdrawn(Article, Three, Refuted),
            "took back the verdict on claim 3",
            "Verdict: Refuted → –; Rationale: The register says 2018. → –"
        ),
        (
            new FlagRaised(Article, Three, Flag, FlagKind.LoadedLanguage, new(0, 3), "shameful", "Takes a side", Ann),
            "flagged “shameful” in claim 3 as loaded language",
            "Note: – → Takes a side"
        ),
        (
            new FlagMoved(Article, Three, Flag, FlagState.Raised, FlagState.Resolved, "Quoted", Ann),
            "resolved the flag on “shameful” in claim 3",
            "Note: – → Quoted"
        ),
        (
            new FlagMoved(Article, Three, Flag, FlagState.Resolved, FlagState.Raised, null, Ann),
            "reopened the flag on “shameful” in claim 3",
            ""
        ),
        (
            new FlagMoved(Article, Three, Flag, FlagState.Raised, FlagState.Withdrawn, null, Ann),
            "withdrew the flag on “shameful” in claim 3",
            ""
        ),
        (
            new FlagDismissed(Article, Three, Flag, FlagKind.LoadedLanguage, new(0, 3), "shameful", "loaded word", Ann),
            "dismissed the flag proposed on “shameful” in claim 3: loaded language",
            "Proposed as: loaded word → –"
        ),
        (
            new FlagMoved(Article, Three, Flag, FlagState.Dismissed, FlagState.Withdrawn, null, Ann),
            "no longer dismissed the flag on “shameful” in claim 3",
            ""
        ),
        (
            new FlagMoved(Article, Three, Flag, FlagState.Withdrawn, FlagState.Dismissed, null, Ann),
            "dismissed the flag on “shameful” in claim 3",
            ""
        ),
        (
            new CitationAttached(Article, Three, Citation, Cited),
            "attached “Bridge register” to claim 3: supports",
            "Excerpt: – → “closed”; Where: – → p. 2"
        ),
        (
            new CitationEdited(
                Article,
                Three,
                Citation,
                Cited,
                Cited with
                {
                    Stance = Stance.Refutes,
                    Credibility = 2,
                }
            ),
            "put right the citation of “Bridge register” on claim 3",
            "Stance: Supports → Refutes; Credibility: – → 2, probably true"
        ),
        (
            new CitationWithdrawn(Article, Three, Citation, "Wrong page"),
            "withdrew the citation of “Bridge register” from claim 3",
            "Reason: – → Wrong page"
        ),
        (
            new CitationRestored(Article, Three, Citation),
            "let the citation of “Bridge register” count again for claim 3",
            ""
        ),
        (new SourceAdded(Register, Page), "added the source “Bridge register”", ""),
        (
            new SourceEdited(Register, Page, Page with { Doi = "10.1000/182" }),
            "put right the source “Bridge register”",
            "DOI: – → 10.1000/182"
        ),
        (
            new SourceRated(Register, null, Reliability.B),
            "rated “Bridge register” B",
            "Reliability: – → B, usually reliable"
        ),
        (
            new SourceRated(Register, Reliability.B, null),
            "took back the grade of “Bridge register”",
            "Reliability: B, usually reliable → –"
        ),
        (new SourceWithdrawn(Register, "Retracted"), "withdrew the source “Bridge register”", "Reason: – → Retracted"),
        (new SourceRestored(Register), "brought the source “Bridge register” back", ""),
    ];

    public static TheoryData<string> EveryName => [.. EventNames.All];

    public static TheoryData<int> Each => [.. Enumerable.Range(0, Tellings.Length)];

    [Theory]
    [MemberData(nameof(EveryName))]
    public void Every_event_there_is_has_a_sentence_here(string name) =>
        Assert.Contains(Tellings, telling => EventNames.Of(telling.Happened) == name);

    [Theory]
    [MemberData(nameof(Each))]
    public void An_event_is_told_with_what_was_before_and_what_is_after(int index)
    {
        var (happened, sentence, differences) = Tellings[index];

        var told = Telling.Of(happened, Named);

        Assert.Equal(sentence, told.Sentence);
        Assert.Equal(
            differences,
            string.Join("; ", told.Differences.Select(one => $"{one.Field}: {one.Before ?? "–"} → {one.After ?? "–"}"))
        );
    }

    [Theory]
    [MemberData(nameof(Each))]
    public void What_has_no_name_any_more_is_still_told(int index) =>
        Assert.DoesNotContain(
            "cannot tell",
            Telling.Of(Tellings[index].Happened, new Names()).Sentence,
            StringComparison.Ordinal
        );

    [Fact]
    public void An_act_of_several_events_is_one_sentence()
    {
        var attached = new CitationAttached(Article, Three, Citation, Cited);
        var up = new StageMoved(Article, Three, Stage.Found, Stage.InReview, null);

        Assert.Equal(
            "took up claim 3 and attached “Bridge register” to claim 3: supports",
            Telling.Of("AttachCitation", [up, attached], Named).Sentence
        );
    }

    [Fact]
    public void A_split_and_a_merge_are_told_as_what_they_are()
    {
        var shrunk = new ClaimResized(Article, Three, Long, Short);
        var split = Telling.Of("SplitClaim", [shrunk, new ClaimAdded(Article, Four, 4, Short)], Named);
        var merge = Telling.Of("MergeClaims", [shrunk, new ClaimRetired(Article, Four, Three)], Named);

        Assert.Equal("split claim 3: the words after the cut are claim 4", split.Sentence);
        Assert.Equal("merged claim 4 into claim 3", merge.Sentence);
    }

    [Fact]
    public void An_undo_says_so() =>
        Assert.Equal(
            "undid an earlier act: brought claim 3 back",
            Telling.Of("UndoChange", [new ClaimBroughtBack(Article, Three)], Named).Sentence
        );

    private static ClaimFound Found() => new(Three, 3, Long, new Suggestion("rules-1", Kind.Fact, 0.5, null, null, []));
}
