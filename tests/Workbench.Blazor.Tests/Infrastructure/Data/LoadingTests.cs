using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims;
using Workbench.Domain.Claims;

namespace Workbench.Blazor.Tests.Infrastructure.Data;

public sealed class LoadingTests
{
    [Fact]
    public async Task A_claim_of_an_archived_article_is_not_worked_on_until_the_article_is_back()
    {
        await using var desk = await TestDesk.Create();
        var import = ImportArticle.Prepare("The bridge closed after two years.", new("The bridge"), desk.NewId);
        await desk.Commit(import);
        var claim = await desk.Mark(import.Article, "The bridge");
        await desk.Commit(new ArchiveArticle(import.Article));

        Assert.Equal("article.archived", await desk.Refusal(new SetKind(claim.Id, claim.Revision, Kind.Fact)));

        await desk.Commit(new RestoreArticle(import.Article));
        await desk.Commit(new SetKind(claim.Id, claim.Revision, Kind.Fact));
    }
}
