using System.Text.Json.Serialization;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Flags;
using Workbench.Domain.History;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Claims;

/// <summary>One claim of a <see cref="ClaimsFound"/>.</summary>
public sealed record ClaimFound(ClaimId Claim, int Number, Anchor Anchor, Suggestion Suggestion);

/// <summary>Something that happened to one claim; linked into its article's chain.</summary>
/// <param name="Article">The claim's article.</param>
/// <param name="Claim">Which claim.</param>
public abstract record ClaimEvent(ArticleId Article, ClaimId Claim) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid Stream => Article.Value;
}

/// <summary>Somebody marked a claim.</summary>
public sealed record ClaimAdded(ArticleId Article, ClaimId Claim, int Number, Anchor Anchor)
    : ClaimEvent(Article, Claim);

/// <summary>Another engine, or a newer one, found a claim that the article had not, and somebody accepted it.</summary>
public sealed record ClaimProposed(ArticleId Article, ClaimId Claim, int Number, Anchor Anchor, Suggestion Suggestion)
    : ClaimEvent(Article, Claim);

/// <summary>How an engine reads a claim: which words it marks and what it takes them for.</summary>
public sealed record EngineReading(Anchor Anchor, Suggestion Suggestion);

/// <summary>Another engine, or a newer one, reads a claim that nobody has worked on, and somebody accepted its reading.</summary>
public sealed record ClaimJudgedAnew(ArticleId Article, ClaimId Claim, EngineReading From, EngineReading To)
    : ClaimEvent(Article, Claim);

/// <summary>The claim's words were marked anew: grown, shrunk, split or merged.</summary>
public sealed record ClaimResized(ArticleId Article, ClaimId Claim, Anchor From, Anchor To)
    : ClaimEvent(Article, Claim);

/// <summary>The claim was taken out of the text's marks; a merge names the claim that took its words.</summary>
public sealed record ClaimRetired(ArticleId Article, ClaimId Claim, ClaimId? MergedInto) : ClaimEvent(Article, Claim);

/// <summary>A retired claim came back.</summary>
public sealed record ClaimBroughtBack(ArticleId Article, ClaimId Claim) : ClaimEvent(Article, Claim);

/// <summary>The standalone wording was decided; null: the engine's suggestion, or the quote itself, stands.</summary>
public sealed record ClaimReworded(ArticleId Article, ClaimId Claim, string? From, string? To)
    : ClaimEvent(Article, Claim);

/// <summary>A person decided what the claim is; null: undecided, the suggestion stands.</summary>
public sealed record KindSet(ArticleId Article, ClaimId Claim, Kind? From, Kind? To) : ClaimEvent(Article, Claim);

/// <summary>A person decided who is saying it; null: undecided, the suggestion stands.</summary>
public sealed record AttributionSet(ArticleId Article, ClaimId Claim, Attribution? From, Attribution? To)
    : ClaimEvent(Article, Claim);

/// <summary>Somebody was given the claim to work on; null: nobody.</summary>
public sealed record ClaimAssigned(ArticleId Article, ClaimId Claim, AccountId? From, AccountId? To)
    : ClaimEvent(Article, Claim);

/// <summary>The claim moved along the workflow.</summary>
public sealed record StageMoved(ArticleId Article, ClaimId Claim, Stage From, Stage To, string? Reason)
    : ClaimEvent(Article, Claim);

/// <summary>A verdict was given; <paramref name="From"/> is the one before, null where there was none.</summary>
public sealed record VerdictSet(ArticleId Article, ClaimId Claim, Ruling? From, Ruling To) : ClaimEvent(Article, Claim);

/// <summary>The verdict was taken back; the claim has none.</summary>
public sealed record VerdictWithdrawn(ArticleId Article, ClaimId Claim, Ruling From) : ClaimEvent(Article, Claim);

/// <summary>A flag was put on words of the claim.</summary>
public sealed record FlagRaised(
    ArticleId Article,
    ClaimId Claim,
    FlagId Flag,
    FlagKind Kind,
    TextSpan Span,
    string Exact,
    string Note,
    AccountId By
) : ClaimEvent(Article, Claim);

/// <summary>A flag that the engine proposed was turned down.</summary>
public sealed record FlagDismissed(
    ArticleId Article,
    ClaimId Claim,
    FlagId Flag,
    FlagKind Kind,
    TextSpan Span,
    string Exact,
    string Why,
    AccountId By
) : ClaimEvent(Article, Claim);

/// <summary>A flag was dealt with, or was set right again: from one state to another, with the reason given.</summary>
public sealed record FlagMoved(
    ArticleId Article,
    ClaimId Claim,
    FlagId Flag,
    FlagState From,
    FlagState To,
    string? Note,
    AccountId By
) : ClaimEvent(Article, Claim);

/// <summary>A source was attached to the claim.</summary>
public sealed record CitationAttached(ArticleId Article, ClaimId Claim, CitationId Citation, CitationDetails Details)
    : ClaimEvent(Article, Claim);

/// <summary>A citation was put right.</summary>
public sealed record CitationEdited(
    ArticleId Article,
    ClaimId Claim,
    CitationId Citation,
    CitationDetails From,
    CitationDetails To
) : ClaimEvent(Article, Claim);

/// <summary>A citation was withdrawn; it no longer counts as evidence but is kept.</summary>
public sealed record CitationWithdrawn(ArticleId Article, ClaimId Claim, CitationId Citation, string? Reason)
    : ClaimEvent(Article, Claim);

/// <summary>A withdrawn citation counts again.</summary>
public sealed record CitationRestored(ArticleId Article, ClaimId Claim, CitationId Citation)
    : ClaimEvent(Article, Claim);
