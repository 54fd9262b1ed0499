using static Workbench.Domain.Splitting.Trees.ParserFeatures;

namespace Workbench.Domain.Splitting.Trees;

/// <summary>What is looked at to name the relation of a word to its head, once the whole tree stands.</summary>
internal static class LabelFeatures
{
    public const int Count = 24;

    public static void Of(
        ParserState tree,
        ReadOnlySpan<Shape> words,
        ReadOnlySpan<PartOfSpeech> tags,
        int i,
        Span<uint> f
    )
    {
        var head = tree.Heads[i];
        var (dw, dt) = (words[i].Word, Tag(tags, i));
        var (hw, ht) = (Word(words, head), Tag(tags, head));
        var side = i < head ? 1u : 2u;
        var far = side * 8 + (uint)Math.Min(Math.Abs(head - i), 6);
        var (first, last) = (tree.Leftmost(i), tree.Rightmost(i));
        var (elder, younger) = (tree.Leftmost(head), tree.Rightmost(head));

        f[0] = Mix.Of(1, dw, side);
        f[1] = Mix.Of(2, dt, side);
        f[2] = Mix.Of(3, hw, side);
        f[3] = Mix.Of(4, ht, side);
        f[4] = Mix.Of(5, dt, ht, side);
        f[5] = Mix.Of(6, dw, ht, side);
        f[6] = Mix.Of(7, dt, hw, side);
        f[7] = Mix.Of(8, dw, hw);
        f[8] = Mix.Of(9, dt, ht, far);
        f[9] = Mix.Of(10, dt, ht, Tag(tags, i - 1));
        f[10] = Mix.Of(11, dt, ht, Tag(tags, i + 1));
        f[11] = Mix.Of(12, dt, ht, Word(words, i - 1));
        f[12] = Mix.Of(13, dt, ht, Word(words, first));
        f[13] = Mix.Of(14, dt, Tag(tags, first), ht);
        f[14] = Mix.Of(15, dt, Tag(tags, last), ht);
        f[15] = Mix.Of(16, dt, ht, (uint)Math.Min(tree.Lefts(i), 3));
        f[16] = Mix.Of(17, dt, ht, Tag(tags, elder));
        f[17] = Mix.Of(18, dt, ht, Tag(tags, younger));
        f[18] = Mix.Of(19, dt, Word(words, elder), side);
        f[19] = Mix.Of(20, dt, ht, (uint)Math.Min(tree.Lefts(head), 4) * 4 + side);
        f[20] = Mix.Of(21, dt, ht, (uint)Math.Min(tree.Rights(head), 4) * 4 + side);
        f[21] = Mix.Of(22, dw, Tag(tags, i + 1), side);
        f[22] = Mix.Of(23, dt, Word(words, first), Tag(tags, tree.SecondLeft(i)));
        f[23] = Mix.Of(24, words[i].Suffix3, ht, side);
    }
}
