using System.Collections.Frozen;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Flags;

/// <summary>Fixed wordings of one or more words, each with what it means.</summary>
internal sealed class Phrases
{
    private readonly FrozenDictionary<string, (string[] Words, string Means)[]>.AlternateLookup<
        ReadOnlySpan<char>
    > byFirst;

    /// <param name="lines">A line each: <c>collateral damage | collateral deaths = civilians killed</c>. Longer ones stand before shorter.</param>
    public Phrases(string lines) =>
        byFirst = lines
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split('='))
            .SelectMany(line => line[0].Split('|').Select(words => (words.Trim().Split(' '), line[^1].Trim())))
            .GroupBy(phrase => phrase.Item1[0], StringComparer.OrdinalIgnoreCase)
            .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The phrase that starts at a word: how many words it has, and what it means; null for none.</summary>
    public (int Length, string Means)? At(Passage passage, int i)
    {
        if (!byFirst.TryGetValue(passage.Letters(i), out var phrases))
            return null;
        foreach (var (words, means) in phrases)
        {
            var k = 1;
            while (k < words.Length && passage.Is(i + k, words[k]))
                k++;
            if (k == words.Length)
                return (k, means);
        }

        return null;
    }
}
