using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Claims.Resplitting;
using Workbench.Domain.Flags;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.History;

/// <summary>
/// Taking back what an event did: a new event with the values the other way round, never an erasure. Refused where something
/// later has changed the same thing, and by the same rules as doing it by hand.
/// </summary>
/// <remarks>Every method throws <c>history.changed-since</c> or <c>history.no-undo</c> besides the codes of the rules it passes.</remarks>
public static class Undoing
{
    private const string Mark = "Undone from history";

    /// <summary>The source that a citation of the claim would rest on again; null where taking the event back does nothing like it.</summary>
    public static SourceId? RestsAgainOn(this Claim claim, ClaimEvent happened) =>
        happened switch
        {
            CitationEdited e => e.From.Source,
            CitationWithdrawn e => claim.Citation(e.Citation).Source,
            _ => null,
        };

    /// <summary>Takes back what an event did to a claim.</summary>
    /// <param name="claim">The claim.</param>
    /// <param name="happened">The event.</param>
    /// <param name="by">Who takes it back.</param>
    /// <param name="source">The source that <see cref="RestsAgainOn"/> names; null where it names none.</param>
    /// <exception cref="RuleViolation">See <see cref="Undoing"/>.</exception>
    public static ClaimEvent Undo(this Claim claim, ClaimEvent happened, Actor by, Source? source = null)
    {
        var seen = claim.Revision;
        switch (happened)
        {
            case ClaimAdded:
                return claim.Retire(seen);
            case ClaimProposed:
                StillStands(claim.IsAsFound());
                return claim.Retire(seen);
            case ClaimJudgedAnew e:
                StillStands(claim.IsAsFound() && claim.Reads(e.To));
                return claim.JudgeAnew(e.From.Anchor, e.From.Suggestion);
            case ClaimResized e:
                StillStands(claim.Anchor == e.To);
                claim.MustBeOpen(seen);
                return claim.MarkAnew(e.From);
            case ClaimRetired e:
                StillStands(claim.Retired && claim.MergedInto == e.MergedInto);
                return claim.BringBack(seen);
            case ClaimBroughtBack:
                return claim.Retire(seen);
            case ClaimReworded e:
                StillStands(claim.DecidedStandalone == e.To);
                return claim.Reword(seen, e.From);
            case KindSet e:
                StillStands(claim.DecidedKind == e.To);
                return claim.SetKind(seen, e.From);
            case AttributionSet e:
                StillStands(claim.DecidedAttribution == e.To);
                return claim.Attribute(seen, e.From);
            case ClaimAssigned e:
                StillStands(claim.Assignee == e.To);
                return claim.Assign(seen, e.From);
            case StageMoved e:
                StillStands(claim.Stage == e.To && !claim.Retired && (e.From != Stage.Found || claim.IsUntouched()));
                claim.MustDeserve(e.From);
                return claim.Happened(new StageMoved(claim.Article, claim.Id, e.To, e.From, Mark));
            case VerdictSet e:
                StillStands(claim.Ruling == e.To);
                return e.From is null ? claim.WithdrawVerdict(seen) : claim.RuleAgain(e.From);
            case VerdictWithdrawn e:
                StillStands(claim.Ruling is null);
                return claim.RuleAgain(e.From);
            case FlagRaised e:
                return claim.MoveFlag(seen, e.Flag, FlagState.Withdrawn, Mark, by);
            case FlagDismissed e:
                return claim.MoveFlag(seen, e.Flag, FlagState.Withdrawn, Mark, by);
            case FlagMoved e:
                StillStands(claim.Flag(e.Flag).State == e.To);
                return claim.MoveFlag(seen, e.Flag, e.From, Mark, by);
            case CitationAttached e:
                return claim.WithdrawCitation(seen, e.Citation, Mark);
            case CitationEdited e:
                StillStands(claim.Citation(e.Citation).Details == e.To);
                claim.MustBeOpen(seen);
                source!.MustBeInTheLibrary();
                return claim.Happened(new CitationEdited(claim.Article, claim.Id, e.Citation, e.To, e.From));
            case CitationWithdrawn e:
                StillStands(claim.Stage != Stage.Found);
                return claim.RestoreCitation(seen, e.Citation, source!)[^1];
            case CitationRestored e:
                return claim.WithdrawCitation(seen, e.Citation, Mark);
            default:
                throw NoUndo();
        }
    }

    /// <summary>Takes back what an event did to an article.</summary>
    /// <exception cref="RuleViolation">See <see cref="Undoing"/>.</exception>
    public static ArticleEvent Undo(this Article article, ArticleEvent happened)
    {
        switch (happened)
        {
            case ArticleDescribed e:
                StillStands(article.Details == e.To);
                return article.Describe(e.From);
            case ArticleImported or ArticleRestored:
                return article.Archive();
            case ArticleArchived:
                return article.Restore();
            default:
                throw NoUndo();
        }
    }

    /// <summary>Takes back what an event did to a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="happened">The event.</param>
    /// <param name="standingCitations">How many citations that count rest on the source.</param>
    /// <exception cref="RuleViolation">See <see cref="Undoing"/>.</exception>
    public static SourceEvent Undo(this Source source, SourceEvent happened, int standingCitations)
    {
        var seen = source.Revision;
        switch (happened)
        {
            case SourceAdded or SourceRestored:
                return source.Withdraw(seen, standingCitations, Mark);
            case SourceEdited e:
                StillStands(source.Details == e.To);
                return source.Edit(seen, e.From);
            case SourceRated e:
                StillStands(source.Reliability == e.To);
                return source.Rate(seen, e.From);
            case SourceWithdrawn:
                return source.Restore(seen);
            default:
                throw NoUndo();
        }
    }

    private static VerdictSet RuleAgain(this Claim claim, Ruling ruling)
    {
        claim.MustBeOpen(claim.Revision);
        Require.That(
            claim.Kind.CanHaveVerdict() && claim.StandingCitations().Any(),
            "history.changed-since",
            "That verdict no longer has what it rested on. Give a new one instead."
        );
        return claim.Happened(new VerdictSet(claim.Article, claim.Id, claim.Ruling, ruling));
    }

    // Evidence and verdicts take a claim into review: what rests there keeps it from being merely found again.
    private static bool IsUntouched(this Claim claim) => claim.Ruling is null && !claim.StandingCitations().Any();

    private static bool Reads(this Claim claim, EngineReading reading) =>
        claim.Anchor == reading.Anchor && claim.Suggestion!.Engine == reading.Suggestion.Engine;

    private static void StillStands(bool stands) =>
        Require.That(
            stands,
            "history.changed-since",
            "Something later has changed the same thing. Undo the later change first."
        );

    private static RuleViolation NoUndo() =>
        new(
            "history.no-undo",
            "This cannot be taken back. What was issued or found stays; retire or archive what is wrong."
        );
}
