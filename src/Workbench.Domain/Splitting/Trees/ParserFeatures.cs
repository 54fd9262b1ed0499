namespace Workbench.Domain.Splitting.Trees;

/// <summary>What the parser looks at before each transition, after Zhang and Nivre (2011) without labels.</summary>
internal static class ParserFeatures
{
    public const int Count = 52;

    public static void Of(ParserState state, ReadOnlySpan<Shape> words, ReadOnlySpan<PartOfSpeech> tags, Span<uint> f)
    {
        var (s0, s1, s2) = (state.Stack(0), state.Stack(1), state.Stack(2));
        var (b0, b1, b2) = (state.Buffer(0), state.Buffer(1), state.Buffer(2));
        var (s0w, s0t) = (Word(words, s0), Tag(tags, s0));
        var (s1w, s1t) = (Word(words, s1), Tag(tags, s1));
        var (b0w, b0t) = (Word(words, b0), Tag(tags, b0));
        var (b1w, b1t) = (Word(words, b1), Tag(tags, b1));
        var (s2t, b2t, b2w) = (Tag(tags, s2), Tag(tags, b2), Word(words, b2));
        var far = s0 < 0 ? 0u : (uint)Math.Min(b0 - s0, 6);
        var apart = s1 < 0 ? 0u : (uint)Math.Min(s0 - s1, 6);

        f[0] = Mix.Of(1, s0w);
        f[1] = Mix.Of(2, s0t);
        f[2] = Mix.Of(3, s0w, s0t);
        f[3] = Mix.Of(4, s1w);
        f[4] = Mix.Of(5, s1t);
        f[5] = Mix.Of(6, s1w, s1t);
        f[6] = Mix.Of(7, b0w);
        f[7] = Mix.Of(8, b0t);
        f[8] = Mix.Of(9, b0w, b0t);
        f[9] = Mix.Of(10, b1w);
        f[10] = Mix.Of(11, b1t);
        f[11] = Mix.Of(12, b1w, b1t);
        f[12] = Mix.Of(13, b2w);
        f[13] = Mix.Of(14, b2t);
        f[14] = Mix.Of(15, s2t);
        f[15] = Mix.Of(16, s0w, b0w);
        f[16] = Mix.Of(17, s0w, b0t);
        f[17] = Mix.Of(18, s0t, b0w);
        f[18] = Mix.Of(19, s0t, b0t);
        f[19] = Mix.Of(20, s1w, s0w);
        f[20] = Mix.Of(21, s1w, s0t);
        f[21] = Mix.Of(22, s1t, s0w);
        f[22] = Mix.Of(23, s1t, s0t);
        f[23] = Mix.Of(24, b0t, b1t);
        f[24] = Mix.Of(25, b0t, b1t, b2t);
        f[25] = Mix.Of(26, s0t, b0t, b1t);
        f[26] = Mix.Of(27, s1t, s0t, b0t);
        f[27] = Mix.Of(28, s2t, s1t, s0t);
        f[28] = Mix.Of(29, s0t, b0t, far);
        f[29] = Mix.Of(30, s0w, far);
        f[30] = Mix.Of(31, b0w, far);
        f[31] = Mix.Of(32, s1t, s0t, apart);
        f[32] = Mix.Of(33, s0w, (uint)Math.Min(state.Lefts(s0), 3), (uint)Math.Min(state.Rights(s0), 3));
        f[33] = Mix.Of(34, s0t, (uint)Math.Min(state.Rights(s0), 3), b0t);
        f[34] = Mix.Of(35, b0t, (uint)Math.Min(state.Lefts(b0), 3), s0t);
        f[35] = Mix.Of(36, s1t, (uint)Math.Min(state.Rights(s1), 3), s0t);
        f[36] = Mix.Of(37, s0t, Tag(tags, state.Leftmost(s0)), b0t);
        f[37] = Mix.Of(38, s0t, Tag(tags, state.Rightmost(s0)), b0t);
        f[38] = Mix.Of(39, s0t, b0t, Tag(tags, state.Leftmost(b0)));
        f[39] = Mix.Of(40, s1t, s0t, Tag(tags, state.Rightmost(s1)));
        f[40] = Mix.Of(41, s1t, s0t, Tag(tags, state.Leftmost(s0)));
        f[41] = Mix.Of(42, s1t, s0t, Tag(tags, state.Rightmost(s0)));
        f[42] = Mix.Of(43, s0t, Word(words, state.Leftmost(s0)), b0t);
        f[43] = Mix.Of(44, s0t, Word(words, state.Rightmost(s0)), b0t);
        f[44] = Mix.Of(45, b0t, Word(words, state.Leftmost(b0)), s0t);
        f[45] = Mix.Of(46, s0t, Tag(tags, state.Leftmost(s0)), Tag(tags, state.SecondLeft(s0)));
        f[46] = Mix.Of(47, s0t, Tag(tags, state.Rightmost(s0)), Tag(tags, state.SecondRight(s0)));
        f[47] = Mix.Of(48, b0t, Tag(tags, state.Leftmost(b0)), Tag(tags, state.SecondLeft(b0)));
        f[48] = Mix.Of(49, s1t, Tag(tags, state.Rightmost(s1)), Tag(tags, state.SecondRight(s1)));
        f[49] = Mix.Of(50, s1w, s0t, b0t);
        f[50] = Mix.Of(51, s1t, s0w, b0t);
        f[51] = Mix.Of(52, s0t, s1t, b0w);
    }

    // The root is a word that occurs nowhere; beyond it and below the stack is nothing.
    public static uint Word(ReadOnlySpan<Shape> words, int i) =>
        i < 0 ? 1u
        : i < words.Length ? words[i].Word
        : 2u;

    public static uint Tag(ReadOnlySpan<PartOfSpeech> tags, int i) =>
        i < 0 ? 60u
        : i < tags.Length ? (uint)tags[i]
        : 61u;
}
