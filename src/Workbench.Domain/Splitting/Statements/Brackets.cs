using Workbench.Domain.Splitting.Trees;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Statements;

/// <summary>What stands in brackets behind a noun: "The chairman (a baker)", "the group (40 people)", "The Lost Road (1983)".</summary>
internal static class Brackets
{
    private static readonly WordList Pointers = new(
        "e.g e.g. i.e i.e. cf cf. see such including or and for figure fig fig. table p p. pp pp. n"
    );

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

    /// <summary>True where the words in the brackets say something of the noun: no code, no reference, no other name of it.</summary>
    public static bool SaysInBrackets(this Tree tree, int i) =>
        tree.First(i) is var first && !IsCode(tree, first) && !IsReference(tree, first) && !IsAlias(tree, first, i);

    /// <summary>True for a date in brackets: "The Lost Road (1983)", "Ada Moe (born in 1951)"; not for the year of an author.</summary>
    public static bool IsDated(this Tree tree, int named, int i) =>
        tree.Tag(i) is PartOfSpeech.CD or PartOfSpeech.VBN
        && tree.InBrackets(i) is { } words
        && words.Exists(k => IsYear(tree, k))
        && !IsReference(tree, tree.First(i))
        && !IsAuthor(tree, named, i);

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

    // "(the NLU)".
    private static bool IsAlias(Tree tree, int first, int i) => tree.Is(first, "the") && tree.Tag(i).IsName();
}
