using System.Numerics;

namespace Workbench.Benchmarks.Trees;

/// <summary>Hashes of words and of features; the same on every machine. Never for anything that an enemy could aim at.</summary>
internal static class Mix
{
    private const uint First = 0x9E3779B1;
    private const uint Second = 0x85EBCA77;

    /// <summary>A word in small letters with every digit as 0: all years look alike.</summary>
    public static uint Lower(ReadOnlySpan<char> word)
    {
        var hash = 0x811C9DC5u;
        foreach (var c in word)
            hash = (hash ^ Low(c)) * 0x01000193;
        return hash;
    }

    /// <summary>The letter that <see cref="Lower"/> takes a letter for.</summary>
    public static char Low(char c) =>
        c < 128
            ? c is >= 'A' and <= 'Z'
                ? (char)(c | 0x20)
                : c is >= '0' and <= '9'
                    ? '0'
                    : c
            : c is '’'
                ? '\''
                : char.ToLowerInvariant(c);

    public static uint Of(uint template, uint a) => Finish(((template * Second) ^ a) * First);

    public static uint Of(uint template, uint a, uint b) =>
        Finish(((((template * Second) ^ a) * First) + BitOperations.RotateLeft(b, 15)) * Second);

    public static uint Of(uint template, uint a, uint b, uint c) => Of(template, Of(template, a, b), c);

    private static uint Finish(uint hash)
    {
        hash = (hash ^ (hash >> 16)) * Second;
        return hash ^ (hash >> 15);
    }
}
