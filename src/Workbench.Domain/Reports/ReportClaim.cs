using Workbench.Domain.Claims;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Reports;

/// <summary>One claim of a report.</summary>
/// <param name="Id">Which claim.</param>
/// <param name="Number">Its number in the article.</param>
/// <param name="Stage">How far it is. Only of a published one does the report say what the desk found.</param>
/// <param name="Anchor">Its words and their place.</param>
/// <param name="Standalone">Its wording by itself.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Speaker">Who says it.</param>
/// <param name="Reason">Why it was set aside; null where nobody said, and for every other stage.</param>
/// <param name="Finding">What the desk stands by; null unless the claim is published.</param>
/// <param name="Head">The last entry of the article's history that concerns it.</param>
public sealed record ReportClaim(
    ClaimId Id,
    int Number,
    Stage Stage,
    ReportAnchor Anchor,
    ReportWording Standalone,
    ReportKind Kind,
    ReportSpeaker Speaker,
    string? Reason,
    ReportFinding? Finding,
    HistoryHead Head
);

/// <summary>Where a standalone wording comes from.</summary>
public enum WordingOrigin
{
    /// <summary>The quote stands alone as it is.</summary>
    Quote,

    /// <summary>The engine suggested it and nobody worded it anew.</summary>
    Engine,

    /// <summary>A reviewer worded it.</summary>
    Reviewer,
}

/// <summary>A claim's wording by itself.</summary>
/// <param name="Text">Never empty.</param>
/// <param name="From">Where it comes from.</param>
public sealed record ReportWording(string Text, WordingOrigin From)
{
    internal static ReportWording Of(Claim claim) =>
        claim switch
        {
            { DecidedStandalone: { } decided } => new(decided, WordingOrigin.Reviewer),
            { Suggestion.Standalone: { } suggested } => new(suggested, WordingOrigin.Engine),
            _ => new(claim.Anchor.Exact, WordingOrigin.Quote),
        };
}

/// <summary>What a claim is.</summary>
/// <param name="Is">As decided, else as suggested; null where nobody has judged it.</param>
/// <param name="Decided">True where a person decided it.</param>
/// <param name="Suggested">What the engine took it for; null for a claim marked by hand, or one that the engine could not judge.</param>
public sealed record ReportKind(Kind? Is, bool Decided, Kind? Suggested)
{
    internal static ReportKind Of(Claim claim) =>
        new(claim.Kind, claim.DecidedKind is not null, claim.Suggestion?.Kind);
}

/// <summary>Who says a claim.</summary>
/// <param name="Name">A name, or null: the article itself.</param>
/// <param name="Decided">True where a person decided it.</param>
/// <param name="Words">Where the article says so; null where nobody marked it.</param>
public sealed record ReportSpeaker(string? Name, bool Decided, TextPositionSelector? Words)
{
    internal static ReportSpeaker Of(Claim claim, CodePoints points) =>
        new(
            claim.Attribution.Speaker,
            claim.DecidedAttribution is not null,
            claim.Attribution.Span is { } span ? TextPositionSelector.Of(span, points) : null
        );
}
