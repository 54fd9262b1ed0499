using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;

namespace Workbench.Blazor.Tests.Infrastructure.Data;

public sealed class SqliteSettingsTests
{
    [Fact]
    public async Task The_settings_hold_on_every_connection_fresh_or_from_the_pool()
    {
        await using var desk = await TestDesk.Create();
        for (var round = 0; round < 2; round++)
        {
            // All open at once, so that none is another's connection over again; the second round has them from the pool.
            var open = Enumerable.Range(0, 4).Select(_ => desk.Db()).ToList();
            foreach (var db in open)
            {
                await db.Database.OpenConnectionAsync();
                Assert.Equal("wal", await Value<string>(db, "journal_mode"));
                Assert.Equal(2, await Value<long>(db, "synchronous"));
                Assert.Equal(0, await Value<long>(db, "wal_autocheckpoint"));
                Assert.Equal(1, await Value<long>(db, "foreign_keys"));
            }
            foreach (var db in open)
                await db.DisposeAsync();
        }
    }

    [Fact]
    public async Task The_settings_hold_also_where_a_connection_is_opened_without_waiting()
    {
        await using var desk = await TestDesk.Create();
        await using var db = desk.Db();

#pragma warning disable CA1849 // What is tested is the call that does not wait.
        db.Database.OpenConnection();
#pragma warning restore CA1849

        Assert.Equal(2, await Value<long>(db, "synchronous"));
    }

#pragma warning disable EF1002 // A pragma's name cannot be a parameter, and the names are the test's own.
    private static Task<T> Value<T>(WorkbenchDb db, string pragma) =>
        Single(db.Database.SqlQueryRaw<T>($"PRAGMA {pragma}"));
#pragma warning restore EF1002

    // A pragma is no query that more could be asked of.
    private static async Task<T> Single<T>(IQueryable<T> rows) => (await rows.ToListAsync()).Single();
}
