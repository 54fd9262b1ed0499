namespace Workbench.Domain.Splitting.Trees;

/// <summary>Says of each word what it is, from left to right, by a linear model (Collins 2002).</summary>
/// <param name="weights">A wide table; the columns are <see cref="PartOfSpeech"/>.</param>
internal sealed class Tagger(WeightTable weights)
{
    /// <summary>Tags every word of a sentence.</summary>
    public void Tag(ReadOnlySpan<Shape> words, Span<PartOfSpeech> tags)
    {
        Span<uint> features = stackalloc uint[TaggerFeatures.Count];
        Span<short> sums = stackalloc short[WeightTable.Wide];
        var (last, beforeLast) = (0u, 0u);
        for (var i = 0; i < words.Length; i++)
        {
            TaggerFeatures.Of(words, i, last, beforeLast, features);
            weights.Sum(features, sums);
            tags[i] = (PartOfSpeech)WeightTable.Best(sums[..PartsOfSpeech.Count]);
            (beforeLast, last) = (last, (uint)tags[i]);
        }
    }
}
