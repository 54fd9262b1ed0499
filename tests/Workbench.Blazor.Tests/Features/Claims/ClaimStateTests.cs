using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Tests.Features.Claims.Review;
using Workbench.Domain.Claims;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Claims;

public sealed class ClaimStateTests
{
    [Theory]
    [InlineData(Stage.Found, null, null, "open")]
    [InlineData(Stage.Found, Kind.Opinion, null, "opinion")]
    [InlineData(Stage.Found, Kind.Fact, null, "open")]
    [InlineData(Stage.InReview, null, null, "now")]
    [InlineData(Stage.InReview, Kind.NoClaim, null, "opinion")]
    [InlineData(Stage.InReview, null, Verdict.Supported, "ok")]
    [InlineData(Stage.InReview, null, Verdict.Refuted, "no")]
    [InlineData(Stage.Published, Kind.Fact, Verdict.ConflictingEvidence, "mix")]
    [InlineData(Stage.Published, Kind.Fact, Verdict.NotEnoughEvidence, "wait")]
    [InlineData(Stage.Published, Kind.Opinion, null, "opinion")]
    [InlineData(Stage.SetAside, null, Verdict.Supported, "aside")]
    [InlineData(Stage.SetAside, Kind.Opinion, null, "aside")]
    public void A_claim_shows_its_verdict_else_how_far_it_is(
        Stage stage,
        Kind? decided,
        Verdict? verdict,
        string css
    ) => Assert.Equal(css, ClaimState.Of(stage, decided, verdict).Css);

    [Fact]
    public void Every_combination_there_is_has_a_state_that_counts()
    {
        foreach (var stage in Enum.GetValues<Stage>())
        foreach (var decided in Enum.GetValues<Kind>().Cast<Kind?>().Append(null))
        foreach (var verdict in Enum.GetValues<Verdict>().Cast<Verdict?>().Append(null))
            Assert.Contains(ClaimState.Of(stage, decided, verdict), ClaimState.All);
    }

    [Fact]
    public void A_retired_claim_is_retired_whatever_else_it_is()
    {
        var article = new AnArticle();
        var claim = article.Judge(article.Mark("The bridge closed"), Verdict.Supported);
        Assert.Equal("Supported", ClaimState.Of(claim).Word);

        claim.Retire(claim.Revision);

        Assert.Equal("Retired", ClaimState.Of(claim).Word);
        Assert.DoesNotContain(ClaimState.Of(claim), ClaimState.All);
    }

    [Fact]
    public void No_two_states_share_a_word_a_sign_or_a_colour()
    {
        Assert.Equal(ClaimState.All.Count, ClaimState.All.DistinctBy(state => state.Word).Count());
        Assert.Equal(ClaimState.All.Count, ClaimState.All.DistinctBy(state => state.Sign).Count());
        Assert.Equal(ClaimState.All.Count, ClaimState.All.DistinctBy(state => state.Css).Count());
        Assert.Equal(ClaimState.All.Take(4), ClaimState.Verdicts);
    }
}
