using System.Numerics;
using static Workbench.Domain.Splitting.Kinds.WordHash;

namespace Workbench.Domain.Splitting.Trees;

/// <summary>Hashes of features: the number of a template with what stands in its places; the same on every machine.</summary>
internal static class Mix
{
    public static uint Of(uint template, uint a) => Finish(((template * Second) ^ a) * First);

    public static uint Of(uint template, uint a, uint b) =>
        Finish(((((template * Second) ^ a) * First) + BitOperations.RotateLeft(b, 15)) * Second);

    public static uint Of(uint template, uint a, uint b, uint c) => Of(template, Of(template, a, b), c);
}
