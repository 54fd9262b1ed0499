using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Blazor.Infrastructure.Jobs;

namespace Workbench.Blazor.Tests.Infrastructure.Jobs;

public sealed class ForeignChangesTests
{
    [Fact]
    public async Task What_another_program_did_is_told_once()
    {
        await using var desk = await TestDesk.Create();
        await using var other = await TestDesk.Open(desk.Folder);
        using var changes = Of(desk);
        var heard = new List<Notice>();
        using var subscription = desk.Feed.Subscribe(heard.Add);
        await other.Import("The river rose by 4 metres.");
        await changes.Look(default);
        Assert.Empty(heard);

        var article = await other.Import("The bridge cost 4 million.");
        var claim = await other.Mark(article, "cost 4 million");
        await changes.Look(default);
        await changes.Look(default);

        var notice = Assert.Single(heard);
        Assert.Equal([article], notice.Articles);
        Assert.Equal([claim.Id], notice.Claims);
    }

    [Fact]
    public async Task What_this_program_did_is_not_told_again()
    {
        await using var desk = await TestDesk.Create();
        await using var other = await TestDesk.Open(desk.Folder);
        var clock = new StoppedClock();
        using var changes = Of(desk, clock);
        await changes.StartAsync(default);
        await clock.Asked;
        var article = await desk.Import("The bridge cost 4 million.");
        await changes.Look(default);
        var heard = new List<Notice>();
        using var subscription = desk.Feed.Subscribe(heard.Add);

        await desk.Mark(article, "The bridge");
        var foreign = await other.Mark(article, "4 million");
        await changes.Look(default);
        await changes.StopAsync(default);

        Assert.Equal(2, heard.Count);
        Assert.Equal([foreign.Id], heard[1].Claims);
    }

    private static ForeignChanges Of(TestDesk desk, StoppedClock? clock = null) =>
        new(
            desk.Services.GetRequiredService<IDbContextFactory<WorkbenchDb>>(),
            desk.Feed,
            desk.Services.GetRequiredService<Store>(),
            clock ?? new StoppedClock(),
            NullLogger<ForeignChanges>.Instance
        );

    // Its timer never rings: the test looks when it wants to.
    private sealed class StoppedClock : TimeProvider
    {
        private readonly TaskCompletionSource asked = new();

        /// <summary>Done when a timer is asked for: the first look is over then.</summary>
        public Task Asked => asked.Task;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            asked.TrySetResult();
            return new Silent();
        }

        private sealed class Silent : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose() { }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
