using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Workbench.Domain.Splitting.Trees;

/// <summary>
/// The weights of a linear model over hashed features: a row a feature, a column a class, whole numbers from -127 to 127. Sums of whole
/// numbers are the same on every machine.
/// </summary>
/// <param name="rows">Row after row; <paramref name="width"/> weights each.</param>
/// <param name="width">How many columns: 64 for many classes, 4 for few.</param>
internal sealed class WeightTable(sbyte[] rows, int width)
{
    /// <summary>The columns of a table for up to 64 classes.</summary>
    public const int Wide = 64;

    /// <summary>The columns of a table for up to 4 classes.</summary>
    public const int Narrow = 4;

    private readonly uint mask = (uint)(rows.Length / width) - 1;

    /// <summary>Which row a feature's hash means.</summary>
    public static int Row(uint feature, int rows) => (int)(feature & (uint)(rows - 1));

    /// <summary>The sums of a wide table's rows.</summary>
    public void Sum(ReadOnlySpan<uint> features, Span<short> sums)
    {
        ref var start = ref MemoryMarshal.GetArrayDataReference(rows);
        var (a, b, c, d) = (Vector256<short>.Zero, Vector256<short>.Zero, Vector256<short>.Zero, Vector256<short>.Zero);
        foreach (var feature in features)
        {
            var at = (nuint)(feature & mask) * Wide;
            var (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref start, at));
            a += low;
            b += high;
            (low, high) = Vector256.Widen(Vector256.LoadUnsafe(ref start, at + 32));
            c += low;
            d += high;
        }
        a.CopyTo(sums);
        b.CopyTo(sums[16..]);
        c.CopyTo(sums[32..]);
        d.CopyTo(sums[48..]);
    }

    /// <summary>The sums of a narrow table's first three columns.</summary>
    public (int First, int Second, int Third) Sum(ReadOnlySpan<uint> features)
    {
        var (first, second, third) = (0, 0, 0);
        foreach (var feature in features)
        {
            var at = (int)(feature & mask) * Narrow;
            first += rows[at];
            second += rows[at + 1];
            third += rows[at + 2];
        }
        return (first, second, third);
    }

    /// <summary>The first of the greatest of the first sums.</summary>
    public static int Best(ReadOnlySpan<short> sums)
    {
        var best = 1;
        for (var i = 2; i < sums.Length; i++)
            if (sums[i] > sums[best])
                best = i;
        return best;
    }
}
