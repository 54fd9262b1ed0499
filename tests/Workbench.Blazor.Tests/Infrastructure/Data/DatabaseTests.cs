using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Infrastructure.Data;

namespace Workbench.Blazor.Tests.Infrastructure.Data;

public sealed class DatabaseTests
{
    [Fact]
    public async Task A_database_of_a_newer_program_is_left_alone()
    {
        await using var desk = await TestDesk.Create();
        await using (var db = desk.Db())
            await db.Database.ExecuteSqlRawAsync(
                "INSERT INTO __EFMigrationsHistory VALUES ('29991231000000_Later', '99.0')"
            );

        var refusal = await Assert.ThrowsAsync<NewerDatabase>(() => Database(desk).Prepare());

        Assert.Contains("newer Workbench", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_damaged_page_is_found()
    {
        await using var desk = await TestDesk.Create();
        await desk.Import(string.Concat(Enumerable.Repeat("The council spent 4 million on a bridge.\n\n", 500)));
        await Database(desk).Check();
        var file = Path.Combine(desk.Folder!, "workbench.db");
        desk.Services.GetRequiredService<Checkpoints>().Now();
        TestDesk.LetGo(file);
        File.Delete(file + "-wal");
        await using (var raw = File.OpenWrite(file))
            for (var page = 2; page * 4096 < raw.Length; page++)
            {
                raw.Position = page * 4096;
                await raw.WriteAsync(new byte[300]);
            }

        var failure = await Assert.ThrowsAsync<SqliteException>(() => Database(desk).Check());

        Assert.Contains("is damaged", StartFailure.Sentence(failure, new Store(file)), StringComparison.Ordinal);
    }

    private static Database Database(TestDesk desk) => desk.Services.GetRequiredService<Database>();
}
