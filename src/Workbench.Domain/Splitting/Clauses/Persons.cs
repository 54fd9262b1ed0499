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

    // They are held in a place or a body: what follows "of" is none that could be "who".
    private static readonly WordList Posts = new(
        """
        head chief chair owner leader mayor minister captain editor manager president chairman chairwoman governor secretary king queen bishop
        founder director commander treasurer officer member worker chancellor archbishop ambassador
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
            return Has(one) && !Has(two) && !Bodies.Has(two) && !MayBe(two) && (IsPost(one) || !IsName(two));
        return passage.Is(comma + 1, "which") && passage.Is(between, Belonging) && Has(two) && !Has(one);
    }

    /// <summary>True for "he", "she" and "they".</summary>
    public static bool IsPronoun(Passage passage, int i) => passage.Is(i, Pronouns);

    /// <summary>True for a noun that is said of people, in the singular or plural.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Nouns.Has(word) || word is [.., 's'] && Nouns.Has(word[..^1]);

    /// <summary>True for an office: "the mayor of Bodø, who" is the mayor, "the son of Bo Lund, who" may be either.</summary>
    public static bool IsPost(ReadOnlySpan<char> word) => Posts.Has(word) || word is [.., 's'] && Posts.Has(word[..^1]);

    /// <summary>
    /// True where "who", "which" or ", a fraudster," after "the son of Bo Lund" or "the report into the fire" may mean the first as well as
    /// the second; which of them is left to the reader.
    /// </summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="phrase">The noun phrase before the comma.</param>
    /// <param name="relative">The relative word or article.</param>
    public static bool IsEither(Passage passage, Run phrase, int relative)
    {
        var between = phrase.To - 1;
        while (between > phrase.From && passage[between].Tag is not (Tag.Preposition or Tag.To))
            between--;
        if (between == phrase.From || between == phrase.To - 1)
            return false;
        var one = passage.Letters(between - 1);
        var two = passage.Letters(phrase.To - 1);
        if (passage.Is(relative, "who") || passage[relative].Tag == Tag.Determiner)
            return !IsPost(one) && (IsName(two) || Has(two) || MayBe(two));
        return passage.Is(relative, "which") && !passage.Is(between, "of") && !IsName(one);
    }

    private static bool IsName(ReadOnlySpan<char> word) => char.IsUpper(word[0]);

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
