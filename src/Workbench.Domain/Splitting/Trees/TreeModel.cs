using System.IO.Compression;
using System.Runtime.InteropServices;

namespace Workbench.Domain.Splitting.Trees;

/// <summary>
/// The tagger and the parser of English, trained on the English Web Treebank (Silveira et al. 2014, Universal Dependencies 2).
/// </summary>
/// <remarks>
/// Ships as <c>english.trees</c>: Brotli over the weights of one byte of the tagger, the parser and the namer of relations, one table after
/// the other. <c>tests/Workbench.Benchmarks -- train</c> makes it anew.
/// </remarks>
internal static class TreeModel
{
    public const int TaggerRows = 1 << 17;
    public const int ParserRows = 1 << 20;
    public const int LabelRows = 1 << 16;

    private const string Resource = "english.trees";

    private static readonly Lazy<(Tagger Tagger, Parser Parser)> Loaded = new(Load);

    /// <summary>Says what each word is.</summary>
    public static Tagger Tagger => Loaded.Value.Tagger;

    /// <summary>Says what each word hangs on.</summary>
    public static Parser Parser => Loaded.Value.Parser;

    private static (Tagger, Parser) Load()
    {
        using var stream =
            typeof(TreeModel).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The resource {Resource} is missing.");
        using var packed = new BrotliStream(stream, CompressionMode.Decompress);
        return (
            new Tagger(Table(TaggerRows, WeightTable.Wide)),
            new Parser(Table(ParserRows, WeightTable.Narrow), Table(LabelRows, WeightTable.Wide))
        );

        WeightTable Table(int rows, int width)
        {
            var weights = new sbyte[rows * width];
            packed.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
            return new WeightTable(weights, width);
        }
    }
}
