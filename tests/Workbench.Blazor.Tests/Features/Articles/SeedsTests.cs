using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Articles;
using Workbench.Domain.Accounts;

namespace Workbench.Blazor.Tests.Features.Articles;

public sealed class SeedsTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_new_desk_gets_them_once_as_the_local_operator(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();

        Assert.Equal(3, await Seeds(desk).Import());
        Assert.Equal(0, await Seeds(desk).Import());

        await using var db = desk.Db();
        var sample = await db.Articles.SingleAsync(article => article.Details.Title.StartsWith("The Impact of US"));
        Assert.Equal(new DateOnly(2024, 1, 3), sample.Details.Published);
        Assert.Equal(3, await db.Articles.CountAsync());
        Assert.All(await db.History.ToListAsync(), entry => Assert.Equal(Account.LocalOperator, entry.Actor));
        Assert.All(await db.Claims.ToListAsync(), claim => Assert.Null(claim.Ruling));
    }

    [Fact]
    public async Task A_start_that_was_cut_short_is_made_good()
    {
        await using var whole = await TestDesk.Create();
        await Seeds(whole).Import();
        await using var look = whole.Db();
        var first = (await look.Versions.AsNoTracking().ToListAsync()).MinBy(version => version.Text.Length)!;
        await using var desk = await TestDesk.Create();
        await desk.Import(first.Text);

        Assert.Equal(2, await Seeds(desk).Import());
    }

    [Fact]
    public async Task A_desk_with_work_of_its_own_gets_none()
    {
        await using var desk = await TestDesk.Create();
        await desk.Import("The council spent 4 million on a bridge.");

        Assert.Equal(0, await Seeds(desk).Import());
    }

    [Fact]
    public async Task A_desk_that_archived_them_does_not_get_them_back()
    {
        await using var desk = await TestDesk.Create();
        await Seeds(desk).Import();
        await using var db = desk.Db();
        foreach (var article in await db.Articles.AsNoTracking().ToListAsync())
            await desk.Commit(new ArchiveArticle(article.Id));

        Assert.Equal(0, await Seeds(desk).Import());
    }

    private static Seeds Seeds(TestDesk desk) => desk.Services.GetRequiredService<Seeds>();
}
