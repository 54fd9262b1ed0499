using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Claims.Earlier;
using Workbench.Blazor.Features.Verification;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Blazor.Tests.Features.Claims.Earlier;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Infrastructure.Data;

public sealed class CheckedIndexTests
{
    private const string Bridge = "The Tarn bridge was closed two years after it was opened";
    private const string Nurses = "Nurses in Ostrava are paid less than bus drivers of 1.5 lines";

    [Fact]
    public async Task It_holds_what_its_table_holds_whatever_was_done()
    {
        await using var desk = await TestDesk.Create();
        var (bridge, nurses) = (await desk.Check(Bridge), await desk.Check(Nurses));
        await desk.Commit(new RewordClaim(bridge.Id, bridge.Revision, "The bridge over the Tarn was closed"));
        await desk.Commit(new WithdrawVerdict(nurses.Id, nurses.Revision));
        await desk.Check("A whale lay under the bridge for 3 days");

        await Holds(desk);
    }

    [Theory]
    [InlineData("""DELETE FROM "Checked"; PRAGMA user_version = 0""")]
    [InlineData("""INSERT INTO "CheckedTerms" ("CheckedTerms") VALUES ('delete-all'); PRAGMA user_version = 0""")]
    public async Task What_a_database_from_before_lacks_is_filled_in_at_the_start(string sql)
    {
        await using var desk = await TestDesk.Create();
        await desk.Check(Bridge);
        await desk.Move(await desk.Check(Nurses), Move.Publish);
        var before = await Rows(desk);
        await Run(desk, sql);

        await using var again = await TestDesk.Open(desk.Folder);

        Assert.Equal(before, await Rows(again));
        await Holds(again);
        Assert.Single(await again.Services.GetRequiredService<EarlierChecks>().Of(Nurses));
    }

    [Fact]
    public async Task A_table_that_a_migration_rebuilt_is_followed_again()
    {
        await using var desk = await TestDesk.Create();
        await desk.Check(Bridge);
        await Run(
            desk,
            """
            CREATE TABLE "ef_temp_Checked" AS SELECT * FROM "Checked";
            DROP TABLE "Checked";
            CREATE TABLE "Checked" (
                "Row" INTEGER NOT NULL CONSTRAINT "PK_Checked" PRIMARY KEY AUTOINCREMENT,
                "Claim" TEXT NOT NULL, "Said" TEXT NOT NULL, "About" TEXT NOT NULL, "At" TEXT NOT NULL, "Published" TEXT NULL);
            INSERT INTO "Checked" SELECT * FROM "ef_temp_Checked";
            DROP TABLE "ef_temp_Checked"
            """
        );

        await desk.Services.GetRequiredService<Database>().Prepare();

        await desk.Check(Nurses);
        await Holds(desk);
        Assert.Single(await desk.Services.GetRequiredService<EarlierChecks>().Of(Bridge));
        Assert.Single(await desk.Services.GetRequiredService<EarlierChecks>().Of(Nurses));
    }

    [Fact]
    public async Task What_is_rolled_back_is_in_neither()
    {
        await using var desk = await TestDesk.Create();
        await desk.Check(Bridge);
        await using (var db = desk.Db())
        await using (await db.Database.BeginTransactionAsync())
        {
            db.Checked.RemoveRange(await db.Checked.ToListAsync());
            await db.SaveChangesAsync();
        }

        await Holds(desk);
        Assert.Single(await Rows(desk));
    }

    // FTS5 compares the index with what it is over, and fails where they differ.
    private static async Task Holds(TestDesk desk)
    {
        Assert.Null(
            await Record.ExceptionAsync(() =>
                Run(desk, """INSERT INTO "CheckedTerms" ("CheckedTerms", rank) VALUES ('integrity-check', 1)""")
            )
        );
    }

    private static async Task<IReadOnlyList<string>> Rows(TestDesk desk)
    {
        await using var db = desk.Db();
        var rows = await db.Checked.AsNoTracking().OrderBy(row => row.Claim).ToListAsync();
        return [.. rows.Select(row => $"{row.Claim} {row.Said} | {row.About} {row.At:O} {row.Published:O}")];
    }

    private static async Task Run(TestDesk desk, string sql)
    {
        await using var db = desk.Db();
        await db.Database.ExecuteSqlRawAsync(sql);
    }
}
