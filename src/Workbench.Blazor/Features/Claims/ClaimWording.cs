using Workbench.Domain.Claims;

namespace Workbench.Blazor.Features.Claims;

/// <summary>A claim in words that a reader of a list understands by themselves. They are not the article's, and stand in no quotation marks.</summary>
/// <param name="Text">The claim with its pronouns and context filled in.</param>
/// <param name="Suggested">True where the engine worded it and no person.</param>
public sealed record ClaimWording(string Text, bool Suggested)
{
    /// <summary>What it is called beside the words.</summary>
    public string Name => Suggested ? "suggested wording" : "wording";

    /// <summary>That of a claim; null where it has none but its quote.</summary>
    public static ClaimWording? Of(Claim claim) =>
        Of(claim.DecidedStandalone, claim.Suggestion?.Standalone, claim.Anchor.Exact);

    /// <summary>That of a claim, from what was decided, what was suggested, and its quote.</summary>
    public static ClaimWording? Of(string? decided, string? suggested, string quote) =>
        (decided ?? suggested) is { } text && text != quote ? new(text, decided is null) : null;
}
