using BenchmarkDotNet.Attributes;
using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Benchmarks.Micro;

/// <summary>What the history costs a commit.</summary>
[MemoryDiagnoser]
public class HistoryParts
{
    private static readonly DateTime At = new(2026, 11, 22, 9, 30, 0, DateTimeKind.Utc);
    private readonly ChangeStamp stamp = new(
        Guid.CreateVersion7(),
        "SetKind",
        new Actor(Account.Desk, "Desk", Role.Admin),
        At
    );
    private readonly KindSet happened = new(
        new ArticleId(Guid.CreateVersion7()),
        new ClaimId(Guid.CreateVersion7()),
        null,
        Kind.Fact
    );
    private Entry head = null!;

    [GlobalSetup]
    public void Begin() => head = new Entry(happened, null, stamp);

    /// <summary>An event becomes an entry: written as JSON, linked, hashed.</summary>
    [Benchmark]
    public Entry Entry_hash_and_link() => new(happened, head, stamp);

    /// <summary>What verifying costs an entry.</summary>
    [Benchmark]
    public string Entry_hash_again() => head.ComputeHash();
}
