using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Trees;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Statements;

/// <summary>Which words of a tree carry a clause that states something by itself.</summary>
internal sealed class ClauseFinder
{
    private static readonly WordList Conditions = new("if unless");

    // "compared with $800m last year" says nothing by itself.
    private static readonly WordList Measures = new("compared");

    private readonly Tree tree;
    private readonly int start;
    private readonly bool[] isClause;

    /// <summary>Finds them.</summary>
    /// <param name="tree">At least one word.</param>
    /// <param name="start">The first word that is no borrowed subject.</param>
    public ClauseFinder(Tree tree, int start)
    {
        (this.tree, this.start) = (tree, start);
        isClause = new bool[tree.Count];
        Main = Root();
        var quoted = 0;
        for (var i = start; i < tree.Count; i++)
        {
            // What is quoted is one thing that somebody said.
            isClause[i] = i == Main || quoted <= 0 && MakesClause(i);
            quoted += tree.Tag(i) switch
            {
                PartOfSpeech.OpenQuote => 1,
                PartOfSpeech.CloseQuote => -1,
                _ => 0,
            };
        }
        if (!tree.IsPredicate(Main) && FirstBesideMain() is >= 0 and var clause)
        {
            // The parser took an opening such as "Despite the storm" for the whole.
            isClause[Main] = false;
            Main = clause;
        }
    }

    /// <summary>The word that carries the whole.</summary>
    public int Main { get; }

    /// <summary>True for a word that carries a clause.</summary>
    public bool IsClause(int i) => i >= 0 && isClause[i];

    private int Root()
    {
        var root = start;
        for (var i = 0; i < tree.Count; i++)
        {
            if (tree.Head(i) < 0)
                root = i;
        }
        return Math.Max(root, start);
    }

    private int FirstBesideMain()
    {
        var i = start;
        while (i < tree.Count && (i == Main || !isClause[i]))
            i++;
        return i < tree.Count ? i : -1;
    }

    private bool MakesClause(int i)
    {
        if (!tree.IsPredicate(i) || i != Main && IsAlternative(i))
            return false;
        switch (tree.Relation(i))
        {
            case Relation.Parataxis or Relation.AclRelcl:
                return tree.IsSetOff(i)
                    && !(
                        tree.Relation(i) == Relation.Parataxis
                        && (tree.IsBare(i) || tree.OwnSubject(i) < 0 && IsTold(i))
                    );
            case Relation.Acl:
                return !Measures.Has(tree.Letters(i))
                    && !tree.IsInfinitive(i)
                    // "the first time that a party won".
                    && tree.Child(i, Relation.Mark) < 0
                    && (tree.IsSetOff(i) || EndsTree(i) && tree.Head(i) == Main);
            case Relation.Advcl or Relation.AdvclRelcl:
                return IsContrast(i) || IsTail(i) || IsLead(i);
            case Relation.Conj:
                return IsJoined(i)
                    && (tree.Tag(i).IsVerb() || tree.Child(i, Relation.Cop) >= 0)
                    && StandsByItself(i)
                    && (tree.OwnSubject(i) >= 0 || tree.Tag(i).IsVerb() && IsClause(tree.Head(i)));
            default:
                return false;
        }
    }

    // "It did not lend or charge", "if the mill closes and the pier burns", "as some papers reported": cut off, it would say something else.
    private bool StandsByItself(int i)
    {
        if (tree.Relation(tree.Head(i)) == Relation.AclRelcl && !IsClause(tree.Head(i)))
            return false;
        // "is legally and in fact owned": "legally" says nothing yet.
        if (IsInRelative(i) || tree.Tag(tree.Head(i)) == PartOfSpeech.RB && tree.Tag(i) == PartOfSpeech.VBN)
            return false;
        // "Doctors left as the ward closes and loses money".
        if (tree.OwnSubject(i) < 0 && tree.Tag(i) == PartOfSpeech.VBZ && tree.Subject(i) is >= 0 and var subject)
        {
            if (tree.Tag(subject) is PartOfSpeech.NNS or PartOfSpeech.NNPS)
                return false;
        }
        if (tree.Child(i, Relation.Mark) >= 0 || tree.OwnSubject(i) < 0 && tree.Reaches(tree.Head(i)))
            return false;
        // "He lied or forgot it" states neither.
        if (SharesObject(i) || tree.Child(i, Relation.Cc) is >= 0 and var joining && tree.Is(joining, "or"))
            return false;
        // "is not meant to treat, cure or prevent".
        if (tree.IsBare(i) && tree.Tag(tree.Head(i)) != PartOfSpeech.VB)
            return false;
        // "convicted of fraud and money laundering".
        if (tree.Tag(i) == PartOfSpeech.VBG && tree.OwnSubject(i) < 0 && tree.Tag(tree.Head(i)) != PartOfSpeech.VBG)
            return false;
        if (
            tree.OwnSubject(i) < 0
            && (
                HasOther(i)
                || tree.Child(i, Relation.Aux, Relation.AuxPass) < 0 && tree.IsDenied(tree.Head(i))
                || IsSupposed(i)
                || IsTold(i)
            )
        )
            return false;
        for (var k = 0; k < i; k++)
        {
            if (tree.Relation(k) == Relation.Mark && Conditions.Has(tree.Letters(k)))
                return false;
        }
        return true;
    }

    // "These are the men who robbed the bank and killed the guard", "a tale in which he is poor, and she is rich"; but "The man who robbed the
    // bank confessed and left".
    private bool IsInRelative(int i)
    {
        var finite = 0;
        for (var k = tree.First(i) - 1; k > tree.Head(i); k--)
        {
            if (tree.IsRelative(k) && !tree.Tag(k - 1).IsMark())
                return finite == 1 && (tree.OwnSubject(i) < 0 || tree.Tag(k - 1) == PartOfSpeech.IN);
            finite += tree.Tag(k).IsFinite() ? 1 : 0;
        }
        return false;
    }

    // "Police arrested and questioned the student".
    private bool SharesObject(int i)
    {
        var head = tree.Head(i);
        return tree.Child(i, Relation.Obj) >= 0
            && tree.Tag(head).IsVerb()
            && tree.Child(i, Relation.Cc) == head + 1
            && tree.Child(head, Relation.AuxPass) < 0
            && tree.OwnSubject(i) < 0
            && !Sharing.IsActive(tree.Letters(head));
    }

    // "is alleged to have struck her and fled", "denied having met him, flown with him or paid him".
    private bool IsSupposed(int i)
    {
        for (var k = start; k + 2 < i; k++)
        {
            if (!Scope.Supposes(tree.Letters(k)))
                continue;
            var next = tree.Tag(k + 1) == PartOfSpeech.IN ? k + 2 : k + 1;
            if (tree.Is(next, "having") || tree.Tag(next) == PartOfSpeech.TO && tree.Is(next + 1, "have"))
                return true;
        }
        return false;
    }

    // "its claim that the cream cures acne and burns fat", "wrongly says the drug cures cancer and is free".
    private bool IsTold(int i)
    {
        for (var k = start + 1; k < i; k++)
        {
            if (
                tree.Relation(k) == Relation.Ccomp
                || tree.Is(k, "that") && tree.Tag(k) is PartOfSpeech.IN or PartOfSpeech.WDT
                || Scope.Lets(tree.Letters(k)) && tree.Tag(i) == PartOfSpeech.VB
            )
                return true;
        }
        var verb = tree.Head(i);
        return ReportVerbs.Bare.Has(tree.Letters(verb))
            || ReportVerbs.Weighty.Has(tree.Letters(verb)) && States(verb, i);
    }

    // "denies it shot down the jet and hid it".
    private bool States(int from, int to)
    {
        for (var k = from + 1; k < to; k++)
        {
            if (tree.Tag(k).IsFinite())
                return true;
        }
        return false;
    }

    // "Hughes scored and Moe, on as a substitute, struck the post": he struck it.
    private bool HasOther(int i)
    {
        var and = i - 1;
        while (and > start && tree.Tag(and) is not (PartOfSpeech.CC or PartOfSpeech.Comma))
            and--;
        if (and <= start || tree.Tag(and) != PartOfSpeech.Comma)
            return false;
        while (and > start && tree.Tag(and) != PartOfSpeech.CC)
            and--;
        return and > tree.Head(i) && tree.Tag(and + 1) is PartOfSpeech.NNP or PartOfSpeech.DT or PartOfSpeech.PRPS;
    }

    // "was not born in Kenya, raised in Indonesia or educated abroad": none of it was.
    private bool IsAlternative(int i) => tree.OwnSubject(i) < 0 && HasOr(i) && (tree.IsDenied(Main) || IsSupposed(i));

    private bool HasOr(int i) =>
        tree.Child(i, Relation.Cc) is >= 0 and var and && tree.Is(and, "or")
        || tree.Children(i).Any(k => tree.Relation(k) == Relation.Conj && HasOr(k));

    private bool IsJoined(int i) => tree.Child(i, Relation.Cc) >= 0 || tree.IsSetOff(i);

    // ", ending a dispute"; what "because" or "after" brings in belongs to what it explains.
    private bool IsTail(int i) =>
        !tree.HasLostSubject(i)
        && !Measures.Has(tree.Letters(i))
        && i > tree.Head(i)
        && tree.IsSetOff(i)
        && tree.Child(i, Relation.Mark) < 0;

    // "Although fares rose, …" states that they did.
    private bool IsContrast(int i) =>
        tree.Child(i, Relation.Mark) is >= 0 and var mark && Openings.SetsAgainst(tree.Letters(mark));

    // "Built in 1904, the pier …".
    private bool IsLead(int i) =>
        tree.Tag(i) is PartOfSpeech.VBN or PartOfSpeech.VBG
        && tree.First(i) == i
        && i == start
        && tree.Head(i) == Main
        && tree.Tag(tree.Last(i) + 1) == PartOfSpeech.Comma;

    private bool EndsTree(int i)
    {
        var last = tree.Last(i);
        while (last + 1 < tree.Count && tree.Tag(last + 1).IsMark())
            last++;
        return last + 1 == tree.Count;
    }
}
