using Workbench.Blazor.Features.Claims.Resplitting;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.History;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Features.History;

/// <summary>Tells the history in sentences.</summary>
public static class Telling
{
    // An engine's new reading of a long article is thousands of events. All of them stand in the details.
    private const int Most = 6;

    /// <summary>One act: all that one change brought about, in one sentence.</summary>
    /// <param name="change">The change's name.</param>
    /// <param name="events">What it brought about, in order; at least one.</param>
    /// <param name="names">What things are called.</param>
    public static Told Of(string change, IReadOnlyList<Event> events, Names names)
    {
        var told = events.Select(happened => Of(happened, names)).ToList();
        var all = Joined([.. told.Select(one => one.Sentence)]);
        var sentence = (change, events) switch
        {
            ("SplitClaim", [ClaimResized kept, ClaimAdded added]) =>
                $"split {names.Of(kept.Claim)}: the words after the cut are claim {added.Number}",
            ("MergeClaims", [ClaimResized kept, ClaimRetired gone]) =>
                $"merged {names.Of(gone.Claim)} into {names.Of(kept.Claim)}",
            (nameof(ResplitArticle), [ClaimEvent first, ..]) =>
                $"split {names.Of(first.Article)} again{With(events)}: {ResplitWords.Counted(events)}",
            ("UndoChange", _) => $"undid an earlier act: {all}",
            _ => all,
        };
        return new Told(sentence, [.. told.Take(Most).SelectMany(one => one.Differences)]);
    }

    private static string With(IReadOnlyList<Event> events) =>
        events
            .Select(happened =>
                happened switch
                {
                    ClaimProposed e => e.Suggestion.Engine,
                    ClaimJudgedAnew e => e.To.Suggestion.Engine,
                    _ => null,
                }
            )
            .FirstOrDefault(engine => engine is not null)
            is { } engine
            ? $" with {engine}"
            : "";

    /// <summary>One event.</summary>
    public static Told Of(Event happened, Names names) =>
        happened switch
        {
            ArticleEvent e => OfArticle(e, names),
            SourceEvent e => OfSource(e, names),
            FlagRaised or FlagDismissed or FlagMoved => OfFlag(happened, names),
            CitationAttached or CitationEdited or CitationWithdrawn or CitationRestored => OfCitation(happened, names),
            ClaimEvent e => OfClaim(e, names.Of(e.Claim), names),
            _ => Unknown(happened),
        };

    private static Told OfArticle(ArticleEvent happened, Names names) =>
        happened switch
        {
            ArticleImported { Planted: { } planted } e => new(
                $"imported {Quoted.Of(e.Details.Title)}",
                new Difference("May address a machine", null, string.Join(", ", planted))
            ),
            ArticleImported e => new($"imported {Quoted.Of(e.Details.Title)}"),
            ClaimsFound e => new(
                $"had the engine {e.Engine} mark {Words.Counted(e.Claims.Count, "claim")} in it",
                ProposalFields.Of(e.Proposals)
            ),
            ArticleDescribed e => new($"described {names.Of(e.Article)} anew", ToldFields.Between(e.From, e.To)),
            ArticleArchived e => new($"archived {names.Of(e.Article)}"),
            ArticleRestored e => new($"brought {names.Of(e.Article)} back to the desk"),
            ReportIssued e => new($"issued report {e.Number} on {names.Of(e.Article)}"),
            _ => Unknown(happened),
        };

    private static Told OfClaim(ClaimEvent happened, string claim, Names names) =>
        happened switch
        {
            ClaimAdded e => new($"marked claim {e.Number}", new Difference("Words", null, e.Anchor.Exact)),
            ClaimProposed e => new(
                $"accepted claim {e.Number} from {e.Suggestion.Engine}",
                new Difference("Words", null, e.Anchor.Exact)
            ),
            ClaimJudgedAnew e => new($"let {e.To.Suggestion.Engine} judge {claim} anew", ResplitWords.Between(e)),
            ClaimResized e => new($"marked other words for {claim}", new Difference("Words", e.From.Exact, e.To.Exact)),
            ClaimRetired { MergedInto: { } into } => new($"merged {claim} into {names.Of(into)}"),
            ClaimRetired => new($"retired {claim}"),
            ClaimBroughtBack => new($"brought {claim} back"),
            ClaimReworded { To: null } e => new(
                $"took back the standalone wording of {claim}",
                new Difference("Stands alone as", e.From, null)
            ),
            ClaimReworded e => new($"reworded {claim}", new Difference("Stands alone as", e.From, e.To)),
            KindSet { To: null } e => new($"left open what {claim} is", Kinds(e)),
            KindSet { To: { } kind } e => new($"decided that {claim} is {Is(kind)}", Kinds(e)),
            AttributionSet e => OfSpeaker(e, claim),
            ClaimAssigned { To: { } to } e => new(
                $"gave {claim} to {names.Of(to)}",
                e.From is { } from ? [new Difference("Assigned to", names.Of(from), names.Of(to))] : []
            ),
            ClaimAssigned e => new($"took {claim} from {(e.From is { } from ? names.Of(from) : "nobody")}"),
            StageMoved e => new(Moved(e, claim), e.Reason is null ? [] : [new Difference("Reason", null, e.Reason)]),
            VerdictSet e => new(
                $"gave {claim} the verdict {Low(e.To.Verdict)}",
                [
                    .. Differing("Verdict", Word(e.From), Word(e.To)),
                    .. Differing("Rationale", e.From?.Rationale, e.To.Rationale),
                ]
            ),
            VerdictWithdrawn e => new(
                $"took back the verdict on {claim}",
                new Difference("Verdict", Word(e.From), null),
                new Difference("Rationale", e.From.Rationale, null)
            ),
            _ => Unknown(happened),
        };

    private static Told OfSpeaker(AttributionSet e, string claim)
    {
        var difference = new Difference("Said by", Speaker(e.From), Speaker(e.To));
        return e.To switch
        {
            null => new($"left open who says {claim}", difference),
            { Speaker: { } speaker } => new($"decided that {speaker} says {claim}", difference),
            _ => new($"decided that the article itself says {claim}", difference),
        };
    }

    private static string Is(Kind kind) =>
        kind switch
        {
            Kind.Fact => "a fact",
            Kind.Opinion => "an opinion",
            Kind.Prediction => "a prediction",
            _ => Low(kind),
        };

    private static Told OfFlag(Event happened, Names names) =>
        happened switch
        {
            FlagRaised e => new(
                $"flagged {Quoted.Of(e.Exact)} in {names.Of(e.Claim)} as {Low(e.Kind)}",
                new Difference("Note", null, e.Note)
            ),
            FlagDismissed e => new(
                $"dismissed the flag proposed on {Quoted.Of(e.Exact)} in {names.Of(e.Claim)}: {Low(e.Kind)}",
                new Difference("Proposed as", e.Why, null)
            ),
            FlagMoved e => new(
                $"{Verb(e)} the flag on {names.Of(e.Flag)} in {names.Of(e.Claim)}",
                e.Note is null ? [] : [new Difference("Note", null, e.Note)]
            ),
            _ => Unknown(happened),
        };

    private static Told OfCitation(Event happened, Names names) =>
        happened switch
        {
            CitationAttached e => new(
                $"attached {names.Of(e.Details.Source)} to {names.Of(e.Claim)}: {Low(e.Details.Stance)}",
                ToldFields.Between(null, e.Details, names)
            ),
            CitationEdited e => new(
                $"put right the citation of {names.Of(e.To.Source)} on {names.Of(e.Claim)}",
                ToldFields.Between(e.From, e.To, names)
            ),
            CitationWithdrawn e => new(
                $"withdrew the citation of {names.Of(e.Citation)} from {names.Of(e.Claim)}",
                e.Reason is null ? [] : [new Difference("Reason", null, e.Reason)]
            ),
            CitationRestored e => new(
                $"let the citation of {names.Of(e.Citation)} count again for {names.Of(e.Claim)}"
            ),
            _ => Unknown(happened),
        };

    private static Told OfSource(SourceEvent happened, Names names) =>
        happened switch
        {
            SourceAdded e => new($"added the source {Quoted.Of(e.Details.Title)}"),
            SourceEdited e => new($"put right the source {names.Of(e.Source)}", SourceFields.Between(e.From, e.To)),
            SourceRated { To: null } e => new($"took back the grade of {names.Of(e.Source)}", Grades(e)),
            SourceRated { To: { } grade } e => new($"rated {names.Of(e.Source)} {grade}", Grades(e)),
            SourceWithdrawn e => new(
                $"withdrew the source {names.Of(e.Source)}",
                e.Reason is null ? [] : [new Difference("Reason", null, e.Reason)]
            ),
            SourceRestored e => new($"brought the source {names.Of(e.Source)} back"),
            _ => Unknown(happened),
        };

    // An event of a newer program: it happened, and its name is all there is to tell.
    private static Told Unknown(Event happened) =>
        new($"did something this program cannot tell: {happened.GetType().Name}");

    private static string Moved(StageMoved e, string claim) =>
        (e.From, e.To) switch
        {
            (Stage.Found or Stage.SetAside, Stage.InReview) => $"took up {claim}",
            (Stage.Published, Stage.InReview) => $"reopened {claim}",
            (_, Stage.Published) => $"published {claim}",
            (_, Stage.SetAside) => $"set {claim} aside",
            _ => $"moved {claim} back to {Low(e.To)}",
        };

    private static string Verb(FlagMoved e) =>
        e.To switch
        {
            FlagState.Resolved => "resolved",
            FlagState.Withdrawn when e.From == FlagState.Dismissed => "no longer dismissed",
            FlagState.Withdrawn => "withdrew",
            FlagState.Dismissed => "dismissed",
            _ => "reopened",
        };

    private static Difference Kinds(KindSet e) => new("Kind", Word(e.From), Word(e.To));

    private static Difference Grades(SourceRated e) =>
        new(
            "Reliability",
            e.From is { } from ? Admiralty.Says(from) : null,
            e.To is { } to ? Admiralty.Says(to) : null
        );

    private static Difference[] Differing(string field, string? before, string? after) =>
        before == after ? [] : [new Difference(field, before, after)];

    private static string? Word(Kind? kind) => kind is { } known ? Words.Of(known) : null;

    private static string? Word(Ruling? ruling) => ruling is null ? null : Words.Of(ruling.Verdict);

    private static string? Speaker(Attribution? attribution) =>
        attribution is null ? null : attribution.Speaker ?? "the article itself";

    private static string Low<T>(T word)
        where T : struct, Enum => Words.Of(word).ToLowerInvariant();

    private static string Joined(IReadOnlyList<string> sentences) =>
        sentences.Count switch
        {
            1 => sentences[0],
            <= Most => $"{string.Join(", ", sentences.SkipLast(1))} and {sentences[^1]}",
            _ => $"{string.Join(", ", sentences.Take(Most - 1))} and {sentences.Count - Most + 1:N0} more",
        };
}
