using System.Numerics;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>Hashes of words and of pairs of them; the same on every machine. Never for anything that an enemy could aim at.</summary>
internal static class WordHash
{
    public const uint First = 0x9E3779B1;
    public const uint Second = 0x85EBCA77;

    /// <summary>A word in small letters, every digit as 0: all years look alike (FNV-1a).</summary>
    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in word)
            hash = (hash ^ Low(c)) * 0x01000193;
        return Finish(hash * First);
    }

    /// <summary>Two words, one after the other.</summary>
    public static uint Of(uint word, uint next) => Finish((word + BitOperations.RotateLeft(next, 15)) * Second);

    private static char Low(char c) =>
        c switch
        {
            >= 'A' and <= 'Z' => (char)(c | 0x20),
            >= '0' and <= '9' => '0',
            '’' => '\'',
            < '\u0080' => c,
            _ => char.ToLowerInvariant(c),
        };

    /// <summary>Spreads what differs over all bits.</summary>
    public static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * Second;
        return hash ^ (hash >> 15);
    }
}
