using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// Weighs what a word is about, as far as that decides whether something can be looked up: a measure, an institution, an office, a name or a
/// figure can; an ideal, a state of mind, a duty and a "thing" cannot. <see cref="SentenceModel"/> sees the same classes, but it learned
/// from debates, where people mostly answer each other, and makes too little of them. The weights are set by hand.
/// </summary>
internal static class Substance
{
    /// <summary>What a sentence usually comes to, as log-odds.</summary>
    public const double Usual = 0.25;

    private const double Solid = 0.5;
    private const double Named = 0.3;
    private const double Airy = -0.3;

    private static readonly double[] Weights = Weigh();

    /// <summary>What a word weighs, as log-odds; 0 for most.</summary>
    /// <param name="wordClass">Its number in <see cref="WordClasses"/>; 0 for none.</param>
    /// <param name="tag">What it is, where it has no class.</param>
    public static double Of(byte wordClass, Tag tag) =>
        wordClass > 0 ? Weights[wordClass]
        : tag == Tag.Number ? Solid
        : tag == Tag.Name ? Named
        : 0;

    private static double[] Weigh()
    {
        var weights = new double[byte.MaxValue + 1];
        foreach (var name in (string[])["measure", "institution", "role"])
            weights[WordClasses.Named(name)] = Solid;
        foreach (var name in (string[])["ideal", "vague", "mind", "must"])
            weights[WordClasses.Named(name)] = Airy;
        return weights;
    }
}
