using Workbench.Domain.Splitting.Kinds;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Trees;

/// <summary>A word as the models see it: hashes of itself and of its ends, and how it is written.</summary>
/// <param name="Word">Of the whole, small letters.</param>
/// <param name="Suffix3">Of its last three letters.</param>
/// <param name="Suffix2">Of its last two.</param>
/// <param name="Prefix">Of its first three.</param>
/// <param name="Look">Bits: begins with a capital, is all capitals, holds a digit, holds no letter, is the sentence's first.</param>
/// <param name="Verb">The forms of a verb that it can be, as far as our own list knows: the treebank has seen few verbs of news.</param>
internal readonly record struct Shape(uint Word, uint Suffix3, uint Suffix2, uint Prefix, uint Look, uint Verb)
{
    /// <summary>Beyond either end of a sentence.</summary>
    public static readonly Shape Edge = new(1, 1, 1, 1, 64, 0);

    public static Shape Of(ReadOnlySpan<char> word, bool first)
    {
        var (capital, small, digit) = (0, 0, 0);
        foreach (var c in word)
        {
            if (char.IsUpper(c))
                capital++;
            else if (char.IsLetter(c))
                small++;
            else if (char.IsDigit(c))
                digit++;
        }
        var look =
            (char.IsUpper(word[0]) ? 1u : 0)
            | (capital > 1 && small == 0 ? 2u : 0)
            | (digit > 0 ? 4u : 0)
            | (capital + small + digit == 0 ? 8u : 0)
            | (first ? 16u : 0)
            | (capital + small == 0 ? 32u : 0);
        return new Shape(
            WordHash.Of(word),
            WordHash.Of(word[^Math.Min(3, word.Length)..]) + 3,
            WordHash.Of(word[^Math.Min(2, word.Length)..]) + 2,
            WordHash.Of(word[..Math.Min(3, word.Length)]) + 5,
            look,
            (uint)Verbs.Of(word)
        );
    }
}
