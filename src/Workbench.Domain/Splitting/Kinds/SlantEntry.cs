using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>What a word weighs as a noun, as a verb, and otherwise.</summary>
internal readonly record struct SlantEntry(byte Noun, byte Verb, byte Else)
{
    private const int Unsure = 2;

    public int Most => Math.Max(Noun, Math.Max(Verb, Else));

    public int In(Passage passage, int i) =>
        Noun == Verb ? Most
        : IsVerb(passage, i) is { } verb ? Math.Max(verb ? Verb : Noun, Else)
        // "Squash, beans and maize", "limb posture": what is loaded as a verb weighs less where nothing follows that it could be done to.
        : Noun == 0 && !TakesObject(passage[i + 1].Tag) ? Math.Max(Else, Most - Unsure)
        : Most;

    private static bool TakesObject(Tag next) =>
        next
            is Tag.Determiner
                or Tag.Possessive
                or Tag.Pronoun
                or Tag.Name
                or Tag.Other
                or Tag.Adverb
                or Tag.Preposition;

    // By what stands before it; null where that does not tell.
    private static bool? IsVerb(Passage passage, int i)
    {
        if (passage[i].Tag == Tag.Verb && (passage[i].Forms & (Forms.Past | Forms.Participle | Forms.Ing)) != 0)
            return true;
        return passage[passage.BackOverAdverbs(i)].Tag switch
        {
            Tag.To or Tag.Modal or Tag.Pronoun or Tag.Auxiliary => true,
            Tag.Determiner or Tag.Possessive or Tag.Preposition or Tag.Number => false,
            _ => null,
        };
    }
}
