using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;
using Xunit.Sdk;

namespace Workbench.Blazor.Tests.Features.History;

/// <summary>Random work on many desks, done once for all these tests. A failure names the seed that brings it about again.</summary>
public sealed class ReplayTests(ReplayTests.Desks desks) : IClassFixture<ReplayTests.Desks>
{
    private const int Seeds = 10;
    private const int Tries = 100;

    [Fact]
    public void Replaying_the_history_gives_the_tables() => Nothing(desk => desk.Differences);

    [Fact]
    public void Every_chain_holds() => Nothing(desk => desk.Breaks);

    [Fact]
    public void A_refused_change_leaves_no_trace() => Nothing(desk => desk.Work.Traces);

    [Fact]
    public void What_the_rules_promise_holds_after_whatever_was_done() => Nothing(desk => desk.BrokenPromises);

    [Fact]
    public void What_went_through_was_told_and_nothing_else() =>
        Nothing(desk =>
            desk.Told == desk.Work.Made.Count
                ? []
                : [$"{desk.Work.Made.Count} changes went through, {desk.Told} were told."]
        );

    [Fact]
    public void Every_change_and_every_event_was_among_it()
    {
        Assert.Empty(Changes.All.Except(desks.All.SelectMany(desk => desk.Work.Made)).Select(change => change.Name));
        Assert.Empty(EventNames.All.Except(desks.All.SelectMany(desk => desk.Events)));
    }

    [Fact]
    public void Most_of_it_made_sense_and_some_of_it_was_refused_for_every_kind_of_reason()
    {
        var made = desks.All.Sum(desk => desk.Work.Made.Count);
        var refusals = desks.All.SelectMany(desk => desk.Work.Refusals).CountBy(code => code).ToDictionary();
        Assert.True(
            made > Seeds * Tries / 2,
            $"Of {Seeds * Tries} changes only {made} went through. Refused: {string.Join(", ", refusals)}"
        );
        foreach (
            var code in (string[])["claim.stale", "source.stale", "account.not-permitted", "history.changed-since"]
        )
            Assert.Contains(code, refusals);
        Assert.Contains(refusals.Keys, code => code.StartsWith("shape.", StringComparison.Ordinal));
    }

    private void Nothing(Func<WorkedDesk, IEnumerable<string>> wrong)
    {
        var lines = desks.All.SelectMany(desk => wrong(desk).Select(line => $"Seed {desk.Seed}: {line}")).ToList();
        Assert.True(lines.Count == 0, $"{lines.Count} wrong:\n{string.Join('\n', lines.Take(20))}");
    }

    /// <summary>A desk after work, and what is to be said of it.</summary>
    internal sealed record WorkedDesk(
        int Seed,
        RandomWork Work,
        int Told,
        IReadOnlyList<string> Events,
        IReadOnlyList<string> Breaks,
        IReadOnlyList<string> Differences,
        IReadOnlyList<string> BrokenPromises
    );

    /// <summary>One desk a seed.</summary>
    public sealed class Desks : IAsyncLifetime
    {
        private readonly ConcurrentBag<WorkedDesk> all = [];

        internal IEnumerable<WorkedDesk> All => all.OrderBy(desk => desk.Seed);

        public async ValueTask InitializeAsync() =>
            await Parallel.ForEachAsync(Enumerable.Range(1, Seeds), async (seed, _) => all.Add(await Of(seed)));

        public ValueTask DisposeAsync() => default;

        private static async Task<WorkedDesk> Of(int seed)
        {
            try
            {
                await using var desk = await TestDesk.Create();
                var told = 0;
                using var listening = desk.Feed.Subscribe(_ => told++);
                var work = await RandomWork.Try(desk, seed, Tries);
                return await Describe(seed, desk, work, told);
            }
            catch (Exception failure)
            {
                throw new XunitException($"Seed {seed}: {failure.Message}", failure);
            }
        }

        private static async Task<WorkedDesk> Describe(int seed, TestDesk desk, RandomWork work, int told)
        {
            await using var db = desk.Db();
            var history = await db.History.AsNoTracking().OrderBy(entry => entry.Sequence).ToListAsync();
            var breaks = history.GroupBy(entry => entry.Stream).Select(Chain.FirstBreak).OfType<object>();
            var claims = await Claims(db);
            var sources = await db.Sources.AsNoTracking().ToListAsync();
            return new WorkedDesk(
                seed,
                work,
                told,
                [.. history.Select(entry => entry.Name).Distinct()],
                [.. breaks.Select(broken => $"{broken}")],
                [
                    .. await Differ(db, Replayed(history), claims, sources),
                    .. await LookedForInVain(db, claims, sources),
                ],
                [.. Unfinished(claims), .. Untouched(claims), .. Twins(sources), .. Resting(claims, sources)]
            );
        }

        private static Replay Replayed(IEnumerable<Entry> history)
        {
            var replay = new Replay();
            foreach (var entry in history)
                replay.Apply(entry.Read());
            return replay;
        }

        private static async Task<IReadOnlyList<string>> Differ(
            WorkbenchDb db,
            Replay replay,
            List<Claim> claims,
            List<Source> sources
        )
        {
            List<object> stored = [.. await db.Articles.AsNoTracking().ToListAsync(), .. claims, .. sources];
            List<object> replayed = [.. replay.Articles.Values, .. replay.Claims.Values, .. replay.Sources.Values];
            return History.Differences.Between(replayed, stored);
        }

        private static Task<List<Claim>> Claims(WorkbenchDb db) =>
            db
                .Claims.AsNoTracking()
                .Include(claim => claim.Flags)
                .Include(claim => claim.Citations)
                .AsSplitQuery()
                .ToListAsync();

        private static IEnumerable<string> Unfinished(IEnumerable<Claim> claims) =>
            from claim in claims
            where claim.Stage == Stage.Published
            where claim.Kind.CanHaveVerdict() ? claim.Ruling is null : claim.DecidedKind is null
            select $"claim {claim.Number} of {claim.Article} is published and not complete";

        private static IEnumerable<string> Untouched(IEnumerable<Claim> claims) =>
            from claim in claims
            where claim.Stage == Stage.Found && (claim.Ruling is not null || claim.StandingCitations().Any())
            select $"claim {claim.Number} of {claim.Article} is only found and has evidence or a verdict";

        private static IEnumerable<string> Resting(IEnumerable<Claim> claims, IEnumerable<Source> sources) =>
            from claim in claims
            from citation in claim.StandingCitations()
            join source in sources on citation.Source equals source.Id
            where source.Withdrawn
            select $"claim {claim.Number} of {claim.Article} rests on {source.Details.Title}, which is withdrawn";

        // A save writes the words anew only where it takes them to have changed.
        private static async Task<IEnumerable<string>> LookedForInVain(
            WorkbenchDb db,
            List<Claim> claims,
            List<Source> sources
        )
        {
            var stored = await db.Findables.AsNoTracking().ToDictionaryAsync(findable => findable.Id);
            return (await db.Articles.AsNoTracking().ToListAsync())
                .Select(Findable.Of)
                .Concat(claims.Select(Findable.Of))
                .Concat(sources.Select(Findable.Of))
                .Where(findable => stored.GetValueOrDefault(findable.Id)?.Text != findable.Text)
                .Select(findable => $"{findable.Id} is looked for as “{findable.Text}” in vain");
        }

        private static IEnumerable<string> Twins(IReadOnlyList<Source> sources) =>
            sources
                .Select(source => source.UrlKey)
                .Concat(sources.Select(source => source.Doi))
                .OfType<string>()
                .CountBy(key => key)
                .Where(count => count.Value > 1)
                .Select(count => $"{count.Value} sources are {count.Key}");
    }
}
