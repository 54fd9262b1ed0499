namespace Workbench.Domain.Splitting.Trees;

/// <summary>What the tagger looks at to tag one word.</summary>
internal static class TaggerFeatures
{
    public const int Count = 25;

    /// <summary>The features of word <paramref name="i"/>, given the two tags before it.</summary>
    public static void Of(ReadOnlySpan<Shape> words, int i, uint last, uint beforeLast, Span<uint> features)
    {
        ref readonly var w = ref words[i];
        var p = i > 0 ? words[i - 1] : Shape.Edge;
        var pp = i > 1 ? words[i - 2] : Shape.Edge;
        var n = i + 1 < words.Length ? words[i + 1] : Shape.Edge;
        var nn = i + 2 < words.Length ? words[i + 2] : Shape.Edge;
        features[0] = Mix.Of(1, w.Word);
        features[1] = Mix.Of(2, w.Suffix3);
        features[2] = Mix.Of(3, w.Suffix2);
        features[3] = Mix.Of(4, w.Prefix);
        features[4] = Mix.Of(5, w.Look);
        features[5] = Mix.Of(6, p.Word);
        features[6] = Mix.Of(7, n.Word);
        features[7] = Mix.Of(8, pp.Word);
        features[8] = Mix.Of(9, nn.Word);
        features[9] = Mix.Of(10, last);
        features[10] = Mix.Of(11, last, beforeLast);
        features[11] = Mix.Of(12, last, w.Word);
        features[12] = Mix.Of(13, n.Suffix3);
        features[13] = Mix.Of(14, p.Suffix3);
        features[14] = Mix.Of(15, last, n.Word);
        features[15] = Mix.Of(16, w.Word, n.Word);
        features[16] = Mix.Of(17, w.Look, last);
        features[17] = Mix.Of(18, w.Suffix3, w.Look);
        features[18] = Mix.Of(19, w.Suffix3, last);
        features[19] = Mix.Of(20, w.Look, n.Look, p.Look);
        features[20] = Mix.Of(21, w.Suffix2, n.Suffix2);
        features[21] = Mix.Of(22, p.Word, w.Word);
        features[22] = Mix.Of(23, w.Verb, last);
        features[23] = Mix.Of(24, w.Verb, w.Look);
        features[24] = Mix.Of(25, w.Verb, n.Verb, last);
    }
}
