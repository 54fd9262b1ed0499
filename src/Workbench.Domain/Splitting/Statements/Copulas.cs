using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Trees;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Statements;

/// <summary>
/// The form of "be" that the text leaves out between a noun and what is said of it beside it: "the pier, built in 1904," was built then.
/// Time and number are those of the sentence's verb, as far as they can be told.
/// </summary>
internal static class Copulas
{
    private static readonly WordList Past = new("was were had did");
    private static readonly WordList Plural = new(
        "were are have do they we you these those people men women children police"
    );

    // What is so for as long as the noun is what it is; anything else was done once.
    private static readonly WordList Lasting = new(
        "based located situated headquartered known called named entitled titled owned made aged located run led designed used intended"
    );

    /// <summary>By the words before and after it.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="noun">What something is said of.</param>
    /// <param name="verb">The finite verb of the sentence; their count where it has none.</param>
    public static string For(Passage passage, Run noun, int verb)
    {
        var head = noun.From;
        while (head + 1 < noun.To && passage[head + 1].Tag is not (Tag.Preposition or Tag.OpenBracket))
            head++;
        var isPlural =
            passage.Is(verb, Plural)
            || passage.Is(head, Plural)
            || passage[head].Tag != Tag.Name && passage.Letters(head) is [.., not 's', 's'];
        return Form(FiniteVerbs.IsPast(passage, verb), isPlural);
    }

    /// <summary>By the tree.</summary>
    /// <param name="tree">The sentence.</param>
    /// <param name="noun">What something is said of.</param>
    /// <param name="what">The noun or participle that is said of it.</param>
    /// <param name="main">The word that carries the sentence.</param>
    public static string For(Tree tree, int noun, int what, int main)
    {
        var wasDone = tree.Tag(what) == PartOfSpeech.VBN && !Lasting.Has(tree.Letters(what));
        if (IsOneOf(tree, noun, what))
            return IsPast(tree, main) ? "included" : "include";
        var isPlural =
            tree.Tag(noun) is PartOfSpeech.NNS or PartOfSpeech.NNPS
            || Plural.Has(tree.Letters(noun))
            || tree.Children(noun).Any(i => tree.Relation(i) == Relation.Conj && tree.Tag(i).IsNoun());
        return Form(wasDone || IsPast(tree, main), isPlural);
    }

    // "Two ferries: the Alder and the Birch"; but "the tolls, a blow to trade," are all of it.
    private static bool IsOneOf(Tree tree, int noun, int what) =>
        tree.Tag(noun) == PartOfSpeech.NNS
        && (tree.Tag(what) == PartOfSpeech.NNP || tree.Tag(what) == PartOfSpeech.NN && tree.First(what) == what);

    private static bool IsPast(Tree tree, int main)
    {
        foreach (var i in tree.Children(main))
        {
            if (tree.Relation(i) is Relation.Aux or Relation.AuxPass or Relation.Cop)
                return Past.Has(tree.Letters(i));
        }
        return tree.Tag(main) == PartOfSpeech.VBD;
    }

    private static string Form(bool isPast, bool isPlural) =>
        (isPast, isPlural) switch
        {
            (true, true) => "were",
            (true, false) => "was",
            (false, true) => "are",
            _ => "is",
        };
}
