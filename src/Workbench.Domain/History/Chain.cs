namespace Workbench.Domain.History;

/// <summary>What is wrong with a chain: the first place where it breaks.</summary>
/// <param name="Stream">Which chain.</param>
/// <param name="Position">The entry that does not fit.</param>
/// <param name="Reason">What does not hold of it, as a sentence.</param>
public sealed record Break(Guid Stream, int Position, string Reason);

/// <summary>The links of one stream's entries.</summary>
public static class Chain
{
    /// <summary>
    /// Walks the entries of one stream from the first to the last and tells the first break. It holds that nothing before the
    /// head was altered, dropped, added or reordered; entries cut off the end show only against a head that was kept elsewhere.
    /// </summary>
    /// <param name="entries">All entries of one stream, in the order of their positions.</param>
    /// <returns>Null where the chain holds; an empty one holds.</returns>
    public static Break? FirstBreak(IEnumerable<Entry> entries)
    {
        var (position, previous) = (0, Entry.Root);
        foreach (var entry in entries)
        {
            position++;
            if (entry.Position != position)
                return new Break(
                    entry.Stream,
                    position,
                    $"Entry {position} is missing; entry {entry.Position} comes next."
                );
            if (entry.Previous != previous)
                return new Break(entry.Stream, position, $"Entry {position} is not linked to the one before it.");
            if (entry.ComputeHash() != entry.Hash)
                return new Break(
                    entry.Stream,
                    position,
                    $"Entry {position} was altered: its content does not give its hash."
                );
            previous = entry.Hash;
        }
        return null;
    }
}
