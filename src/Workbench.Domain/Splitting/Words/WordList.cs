using System.Collections.Frozen;

namespace Workbench.Domain.Splitting.Words;

/// <summary>A set of words written as one string, asked for without regard to case.</summary>
/// <param name="words">Between spaces; line ends count as spaces.</param>
internal sealed class WordList(string words)
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> set = words
        .Split((char[])[' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when the word is in the list.</summary>
    public bool Has(ReadOnlySpan<char> word) => set.Contains(word);
}
