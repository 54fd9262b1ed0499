using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Infrastructure.Data;

namespace Workbench.Blazor.Tests.Infrastructure.Data;

public sealed class CheckpointsTests
{
    [Fact]
    public async Task Of_all_who_have_a_desk_open_one_checkpoints_and_the_next_may_when_it_has_gone()
    {
        await using var desk = await TestDesk.Create();
        var first = desk.Services.GetRequiredService<Checkpoints>();
        var store = desk.Services.GetRequiredService<Store>();
        using var second = new Checkpoints(store);
        Assert.Equal((true, false), (first.IsMine, second.IsMine));

        first.Dispose();

        using var third = new Checkpoints(store);
        Assert.True(third.IsMine);
        Assert.False(second.IsMine);
    }

    [Fact]
    public void The_demo_has_nothing_to_carry_over()
    {
        using var checkpoints = new Checkpoints(new Store(null));

        Assert.False(checkpoints.IsMine);
        checkpoints.Now();
        checkpoints.AfterCommit();
    }

    [Fact]
    public async Task A_checkpoint_carries_what_was_committed_into_the_file_and_the_log_is_used_again()
    {
        await using var desk = await TestDesk.Create();
        // Where the last connection closes, SQLite carries all over and takes the log away; other tests empty the pools.
        await using var held = new SqliteConnection(
            $"Data Source={Path.Combine(desk.Folder!, "workbench.db")};Pooling=False"
        );
        await held.OpenAsync();
        await using var look = held.CreateCommand();
        look.CommandText = "SELECT COUNT(*) FROM History";
        await look.ExecuteScalarAsync();
        var checkpoints = desk.Services.GetRequiredService<Checkpoints>();
        for (var i = 0; i < 5; i++)
            await desk.Import($"The bridge number {i} closed after two years.");
        var log = Log(desk).Length;
        Assert.True(InTheFileAlone(desk) < 10 && log > 0);

        checkpoints.Now();
        Assert.Equal(10, InTheFileAlone(desk));

        await desk.Import("One more bridge closed.");
        Assert.Equal(log, Log(desk).Length);
    }

    [Fact]
    public async Task Every_five_hundredth_commit_carries_over_and_only_where_it_is_this_ones_to_do()
    {
        await using var desk = await TestDesk.Create();
        var mine = desk.Services.GetRequiredService<Checkpoints>();
        using var notMine = new Checkpoints(desk.Services.GetRequiredService<Store>());
        await desk.Import("The bridge closed after two years.");

        for (var i = 0; i < 1000; i++)
            notMine.AfterCommit();
        notMine.Now();
        for (var i = 0; i < 498; i++)
            mine.AfterCommit();
        Assert.Equal(0, InTheFileAlone(desk));

        mine.AfterCommit();
        Assert.Equal(2, InTheFileAlone(desk));
    }

    private static FileInfo Log(TestDesk desk) => new(Path.Combine(desk.Folder!, "workbench.db-wal"));

    // What the file holds without its log: a copy of it, opened elsewhere.
    private static long InTheFileAlone(TestDesk desk)
    {
        var copy = Path.Combine(desk.Folder!, $"copy-{Guid.CreateVersion7()}.db");
        File.Copy(Path.Combine(desk.Folder!, "workbench.db"), copy);
        using var connection = new SqliteConnection($"Data Source={copy};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM History";
        return (long)command.ExecuteScalar()!;
    }
}
