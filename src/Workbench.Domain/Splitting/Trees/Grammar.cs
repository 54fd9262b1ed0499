using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Trees;

/// <summary>What is asked of a tree: which words carry clauses, and what their subjects and antecedents are.</summary>
internal static class Grammar
{
    private static readonly WordList Nobody = new("nobody none neither no few");

    private static readonly Relation[] Subjects =
    [
        Relation.Nsubj,
        Relation.NsubjPass,
        Relation.NsubjOuter,
        Relation.Csubj,
        Relation.CsubjPass,
    ];

    /// <summary>The head of the clause's own subject; -1 where it has none.</summary>
    public static int OwnSubject(this Tree tree, int clause) => tree.Child(clause, Subjects);

    /// <summary>True for a verb, and for what is said of a subject.</summary>
    public static bool IsPredicate(this Tree tree, int i) =>
        tree.Tag(i).IsVerb() || tree.OwnSubject(i) >= 0 || tree.Child(i, Relation.Cop) >= 0;

    /// <summary>True for a verb with "not" or "never" before it, or before the first of those it is joined to.</summary>
    public static bool IsDenied(this Tree tree, int i)
    {
        foreach (var child in tree.Children(i))
        {
            if (
                child < i
                && (tree.Is(child, "not") || tree.Is(child, "n't") || tree.Is(child, "n’t") || tree.Is(child, "never"))
            )
                return true;
        }
        return tree.Relation(i) == Relation.Conj && tree.Head(i) < i && tree.IsDenied(tree.Head(i));
    }

    /// <summary>True for "was promoted" without a subject, which is no tail: the parser has lost what it is said of.</summary>
    public static bool HasLostSubject(this Tree tree, int i)
    {
        var auxiliary = tree.Child(i, Relation.Aux, Relation.AuxPass);
        return auxiliary >= 0 && tree.Tag(auxiliary).IsFinite() && tree.OwnSubject(i) < 0;
    }

    /// <summary>True for a verb in its base form with nothing that makes it a statement: "treat" of "is meant to cure, treat or heal".</summary>
    public static bool IsBare(this Tree tree, int i) =>
        tree.Tag(i) == PartOfSpeech.VB
        && tree.OwnSubject(i) < 0
        && tree.Child(i, Relation.Aux, Relation.AuxPass, Relation.Mark) < 0;

    /// <summary>
    /// True for a verb whose helpers or subject reach over an "and": "could have saved £3m and kept it", "Nobody came and stayed", "Had he
    /// paid and left".
    /// </summary>
    public static bool Reaches(this Tree tree, int i)
    {
        var (modal, have) = (false, false);
        foreach (var child in tree.Children(i))
        {
            modal |= tree.Tag(child) == PartOfSpeech.MD;
            have |= tree.Is(child, "have");
            if (child < i && Reaches(tree.Letters(child)))
                return true;
            if (tree.Relation(child) == Relation.Aux && tree.OwnSubject(i) > child)
                return true;
            if (
                tree.OwnSubject(i) == child
                && (Reaches(tree.Letters(tree.First(child))) || Reaches(tree.Letters(child)))
            )
                return true;
        }
        return modal && have || IsInThat(tree, i);
    }

    // "Rumours that the king had died and left no heir": nobody says he did.
    private static bool IsInThat(Tree tree, int i)
    {
        for (var k = 0; k < i && !tree.Tag(k).IsFinite(); k++)
        {
            if (tree.Is(k, "that"))
                return k > 0;
        }
        return false;
    }

    private static bool Reaches(ReadOnlySpan<char> word) => Nobody.Has(word) || Reaching.Has(word);

    /// <summary>True for "to go", "in order to go".</summary>
    public static bool IsInfinitive(this Tree tree, int i) =>
        tree.Children(i).Any(k => tree.Relation(k) == Relation.Mark && tree.Tag(k) == PartOfSpeech.TO);

    /// <summary>True for which, who, whose and the "that" of a relative clause.</summary>
    public static bool IsRelative(this Tree tree, int i) =>
        tree.Tag(i) is PartOfSpeech.WDT or PartOfSpeech.WP or PartOfSpeech.WPS;

    /// <summary>The first word under a word, itself included; marks do not count.</summary>
    public static int First(this Tree tree, int i)
    {
        foreach (var child in tree.Children(i))
        {
            if (!tree.Tag(child).IsMark())
                return child < i ? tree.First(child) : i;
        }
        return i;
    }

    /// <summary>The last word under a word, itself included; marks do not count.</summary>
    public static int Last(this Tree tree, int i)
    {
        var last = i;
        foreach (var child in tree.Children(i))
        {
            if (child > i && !tree.Tag(child).IsMark())
                last = child;
        }
        return last == i ? i : tree.Last(last);
    }

    /// <summary>True where a comma, dash or bracket stands before the first word under this one; a quotation mark sets nothing off.</summary>
    public static bool IsSetOff(this Tree tree, int i) =>
        tree.First(i) is > 0 and var first
        && tree.Tag(first - 1).IsMark()
        && !Letters.Quotes(tree.Letters(first - 1)[0])
        && tree.Letters(first - 1)[0] is not ('\'' or '‘' or '’' or '`');

    /// <summary>The head of the subject that a clause shares or says more of; -1 where there is none.</summary>
    public static int Subject(this Tree tree, int clause)
    {
        for (var i = clause; i >= 0; i = tree.Head(i))
        {
            if (tree.OwnSubject(i) is >= 0 and var own)
                return tree.IsRelative(own) ? tree.Antecedent(i) : own;
            switch (tree.Relation(i))
            {
                case Relation.Acl or Relation.AclRelcl:
                    return tree.Antecedent(i);
                case Relation.Conj or Relation.Advcl or Relation.Parataxis or Relation.Xcomp or Relation.AdvclRelcl:
                    continue;
                default:
                    return -1;
            }
        }
        return -1;
    }

    /// <summary>What a relative clause or participle says more of: of "is a film directed by" that is the subject.</summary>
    public static int Antecedent(this Tree tree, int clause)
    {
        var i = clause;
        while (tree.Relation(i) == Relation.Conj)
            i = tree.Head(i);
        if (tree.Relation(i) is not (Relation.Acl or Relation.AclRelcl))
            return -1;
        var noun = tree.Head(i);
        if (tree.Child(noun, Relation.Cop) < 0 || tree.OwnSubject(noun) is not (>= 0 and var subject))
            return noun;
        return tree.IsRelative(subject) ? tree.Antecedent(noun) : subject;
    }
}
