using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Features.Flags;
using Workbench.Blazor.Features.History;
using Workbench.Domain.Flags;

namespace Workbench.Blazor.Tests.Features.Flags;

public sealed class DismissFlagTests
{
    [Fact]
    public async Task What_was_dismissed_does_not_come_back_until_that_is_undone()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.Import("The reckless council sold the bridge in 2019.");
        var id = (await desk.Db().Claims.SingleAsync(claim => claim.Article == article)).Id;
        var proposed = Assert.Single((await desk.Claim(id)).ProposedFlags());

        var done = await desk.Commit(new DismissFlag(id, 1, new(desk.NewId()), proposed.Kind, proposed.Span));
        Assert.Empty((await desk.Claim(id)).ProposedFlags());
        Assert.Equal(
            "flag.not-proposed",
            await desk.Refusal(new DismissFlag(id, 2, new(desk.NewId()), proposed.Kind, proposed.Span))
        );

        await desk.Commit(new UndoChange(done[0].Change));
        var claim = await desk.Claim(id);
        Assert.Equal(proposed, Assert.Single(claim.ProposedFlags()));
        Assert.Equal(FlagState.Withdrawn, Assert.Single(claim.Flags).State);
    }
}
