using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.History;
using Workbench.Blazor.Infrastructure.Data;

namespace Workbench.Blazor.Tests.Infrastructure.Data;

/// <summary>A desk that is only read. Whoever runs these tests may be allowed to write everywhere, so it is told that it may not.</summary>
public sealed class ReadOnlyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("workbench-read only %3F#").FullName;

    private string FilePath => DeskOptions.In(folder).Store.File!;

    [Fact]
    public async Task Everything_is_read_nothing_is_written_and_nothing_is_left_beside_it()
    {
        await Fill();
        var before = Directory.GetFiles(folder).Order(StringComparer.Ordinal).ToList();
        var bytes = await File.ReadAllBytesAsync(FilePath);

        await using (var services = Services())
        {
            await services.GetRequiredService<Database>().Prepare();
            Assert.True((await services.GetRequiredService<Audit>().Run()).Holds);
            await using var db = Db(services);
            Assert.Equal("A test article", (await db.Articles.SingleAsync()).Details.Title);
            var refused = await Assert.ThrowsAsync<SqliteException>(() =>
                db.Database.ExecuteSqlRawAsync("DELETE FROM Findables")
            );
            Assert.Equal(8, refused.SqliteErrorCode);
        }

        Assert.Equal(before, Directory.GetFiles(folder).Order(StringComparer.Ordinal));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(FilePath));
    }

    [Fact]
    public async Task What_lies_in_the_log_is_read_too_and_without_its_index_it_is_said_to_need_a_copy()
    {
        await Fill();
        await using var writing = await TestDesk.Open(folder);
        await writing.Import("It snowed.", "Fresh");
        Assert.True(new FileInfo(FilePath + "-wal").Length > 0);

        await using (var services = Services())
        {
            await services.GetRequiredService<Database>().Prepare();
            await using var db = Db(services);
            Assert.Equal(2, await db.Articles.CountAsync());
        }

        var copy = Directory.CreateDirectory(Path.Combine(folder, "copy")).FullName;
        foreach (var end in new[] { "", "-wal" })
            File.Copy(FilePath + end, DeskOptions.In(copy).Store.File + end);
        await using var copied = Services(copy);
        var failure = await Assert.ThrowsAsync<NeedsWriting>(() => copied.GetRequiredService<Database>().Prepare());
        Assert.Contains("Copy the whole folder", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_an_older_program_wrote_is_not_guessed_at()
    {
        await Fill();
        await Tampering.Do(folder, "PRAGMA user_version = 0");

        await using var services = Services();
        var failure = await Assert.ThrowsAsync<NeedsWriting>(() => services.GetRequiredService<Database>().Prepare());
        Assert.Contains("an older Workbench wrote it", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Guards_that_are_gone_stay_so_and_the_check_says_it()
    {
        await Fill();
        await Tampering.Do(folder, "SELECT 1");

        await using var services = Services();
        await services.GetRequiredService<Database>().Prepare();
        var found = Assert.Single((await services.GetRequiredService<Audit>().Run()).Discrepancies);
        Assert.Contains("They still are; what was done", found.ToString(), StringComparison.Ordinal);
    }

    private async Task Fill()
    {
        await using var desk = await TestDesk.Open(folder);
        await desk.Import("It rained.");
    }

    private ServiceProvider Services(string? of = null)
    {
        var options = DeskOptions.In(of ?? folder);
        return new ServiceCollection()
            .AddLogging()
            .AddWorkbench(options with { Store = options.Store with { IsReadOnly = true } })
            .BuildServiceProvider();
    }

    private static WorkbenchDb Db(IServiceProvider services) =>
        services.GetRequiredService<IDbContextFactory<WorkbenchDb>>().CreateDbContext();

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }
}
