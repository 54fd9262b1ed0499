using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Claims.Resplitting;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Features.Claims.Resplitting;

/// <summary>One claim of a proposal, as it is listed.</summary>
/// <param name="Key">Which one, as long as the proposal stands.</param>
/// <param name="Number">The claim's number; null for a new one.</param>
/// <param name="Anchor">Its words, with what is around them: as they would be, for a claim that is gone or kept as they are.</param>
/// <param name="Differences">What would be otherwise; for a new claim, what it is taken for.</param>
public sealed record ResplitLine(string Key, int? Number, Anchor Anchor, IReadOnlyList<Difference> Differences)
{
    /// <summary>A claim that would come.</summary>
    public static ResplitLine Of(FoundClaim found, ArticleVersion version) =>
        new(
            $"new-{found.Span.Start}-{found.Span.End}",
            null,
            Anchor.At(version, found.Span),
            [
                new("Kind", null, ResplitWords.Of(found.Kind)),
                .. ResplitWords.Said("Said by", null, found.Speaker?.Text),
                .. ResplitWords.Said("Stands alone as", null, found.Standalone),
            ]
        );

    /// <summary>A claim that would change.</summary>
    public static ResplitLine Of(Refound refound, ArticleVersion version) =>
        new(
            $"changed-{refound.Claim.Id}",
            refound.Claim.Number,
            Anchor.At(version, refound.Found.Span),
            ResplitWords.Between(refound.Claim, refound.Found, refound.Found.Span.Of(version.Text))
        );

    /// <summary>A claim that would go.</summary>
    public static ResplitLine Of(Claim gone) => new($"gone-{gone.Id}", gone.Number, gone.Anchor, []);

    /// <summary>A claim that stays because somebody worked on it.</summary>
    public static ResplitLine Of(Kept kept, ArticleVersion version) =>
        new(
            $"kept-{kept.Claim.Id}",
            kept.Claim.Number,
            kept.Claim.Anchor,
            kept.Found is null ? [] : ResplitWords.Between(kept.Claim, kept.Found, kept.Found.Span.Of(version.Text))
        );
}
