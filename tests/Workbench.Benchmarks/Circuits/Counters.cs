using System.Collections.Concurrent;

namespace Workbench.Benchmarks.Circuits;

/// <summary>What all circuits of a run received together, and what went wrong.</summary>
internal sealed class Counters
{
    private long batches;
    private long bytes;
    private long stale;

    public long Batches => Interlocked.Read(ref batches);

    public long Bytes => Interlocked.Read(ref bytes);

    /// <summary>Refusals shown because somebody else was quicker: the right answer, no error.</summary>
    public long Stale => Interlocked.Read(ref stale);

    /// <summary>What went wrong, each in its own words.</summary>
    public ConcurrentBag<string> Errors { get; } = [];

    public void Rendered(int size, ReadOnlySpan<byte> batch)
    {
        Interlocked.Increment(ref batches);
        Interlocked.Add(ref bytes, size);
        if (batch.IndexOf("has changed since you looked"u8) >= 0)
            Interlocked.Increment(ref stale);
    }

    public void Dropped(Exception why) => Errors.Add($"circuit dropped: {why.Message}");

    public void Forget()
    {
        Interlocked.Exchange(ref batches, 0);
        Interlocked.Exchange(ref bytes, 0);
        Interlocked.Exchange(ref stale, 0);
    }
}
