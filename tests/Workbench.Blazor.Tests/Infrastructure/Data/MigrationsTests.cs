using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Accounts;

namespace Workbench.Blazor.Tests.Infrastructure.Data;

public sealed class MigrationsTests
{
    [Fact]
    public async Task A_fresh_database_has_every_migration_and_the_two_accounts()
    {
        await using var desk = await TestDesk.Create();
        await using var db = desk.Db();

        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
        Assert.Equal(
            [(Account.Desk, Role.Admin), (Account.LocalOperator, Role.Admin)],
            (await db.Accounts.ToListAsync())
                .OrderBy(account => account.Id.Value)
                .Select(account => (account.Id, account.Role))
        );
        Assert.Empty(await db.History.ToListAsync());
    }

    [Fact]
    public async Task A_database_prepared_twice_is_as_it_was()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.Import("The bridge closed after two years.");
        var before = await Shape(desk);

        await desk.Services.GetRequiredService<Database>().Prepare();

        Assert.Equal(before, await Shape(desk));
        await using var db = desk.Db();
        Assert.Equal(article, (await db.Articles.SingleAsync()).Id);
    }

    [Fact]
    public async Task The_model_has_no_change_that_a_migration_lacks()
    {
        await using var desk = await TestDesk.Create();
        await using var db = desk.Db();

        Assert.False(db.Database.HasPendingModelChanges(), "Write a migration: CONTRIBUTING.md says how.");
    }

    [Fact]
    public async Task A_database_of_the_first_program_is_brought_up_to_the_shape_of_a_fresh_one()
    {
        await using var desk = await TestDesk.Create();
        var fresh = await Shape(desk);
        var folder = Directory.CreateDirectory(Path.Combine(desk.Folder!, "older")).FullName;
        var options = new DbContextOptionsBuilder<WorkbenchDb>();
        new Store(Path.Combine(folder, "workbench.db")).Configure(options);
        await using (var db = new WorkbenchDb(options.Options))
            await db.GetService<IMigrator>().MigrateAsync(db.Database.GetMigrations().First());

        await using var older = await TestDesk.Open(folder);

        Assert.Equal(fresh, await Shape(older));
        await older.Import("The bridge closed after two years.");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_program_killed_while_it_held_the_lock_of_migrations_keeps_nobody_out(bool isPending)
    {
        await using var desk = await TestDesk.Create();
        var folder = Directory.CreateDirectory(Path.Combine(desk.Folder!, "killed")).FullName;
        var options = new DbContextOptionsBuilder<WorkbenchDb>();
        new Store(Path.Combine(folder, "workbench.db")).Configure(options);
        await using (var db = new WorkbenchDb(options.Options))
        {
            var to = isPending ? db.Database.GetMigrations().First() : null;
            await db.GetService<IMigrator>().MigrateAsync(to);
            await db.Database.ExecuteSqlRawAsync(
                """INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-11-24 15:55:52+00:00')"""
            );
        }

        await using var next = await TestDesk.Open(folder).WaitAsync(TimeSpan.FromMinutes(1));

        await next.Import("The bridge closed after two years.");
    }

    [Fact]
    public async Task The_demo_needs_no_file()
    {
        await using var desk = await TestDesk.Demo();

        await desk.Import("The bridge closed after two years.");

        Assert.Null(desk.Folder);
        await using var db = desk.Db();
        Assert.Equal(2, await db.Accounts.CountAsync());
    }

    private static async Task<IReadOnlyList<string>> Shape(TestDesk desk)
    {
        await using var db = desk.Db();
        return await db
            .Database.SqlQueryRaw<string>("SELECT coalesce(sql, name) AS Value FROM sqlite_master ORDER BY type, name")
            .ToListAsync();
    }
}
