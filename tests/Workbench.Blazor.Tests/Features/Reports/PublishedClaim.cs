using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Features.Verification;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Reports;

/// <summary>The way of a claim to its publication, by the changes a person would make.</summary>
internal static class PublishedClaim
{
    public const string Text = "The council spent 4 million on a bridge 🌉. The bridge closed after two years.";

    public static async Task<(ArticleId Article, Claim Claim, SourceId Source)> Publish(this TestDesk desk)
    {
        var article = await desk.Import(Text, "A bridge <too> far");
        var claim = await desk.Mark(article, "The bridge closed after two years");
        var source = new SourceId(desk.NewId());
        await desk.Commit(
            new AddSource(source, new(SourceType.Report, "Bridge register", Url: "https://example.org/b"))
        );
        await desk.Commit(
            new AttachCitation(
                claim.Id,
                claim.Revision,
                new(desk.NewId()),
                new(source, Stance.Supports, "closed 2019 after 24 months", true, Credibility: 2)
            )
        );
        claim = await desk.Claim(claim.Id);
        await desk.Commit(new SetKind(claim.Id, claim.Revision, Kind.Fact));
        await desk.Commit(new SetVerdict(claim.Id, claim.Revision + 1, Verdict.Supported, "The register says so."));
        await desk.Commit(new MoveClaim(claim.Id, claim.Revision + 2, Move.Publish, null));
        return (article, await desk.Claim(claim.Id), source);
    }
}
