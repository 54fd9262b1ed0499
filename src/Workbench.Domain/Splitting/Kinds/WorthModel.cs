using System.IO.Compression;
using System.Runtime.InteropServices;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// How much checking English words would repay, as people judged 22,501 sentences of debates (ClaimBuster, Arslan et al. 2020): a logistic
/// regression over which words and pairs of neighbours occur. It knows no language but English.
/// </summary>
/// <remarks>
/// Ships as <c>english.worth</c>: Brotli over the constant and the unit of the weights as single-precision numbers, and then a weight of one
/// byte for each hash. <c>tests/Workbench.Benchmarks -- train</c> makes it anew.
/// </remarks>
internal static class WorthModel
{
    /// <summary>How many weights; a power of two.</summary>
    public const int Rows = 1 << 18;

    private const string Resource = "english.worth";

    private static readonly Lazy<(sbyte[] Weights, float Constant, float Unit)> Loaded = new(Load);

    /// <summary>From 0 to 1; 0.5 is where a reader would begin to say yes. No words: what the constant gives.</summary>
    public static double Score(Passage passage, int from, int to)
    {
        var (weights, constant, unit) = Loaded.Value;
        var features = Features(passage, from, to);
        var sum = 0;
        foreach (var feature in features)
            sum += weights[feature];
        // Long sentences have more to weigh; the root keeps them from always winning.
        var z = constant + (unit * sum / Math.Sqrt(Math.Max(1, features.Count)));
        return Math.Round(1 / (1 + Math.Exp(-z)), 3);
    }

    /// <summary>The rows of the words, marks and pairs of neighbours, each once.</summary>
    public static HashSet<int> Features(Passage passage, int from, int to)
    {
        var rows = new HashSet<int>(2 * (to - from));
        var before = 1u;
        for (var i = from; i < to; i++)
        {
            var word = WordHash.Of(passage.Letters(i));
            rows.Add((int)(word % Rows));
            rows.Add((int)(WordHash.Of(before, word) % Rows));
            before = word;
        }
        return rows;
    }

    private static (sbyte[], float, float) Load()
    {
        using var stream =
            typeof(WorthModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var packed = new BrotliStream(stream, CompressionMode.Decompress);
        using var reader = new BinaryReader(packed);
        var (constant, unit, weights) = (reader.ReadSingle(), reader.ReadSingle(), new sbyte[Rows]);
        packed.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return (weights, constant, unit);
    }
}
