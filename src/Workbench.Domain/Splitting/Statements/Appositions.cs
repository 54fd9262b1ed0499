using Workbench.Domain.Splitting.Trees;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Statements;

/// <summary>What a noun is said to be by another beside it: "Ada Moe, the head of the union".</summary>
internal static class Appositions
{
    private static readonly WordList Times = new(
        "year month week day winter summer spring autumn fall night morning evening season quarter decade"
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

    // "Ada Moe, the head of the union", "a member, Tom Hale", "orange (oranje)"; not "Bodø, Norway", nor "the union (NLU)", nor "Ada Moe (Green)".
    private static bool Describes(Tree tree, int i)
    {
        var (named, first) = (tree.Head(i), tree.First(i));
        if (!tree.Tag(named).IsNoun() && tree.Tag(named) != PartOfSpeech.PRP)
            return false;
        if (!tree.Tag(i).IsNoun())
            return tree.IsDated(named, i);
        // "last winter, 109,000 homes"; "Edith, a seamstress, and Harold, a miner" says nothing of her twice.
        if (
            tree.Tag(first) == PartOfSpeech.CD && Times.Has(tree.Letters(named))
            || tree.Children(named).Any(k => k < i && tree.Relation(k) == Relation.Conj)
        )
            return false;
        var isOneWord = first == tree.Last(i);
        if (OnlyNames(tree, named, i) || IsTitle(tree, named, first) || tree.IsRelative(first))
            return false;
        if (tree.InBrackets(i) is not null)
            return !isOneWord && tree.SaysInBrackets(i);
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

    // "Batman: The Animated Series".
    private static bool IsTitle(Tree tree, int named, int first) =>
        first > 0 && tree.Is(first - 1, ":") && tree.Tag(named).IsName();

    private static bool IsShare(Tree tree, int first) =>
        first + 2 < tree.Count && tree.Is(first + 1, "of") && tree.Tag(first + 2) == PartOfSpeech.PRP;

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
