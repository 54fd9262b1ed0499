using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// Weighs what makes a sentence sound loaded: words that take a side, little that could be looked up, and signs of address and argument.
/// Signs of plain reporting weigh against it. The weights are set by hand.
/// </summary>
internal static class Tone
{
    private static readonly WordList Sources = new("said says told according");
    private static readonly WordList Days = new("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");
    private static readonly WordList Past = new("was were had did");
    private static readonly WordList Calls = new("must should");
    private static readonly WordList Hearers = new("you your");

    /// <summary>The sum: above 0 a reader would call the words loaded.</summary>
    /// <param name="slant">The weights of the words that take a side, added up.</param>
    /// <param name="fact">How far the words state a fact, as log-odds.</param>
    /// <param name="signs">See <see cref="Signs"/>.</param>
    public static double Of(int slant, double fact, double signs) =>
        (0.8 * Math.Sqrt(slant)) + (2.2 / (1 + Math.Exp(fact))) + signs - 1.9;

    /// <summary>Signs of address and argument, less those of plain reporting.</summary>
    public static double Signs(Passage passage, Run words)
    {
        var (sources, figures, days, past, asks, calls, hearers) = (0, 0, 0, 0, 0, 0, 0);
        var (adverbs, names) = (0, 0);
        for (var i = words.From; i < words.To; i++)
        {
            var tag = passage[i].Tag;
            figures |= tag == Tag.Number ? 1 : 0;
            adverbs += tag == Tag.Adverb ? 1 : 0;
            names += tag == Tag.Name ? 1 : 0;
            past |= IsPast(passage, i) ? 1 : 0;
            sources |= passage.Is(i, Sources) ? 1 : 0;
            days |= tag is Tag.Name or Tag.Other && passage.Is(i, Days) ? 1 : 0;
            calls |= passage.Is(i, Calls) ? 1 : 0;
            hearers |= Addresses(passage, i) ? 1 : 0;
            asks |= tag == Tag.Mark && passage.Letters(i) is "?" or "!" ? 1 : 0;
        }

        return (0.5 * (calls + hearers))
            + (0.4 * asks)
            + (0.15 * Math.Min(adverbs, 4))
            - (0.7 * sources)
            - (0.3 * (figures + past))
            - (0.8 * days)
            - (0.06 * Math.Min(names, 6))
            + (passage[words.From].Tag == Tag.Conjunction ? 0.3 : 0);
    }

    /// <summary>True for a word that speaks to the reader.</summary>
    public static bool Addresses(Passage passage, int i) => passage.Is(i, Hearers);

    /// <summary>True where the sentence tells of something done: a verb of the past, or "is closed", "has grown".</summary>
    public static bool Tells(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (
                IsPast(passage, i)
                || passage[i].Tag == Tag.Auxiliary
                    && passage[passage.SkipAdverbs(i + 1)].Forms.HasFlag(Forms.Participle)
            )
                return true;
        }

        return false;
    }

    private static bool IsPast(Passage passage, int i) =>
        passage.IsFinite(i) && passage[i].Forms.HasFlag(Forms.Past) || passage.Is(i, Past);

    /// <summary>What quotation marks take from a judgement: what is quoted is reported.</summary>
    public static double Quotes(Passage passage, Run words)
    {
        for (var i = words.From; i < words.To; i++)
        {
            if (passage[i].Tag is Tag.OpenQuote or Tag.CloseQuote)
                return -1.2;
        }

        return -0.3;
    }
}
