using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Blazor.Tests.Features.Sources;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class EvidenceQueriesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_source_is_found_by_its_id_while_it_is_in_the_library(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var queries = new EvidenceQueries(desk.Services.GetRequiredService<IDbContextFactory<WorkbenchDb>>());
        var id = await SourceQueriesTests.Add(desk, new(SourceType.Webpage, "A page"));
        await SourceQueriesTests.Add(desk, new(SourceType.Webpage, "B page"));

        Assert.Equal(id, Assert.Single(await queries.Find(id.ToString())).Id);

        await desk.Commit(new WithdrawSource(id, 1, null));

        Assert.Empty(await queries.Find(id.ToString()));
        Assert.Empty(await queries.Find(desk.NewId().ToString()));
    }
}
