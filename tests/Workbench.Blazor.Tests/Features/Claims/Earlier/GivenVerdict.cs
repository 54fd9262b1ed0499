using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Features.Verification;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Claims.Earlier;

/// <summary>The way of a claim to its verdict, by the changes a person would make.</summary>
internal static class GivenVerdict
{
    /// <summary>Marks words of an article as a claim and gives a verdict on it.</summary>
    public static async Task<Claim> Check(
        this TestDesk desk,
        ArticleId article,
        string words,
        Verdict verdict = Verdict.Refuted
    )
    {
        var claim = await desk.Mark(article, words);
        var source = new SourceId(desk.NewId());
        await desk.Commit(new AddSource(source, new(SourceType.Report, "Register")));
        var citation = new AttachCitation(claim.Id, 1, new(desk.NewId()), new(source, Stance.Context, "so it says"));
        await desk.Commit(citation);
        claim = await desk.Claim(claim.Id);
        await desk.Commit(new SetVerdict(claim.Id, claim.Revision, verdict, "The register says so."));
        return await desk.Claim(claim.Id);
    }

    /// <summary>An article that says one thing, and the verdict on that.</summary>
    public static async Task<Claim> Check(this TestDesk desk, string text, Verdict verdict = Verdict.Refuted) =>
        await desk.Check(await desk.Import(text + "."), text, verdict);

    public static async Task Move(this TestDesk desk, Claim claim, Move move) =>
        await desk.Commit(new MoveClaim(claim.Id, (await desk.Claim(claim.Id)).Revision, move));
}
