using AngleSharp.Dom;
using Microsoft.AspNetCore.Components;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Tests.Features.Claims.Review;
using Workbench.Domain.Claims;

namespace Workbench.Blazor.Tests.Features.Claims;

/// <summary>A claim in the lists outside its article: the queue, the search, earlier checks.</summary>
public sealed class ClaimRowTests
{
    private readonly AnArticle article = new();

    [Fact]
    public async Task A_claim_without_a_wording_is_quoted()
    {
        var row = await Row(article.Mark("The bridge closed"));

        Assert.Equal("“The bridge closed”", row.The("a.cover.quote").Says());
        Assert.Equal("The bridge · claim 1", row.The(".meta").Says());
    }

    [Fact]
    public async Task A_claim_with_a_wording_is_listed_in_it_with_the_articles_own_words_beside()
    {
        var claim = article.Mark("closed after two years");
        claim.Reword(1, "The Tarn bridge closed after two years");

        var row = await Row(claim);

        Assert.Equal("The Tarn bridge closed after two years", row.The("a.cover.worded").Says());
        Assert.Equal(
            ["wording of “closed after two years”", "The bridge · claim 1"],
            row.QuerySelectorAll(".meta").Select(line => line.Says())
        );
    }

    [Fact]
    public async Task A_claim_that_is_a_quotation_gets_no_second_marks()
    {
        var said = new AnArticle("The mayor did not wait. “We will go.” Nobody went.");

        Assert.Equal("“We will go.”", (await Row(said.Mark("“We will go.”"))).The("a.cover").Says());
    }

    [Fact]
    public async Task Words_in_another_dress_are_dressed_in_the_wording_and_in_the_quote()
    {
        var claim = article.Mark("closed after two years");
        claim.Reword(1, "It closed");

        var row = await Row(claim, words => builder => builder.AddMarkupContent(0, $"<mark>{words}</mark>"));

        Assert.Equal(
            ["It closed", "closed after two years"],
            row.QuerySelectorAll("mark").Select(mark => mark.TextContent)
        );
    }

    private static Task<IDocument> Row(Claim claim, RenderFragment<string>? dress = null) =>
        Rendering.Render<ClaimRow>(("Line", ClaimLine.Of(claim, "The bridge")), ("Dress", dress));
}
