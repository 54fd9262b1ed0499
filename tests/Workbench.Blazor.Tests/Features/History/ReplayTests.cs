using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Tests.Features.History;

public sealed class ReplayTests
{
    private const int Seeds = 24;
    private const int Changes = 60;

    [Fact]
    public async Task Whatever_was_done_the_history_gives_the_tables()
    {
        var (done, refusals, names) = (
            new ConcurrentBag<int>(),
            new ConcurrentBag<string>(),
            new ConcurrentBag<string>()
        );
        await Parallel.ForEachAsync(
            Enumerable.Range(1, Seeds),
            new ParallelOptions { MaxDegreeOfParallelism = 2 },
            async (seed, _) =>
            {
                await using var desk = await TestDesk.Create();
                var work = new RandomWork(desk, seed);
                await work.Try(Changes);
                done.Add(work.Done);
                work.Refusals.ForEach(refusals.Add);
                foreach (var name in await Hold(desk, seed))
                    names.Add(name);
            }
        );

        Assert.True(
            done.Sum() > Seeds * Changes / 2,
            $"Of {Seeds * Changes} changes only {done.Sum()} went through. Refused: {string.Join(", ", refusals.CountBy(code => code).OrderByDescending(pair => pair.Value))}"
        );
        Assert.Empty(EventNames.All.Except(names).Except(["ReportIssued"]));
    }

    private static async Task<IReadOnlyList<string>> Hold(TestDesk desk, int seed)
    {
        await using var db = desk.Db();
        var history = await db.History.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync();
        foreach (var stream in history.GroupBy(entry => entry.Stream))
            Assert.Null(Chain.FirstBreak(stream));

        var replay = new Replay();
        foreach (var entry in history)
            replay.Apply(entry.Read());

        Same<Article>("articles", replay.Articles.Values, await db.Articles.AsNoTracking().ToListAsync());
        Same<Source>("sources", replay.Sources.Values, await db.Sources.AsNoTracking().ToListAsync());
        Same<Claim>(
            "claims",
            replay.Claims.Values,
            await db.Claims.AsNoTracking().Include(claim => claim.Flags).Include(claim => claim.Citations).ToListAsync()
        );
        return [.. history.Select(entry => entry.Name).Distinct()];

        void Same<T>(string what, IEnumerable<T> replayed, IEnumerable<T> stored)
            where T : class
        {
            var differences = Differences.Between(replayed, stored);
            Assert.True(
                differences.Count == 0,
                $"Seed {seed}: of the {what} the history gives\n{string.Join('\n', differences.Take(20))}"
            );
        }
    }
}
