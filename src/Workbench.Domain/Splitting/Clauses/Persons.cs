using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>Tells nouns for people from nouns for things, as far as "who" and "which" need it.</summary>
internal static class Persons
{
    private static readonly WordList Nouns = new(
        """
        man woman boy girl child son daughter mother father parent brother sister wife husband widow uncle aunt friend neighbour neighbor
        head chief chair owner leader mayor minister captain judge doctor nurse teacher officer driver manager editor author lawyer
        candidate president chairman chairwoman councillor senator governor secretary king queen bishop priest pilot tenant landlord
        patient pupil student farmer fisherman worker member founder director treasurer commander guard clerk victim witness
        """
    );

    // They are said to be "who" as well.
    private static readonly WordList Bodies = new(
        "council board police family crew team committee court people men women"
    );

    private static readonly WordList Pronouns = new("he she they");

    // Between a thing and who made it or whose it is.
    private static readonly WordList Belonging = new("of by about for from");

    /// <summary>True where "who" or "which" means the first of two nouns: "the owner of the mill, who", "the report by the owner, which".</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="first">The last word of the first noun.</param>
    /// <param name="between">The preposition between the two.</param>
    /// <param name="comma">The comma after the second; the relative word follows it.</param>
    public static bool MeansFirst(Passage passage, int first, int between, int comma)
    {
        var one = passage.Letters(first);
        var two = passage.Letters(comma - 1);
        if (passage.Is(comma + 1, "who"))
            return Has(one) && !Has(two) && !Bodies.Has(two) && !MayBe(two);
        return passage.Is(comma + 1, "which") && passage.Is(between, Belonging) && Has(two) && !Has(one);
    }

    /// <summary>True for "he", "she" and "they".</summary>
    public static bool IsPronoun(Passage passage, int i) => passage.Is(i, Pronouns);

    /// <summary>True for a noun that is said of people, in the singular or plural.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Nouns.Has(word) || word is [.., 's'] && Nouns.Has(word[..^1]);

    private static bool MayBe(ReadOnlySpan<char> word)
    {
        var one = word is [.., 's'] ? word[..^1] : word;
        return one
            is [.., 'e' or 'o', 'r']
                or [.., 'i', 's', 't']
                or [.., 'i', 'a', 'n']
                or [.., 'm', 'a', 'n']
                or [.., 'm', 'e', 'n'];
    }
}
