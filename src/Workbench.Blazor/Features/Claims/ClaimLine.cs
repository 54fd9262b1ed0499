using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Features.Claims;

/// <summary>A claim as lists outside its article show it.</summary>
/// <param name="Id">Which claim.</param>
/// <param name="Article">Its article.</param>
/// <param name="ArticleTitle">The article's title.</param>
/// <param name="Number">Its number in the article.</param>
/// <param name="Quote">Its words.</param>
/// <param name="Wording">Its wording by itself; null where the quote is all there is.</param>
/// <param name="State">What it is at a glance.</param>
/// <param name="Published">True where the desk stands by it.</param>
public sealed record ClaimLine(
    ClaimId Id,
    ArticleId Article,
    string ArticleTitle,
    int Number,
    string Quote,
    ClaimWording? Wording,
    ClaimState State,
    bool Published
)
{
    public static ClaimLine Of(Claim claim, string articleTitle) =>
        new(
            claim.Id,
            claim.Article,
            articleTitle,
            claim.Number,
            claim.Anchor.Exact,
            ClaimWording.Of(claim),
            ClaimState.Of(claim),
            claim.Stage == Stage.Published
        );

    /// <summary>Where the claim is worked on.</summary>
    public string Href => $"/articles/{Article}?claim={Number}";
}
