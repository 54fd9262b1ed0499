using Workbench.Domain.Splitting.Trees;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Statements;

/// <summary>What a noun is said to be by another beside it: "Ada Moe, the head of the union".</summary>
internal static class Appositions
{
    private static readonly WordList Times = new(
        "year month week day winter summer spring autumn fall night morning evening season quarter decade"
    );

    private static readonly WordList Pointers = new(
        "e.g e.g. i.e i.e. cf cf. see such including or and for figure fig fig. table p p. pp pp. n"
    );

    /// <summary>True for a noun that says what the noun before it is.</summary>
    public static bool IsApposition(this Tree tree, int i) =>
        tree.Relation(i) == Relation.Appos && tree.Head(i) < i && tree.IsSetOff(i) && Describes(tree, i);

    /// <summary>The nouns that are joined to what a noun is said to be; none where it stands in brackets, which are one.</summary>
    public static IEnumerable<int> Joined(this Tree tree, int apposition) =>
        tree.InBrackets(apposition) is null
        && !(tree.Tag(tree.Head(apposition)) == PartOfSpeech.NN && tree.IsName(apposition))
            ? tree.Children(apposition).Where(i => tree.Relation(i) == Relation.Conj && tree.Tag(i).IsNoun())
            : [];

    /// <summary>All the words in the brackets that begin before a noun; null where it stands in none.</summary>
    public static List<int>? InBrackets(this Tree tree, int i)
    {
        var open = tree.First(i) - 1;
        if (open < 0 || tree.Tag(open) != PartOfSpeech.OpenBracket)
            return null;
        var words = new List<int>();
        for (var k = open + 1; k < tree.Count && tree.Tag(k) != PartOfSpeech.CloseBracket; k++)
        {
            if (!tree.Tag(k).IsMark())
                words.Add(k);
        }
        return words;
    }

    // "Ada Moe, the head of the union", "a member, Tom Hale", "orange (oranje)"; not "Bodø, Norway", nor "the union (NLU)", nor "Ada Moe (Green)".
    private static bool Describes(Tree tree, int i)
    {
        var (named, first) = (tree.Head(i), tree.First(i));
        if (!tree.Tag(named).IsNoun() && tree.Tag(named) != PartOfSpeech.PRP)
            return false;
        if (!tree.Tag(i).IsNoun())
            return IsDated(tree, i, first) && !IsAuthor(tree, named, i);
        // "last winter, 109,000 homes"; "Edith, a seamstress, and Harold, a miner" says nothing of her twice.
        if (
            tree.Tag(first) == PartOfSpeech.CD && Times.Has(tree.Letters(named))
            || tree.Children(named).Any(k => k < i && tree.Relation(k) == Relation.Conj)
        )
            return false;
        var isOneWord = first == tree.Last(i);
        if (OnlyNames(tree, named, i) || IsTitle(tree, named, first) || tree.IsRelative(first))
            return false;
        if (first > 0 && tree.Tag(first - 1) == PartOfSpeech.OpenBracket)
            return !isOneWord && !IsCode(tree, first) && !IsReference(tree, first) && !IsAlias(tree, first, i);
        // "the road, to the pier"; "300 people, most of them children".
        if (tree.Child(i, Relation.Case) >= 0 || IsShare(tree, first))
            return false;
        // "a husband, Tom, and daughters": one is not several.
        if (
            tree.Tag(named) == PartOfSpeech.NN
            && (
                tree.Tag(first) == PartOfSpeech.NNS
                || tree.Tag(i) == PartOfSpeech.NNS && tree.Tag(first) != PartOfSpeech.DT
            )
        )
            return false;
        return tree.Tag(i).IsName() && tree.Tag(named).IsName()
            ? tree.Tag(first) is PartOfSpeech.DT or PartOfSpeech.PRPS
            : !isOneWord;
    }

    /// <summary>True for nothing but a name: "a doctor, Ada Moe".</summary>
    public static bool IsName(this Tree tree, int i)
    {
        for (var k = tree.First(i); k <= tree.Last(i); k++)
        {
            if (!tree.Tag(k).IsName())
                return false;
        }
        return true;
    }

    // "(LSE: NWL)".
    private static bool IsCode(Tree tree, int first)
    {
        for (var i = first; i < tree.Count && tree.Tag(i) != PartOfSpeech.CloseBracket; i++)
        {
            if (tree.Letters(i)[0] is ':' || tree.Letters(i).IndexOfAnyInRange('a', 'z') >= 0)
                return tree.Letters(i)[0] is ':';
        }
        return true;
    }

    // "(Moe et al., 2012)", "(see table 3)", "(e.g. the pier)": where something is found, or one of many.
    private static bool IsReference(Tree tree, int first)
    {
        if (Pointers.Has(tree.Letters(first)))
            return true;
        for (var i = first + 1; i < tree.Count && tree.Tag(i) != PartOfSpeech.CloseBracket; i++)
        {
            if (
                tree.Is(i, "al")
                || tree.Is(i, "al.")
                || IsYear(tree, i)
                    && i > first + 1
                    && tree.Tag(i - 1) == PartOfSpeech.Comma
                    && tree.Tag(i - 2) != PartOfSpeech.CD
            )
                return true;
        }
        return false;
    }

    // "Batman: The Animated Series".
    private static bool IsTitle(Tree tree, int named, int first) =>
        first > 0 && tree.Is(first - 1, ":") && tree.Tag(named).IsName();

    private static bool IsShare(Tree tree, int first) =>
        first + 2 < tree.Count && tree.Is(first + 1, "of") && tree.Tag(first + 2) == PartOfSpeech.PRP;

    // "(the NLU)".
    private static bool IsAlias(Tree tree, int first, int i) => tree.Is(first, "the") && tree.Tag(i).IsName();

    // "The Lost Road (1983)", "Ada Moe (born in 1951)".
    private static bool IsDated(Tree tree, int i, int first)
    {
        if (first == 0 || tree.Tag(first - 1) != PartOfSpeech.OpenBracket || IsReference(tree, first))
            return false;
        var hasYear = false;
        for (var k = first; k < tree.Count && tree.Tag(k) != PartOfSpeech.CloseBracket; k++)
            hasYear |= IsYear(tree, k);
        return hasYear && tree.Tag(i) is PartOfSpeech.CD or PartOfSpeech.VBN;
    }

    // "as Moe (2012) found", "by Moe (2012)".
    private static bool IsAuthor(Tree tree, int named, int year)
    {
        if (tree.Tag(year) != PartOfSpeech.CD || named > 0 && tree.Tag(named - 1).IsName())
            return false;
        while (tree.Relation(named) == Relation.Conj)
            named = tree.Head(named);
        return tree.Relation(named) is Relation.Nsubj or Relation.NsubjPass or Relation.OblAgent
            || tree.Child(named, Relation.Case) is >= 0 and var preposition && tree.Is(preposition, "by");
    }

    private static bool IsYear(Tree tree, int i) =>
        tree.Letters(i) is ['1' or '2', _, _, _, ..] year && !year[..4].ContainsAnyExceptInRange('0', '9');

    // "Her rival, Phil Dacre, won": who is meant is said, and nothing of him.
    private static bool OnlyNames(Tree tree, int named, int i)
    {
        if (tree.Tag(named).IsName() || tree.Tag(named) == PartOfSpeech.PRP || !IsDefinite(tree, tree.First(named)))
            return false;
        return tree.IsName(i);
    }

    private static bool IsDefinite(Tree tree, int first) =>
        tree.Tag(first) == PartOfSpeech.PRPS || tree.Is(first, "the");
}
