using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Flags;
using Workbench.Domain.History;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Claims;

/// <summary>
/// One statement an article makes, and all the desk has done with it. This type is its state; what may be done to it stands in
/// <see cref="Spans"/>, <see cref="Wording"/>, <see cref="Flagging"/>, <see cref="Citing"/>, <see cref="Judging"/> and <see cref="Workflow"/>.
/// </summary>
public sealed class Claim
{
    private readonly List<Flag> flags = [];
    private readonly List<Citation> citations = [];

    private Claim() { }

    /// <summary>Which claim.</summary>
    public ClaimId Id { get; private set; }

    /// <summary>The article that makes it.</summary>
    public ArticleId Article { get; private set; }

    /// <summary>Its number in the article, from 1; stable, never given to another.</summary>
    public int Number { get; private set; }

    /// <summary>Its words and their place.</summary>
    public Anchor Anchor { get; private set; } = new(0, 0, 0, "", "", "");

    /// <summary>What the engine took it for; null for a claim marked by hand.</summary>
    public Suggestion? Suggestion { get; private set; }

    /// <summary>What a person decided it is; null while nobody has.</summary>
    public Kind? DecidedKind { get; private set; }

    /// <summary>The standalone wording a person gave; null while nobody has.</summary>
    public string? DecidedStandalone { get; private set; }

    /// <summary>Who is saying it, as a person decided; null while nobody has.</summary>
    public Attribution? DecidedAttribution { get; private set; }

    /// <summary>Where it is on its way.</summary>
    public Stage Stage { get; private set; }

    /// <summary>Who works on it, or null.</summary>
    public AccountId? Assignee { get; private set; }

    /// <summary>The verdict with its rationale, or null.</summary>
    public Ruling? Ruling { get; private set; }

    /// <summary>True while the claim is taken out of the text's marks.</summary>
    public bool Retired { get; private set; }

    /// <summary>The claim that took its words, where it was merged away.</summary>
    public ClaimId? MergedInto { get; private set; }

    /// <summary>Counts the events of this claim; a change says which revision its author saw.</summary>
    public int Revision { get; private set; }

    /// <summary>In the order they were raised, resolved ones included.</summary>
    public IReadOnlyList<Flag> Flags => flags;

    /// <summary>In the order they were attached, withdrawn ones included.</summary>
    public IReadOnlyList<Citation> Citations => citations;

    /// <summary>
    /// What it is: as decided, else as suggested; null where neither a person nor the engine has judged it. It is checked like a fact then,
    /// and whoever gives it a verdict takes it for one.
    /// </summary>
    public Kind? Kind => DecidedKind ?? Suggestion?.Kind;

    /// <summary>Its wording by itself: as decided, else as suggested, else the quote.</summary>
    public string Standalone => DecidedStandalone ?? Suggestion?.Standalone ?? Anchor.Exact;

    /// <summary>Its wording by itself where that is not the quote; null where the quote is all there is.</summary>
    public string? StandsAloneAs => Standalone == Anchor.Exact ? null : Standalone;

    /// <summary>Who is saying it: as decided, else as suggested, else the article itself.</summary>
    public Attribution Attribution =>
        DecidedAttribution
        ?? (Suggestion?.Speaker is { } speaker ? new Attribution(speaker.Text, speaker.Span) : Attribution.TheArticle);

    /// <summary>Why nobody can work on it now, and what to do first; null where anybody may who is allowed to.</summary>
    public RuleViolation? WhyClosed() =>
        this switch
        {
            { Retired: true } => new("claim.retired", $"Claim {Number} is retired. Bring it back to work on it."),
            { Stage: Stage.SetAside } => new(
                "claim.set-aside",
                $"Claim {Number} is set aside. Take it up to work on it."
            ),
            { Stage: Stage.Published } => new(
                "claim.published",
                $"Claim {Number} is published. Reopen it to change it."
            ),
            _ => null,
        };

    /// <summary>Folds one event of this claim into its state.</summary>
    public void Apply(Event happened)
    {
        Revision++;
        switch (happened)
        {
            case ClaimAdded e:
                (Article, Id, Number, Anchor) = (e.Article, e.Claim, e.Number, e.Anchor);
                break;
            case ClaimProposed e:
                (Article, Id, Number, Anchor, Suggestion) = (e.Article, e.Claim, e.Number, e.Anchor, e.Suggestion);
                break;
            case ClaimJudgedAnew e:
                (Anchor, Suggestion) = (e.To.Anchor, e.To.Suggestion);
                break;
            case ClaimResized e:
                Anchor = e.To;
                break;
            case ClaimRetired e:
                (Retired, MergedInto) = (true, e.MergedInto);
                break;
            case ClaimBroughtBack:
                (Retired, MergedInto) = (false, null);
                break;
            case ClaimReworded e:
                DecidedStandalone = e.To;
                break;
            case KindSet e:
                DecidedKind = e.To;
                break;
            case AttributionSet e:
                DecidedAttribution = e.To;
                break;
            case ClaimAssigned e:
                Assignee = e.To;
                break;
            case StageMoved e:
                Stage = e.To;
                break;
            case VerdictSet e:
                Ruling = e.To;
                break;
            case VerdictWithdrawn:
                Ruling = null;
                break;
            case FlagRaised e:
                flags.Add(new Flag(e));
                break;
            case FlagDismissed e:
                flags.Add(new Flag(e));
                break;
            case FlagMoved e:
                this.Flag(e.Flag).Apply(e);
                break;
            case CitationAttached e:
                citations.Add(new Citation(e));
                break;
            case CitationEdited or CitationWithdrawn or CitationRestored:
                this.Citation(CitationOf(happened)).Apply(happened);
                break;
            default:
                throw new InvalidOperationException($"{happened.GetType().Name} does not happen to a claim.");
        }
    }

    /// <summary>The claim that an event of its article brings into being.</summary>
    public static Claim From(ArticleId article, ClaimFound found) =>
        new()
        {
            Article = article,
            Id = found.Claim,
            Number = found.Number,
            Anchor = found.Anchor,
            Suggestion = found.Suggestion,
            Revision = 1,
        };

    /// <summary>The claim that somebody marked.</summary>
    public static Claim From(ClaimAdded added) => Begun(added);

    /// <summary>The claim that an engine found later than the import.</summary>
    public static Claim From(ClaimProposed proposed) => Begun(proposed);

    private static Claim Begun(ClaimEvent with)
    {
        var claim = new Claim();
        claim.Apply(with);
        return claim;
    }

    /// <summary>Refuses a change whose author saw another state of the claim than the one that stands.</summary>
    /// <exception cref="RuleViolation"><c>claim.stale</c></exception>
    internal void MustBeAt(int seen) =>
        Require.That(
            seen == Revision,
            "claim.stale",
            $"Claim {Number} has changed since you looked. See what changed, then decide again."
        );

    /// <summary>Refuses work on a claim that is retired, set aside or published.</summary>
    /// <exception cref="RuleViolation"><c>claim.retired</c>, <c>claim.set-aside</c>, <c>claim.published</c></exception>
    internal void MustBeOpen(int seen)
    {
        MustBeAt(seen);
        if (WhyClosed() is { } why)
            throw why;
    }

    internal T Happened<T>(T happened)
        where T : ClaimEvent
    {
        Apply(happened);
        return happened;
    }

    private static CitationId CitationOf(Event happened) =>
        happened switch
        {
            CitationEdited e => e.Citation,
            CitationWithdrawn e => e.Citation,
            CitationRestored e => e.Citation,
            _ => default,
        };
}
