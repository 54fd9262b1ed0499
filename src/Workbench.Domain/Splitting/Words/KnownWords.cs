using System.IO.Compression;
using Workbench.Domain.Splitting.Kinds;

namespace Workbench.Domain.Splitting.Words;

/// <summary>
/// Whether a word, name or no name aside, was ever met in English: a bit for each hash of a word that ClaimBuster's debates or the English Web
/// Treebank hold. One word in forty that neither holds passes for one that they do.
/// </summary>
/// <remarks>Ships as a resource, packed by Brotli. <c>tests/Workbench.Benchmarks -- train</c> makes it anew.</remarks>
internal static class KnownWords
{
    /// <summary>How many bytes the bits take.</summary>
    public const int Size = 1 << 16;

    private static readonly Lazy<byte[]> Bits = new(Load);

    /// <summary>True for a word that was met. Case does not matter.</summary>
    public static bool Has(ReadOnlySpan<char> word)
    {
        var (at, bit) = Place(word);
        return (Bits.Value[at] & bit) != 0;
    }

    /// <summary>The byte of a word, and the bit in it.</summary>
    public static (int At, byte Bit) Place(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Of(word) % (Size * 8);
        return ((int)(hash / 8), (byte)(1 << (int)(hash % 8)));
    }

    private static byte[] Load()
    {
        const string Resource = "english.words";
        using var stream =
            typeof(KnownWords).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var packed = new BrotliStream(stream, CompressionMode.Decompress);
        var bits = new byte[Size];
        packed.ReadExactly(bits);
        return bits;
    }
}
