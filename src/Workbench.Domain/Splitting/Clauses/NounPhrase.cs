using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>Finds the ends of the names and noun phrases that speak.</summary>
internal static class NounPhrase
{
    private const int Longest = 14;
    private static readonly WordList Own = new("i we you");

    /// <summary>True when a noun phrase may start with this word.</summary>
    public static bool MayStart(Passage passage, int i)
    {
        var word = passage[i];
        return word.Tag is Tag.Determiner or Tag.Pronoun or Tag.Possessive or Tag.Name or Tag.Other or Tag.Number
            || word.Tag == Tag.Verb && word.Forms.HasFlag(Forms.Noun) && !passage.IsFinite(i);
    }

    /// <summary>True for "I", "we" and "you": who says that is whoever is speaking, and no speaker of its own.</summary>
    public static bool IsOwn(Passage passage, Run phrase) => phrase.Length == 1 && passage.Is(phrase.From, Own);

    /// <summary>
    /// The phrase from <paramref name="from"/> on, no further than <paramref name="to"/>: up to a comma, a relative clause or a verb. A
    /// name ends before a preposition ("Ada Moe of Oslo"); a description goes on over "of" ("the head of the union").
    /// </summary>
    public static Run From(Passage passage, int from, int to)
    {
        var described = passage[from].Tag is Tag.Determiner or Tag.Possessive;
        var i = from;
        for (; i < to && i - from < Longest; i++)
        {
            var tag = passage[i].Tag;
            var goesOn = tag switch
            {
                Tag.Determiner or Tag.Name or Tag.Other or Tag.Number or Tag.Possessive => true,
                Tag.Pronoun => i == from,
                Tag.Preposition => i > from && described && passage.Is(i, "of"),
                Tag.Verb => (passage[i].Forms & (Forms.Noun | Forms.Ing)) != 0 && !passage.IsFinite(i),
                Tag.Conjunction => passage.Is(i, "and")
                    && passage[i - 1].Tag == Tag.Name
                    && passage[i + 1].Tag == Tag.Name,
                Tag.Mark => passage.Letters(i) is "&" or "'" or "’",
                _ => false,
            };
            if (!goesOn)
                break;
        }

        return new Run(from, i);
    }
}
