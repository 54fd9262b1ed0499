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
/// <param name="State">What it is at a glance.</param>
/// <param name="Published">True where the desk stands by it.</param>
public sealed record ClaimLine(
    ClaimId Id,
    ArticleId Article,
    string ArticleTitle,
    int Number,
    string Quote,
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
            ClaimState.Of(claim),
            claim.Stage == Stage.Published
        );

    /// <summary>Where the claim is worked on.</summary>
    public string Href => $"/articles/{Article}?claim={Number}";
}
