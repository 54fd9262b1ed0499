using Workbench.Domain.Splitting.Trees;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Statements;

/// <summary>Which words of a tree belong to which clause. The first words may be those of a subject that stands elsewhere.</summary>
internal sealed class ClauseScope
{
    /// <summary>The owner of words that only join clauses, and of marks.</summary>
    private const int Nobody = -1;

    private static readonly WordList Conditions = new("if unless");

    // "compared with $800m last year" says nothing by itself.
    private static readonly WordList Measures = new("compared");
    private static readonly WordList Contrasts = new("although though while whereas");

    private readonly Tree tree;
    private readonly int start;
    private readonly bool[] isClause;
    private readonly int[] owner;

    /// <summary>Finds the clauses of a tree.</summary>
    /// <param name="tree">At least one word.</param>
    /// <param name="start">The first word that is no borrowed subject.</param>
    public ClauseScope(Tree tree, int start)
    {
        (this.tree, this.start) = (tree, start);
        (isClause, owner) = (new bool[tree.Count], new int[tree.Count]);
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
        for (var i = start; i < tree.Count; i++)
            owner[i] = FindOwner(i);
        Clauses = [.. Enumerable.Range(start, tree.Count - start).Where(IsClause)];
        Appositions = [.. Enumerable.Range(start, tree.Count - start).Where(IsApposition)];
    }

    /// <summary>The word that carries the whole.</summary>
    public int Main { get; }

    /// <summary>
    /// False where there is no finite verb, where what carries the whole is no predicate, or where it begins with "because" or "if": then
    /// there is nothing to cut by, or the parser has mistaken it.
    /// </summary>
    public bool IsSound =>
        tree.IsPredicate(Main)
        && (tree.Relation(start) != Relation.Mark || tree.Head(start) != Main || IsContrastWord(start))
        && Enumerable.Range(start, tree.Count - start).Any(i => tree.Tag(i).IsFinite());

    /// <summary>True for a word that brings in a contrast, which is no part of what is stated.</summary>
    public bool IsContrastWord(int i) => Contrasts.Has(tree.Letters(i));

    /// <summary>The words that carry a clause, in order.</summary>
    public IReadOnlyList<int> Clauses { get; }

    /// <summary>The words that say what a noun before them is, in order.</summary>
    public IReadOnlyList<int> Appositions { get; }

    public bool IsClause(int i) => i >= 0 && isClause[i];

    /// <summary>The words of a clause, without marks and joining words, in order.</summary>
    public List<int> WordsOf(int clause) =>
        [.. Enumerable.Range(start, tree.Count - start).Where(i => owner[i] == clause)];

    /// <summary>The clause that a word belongs to; -1 for a mark or a word that only joins.</summary>
    public int ClauseOf(int i) => owner[i];

    /// <summary>True where the words are all there are, but for marks.</summary>
    public bool IsWhole(List<int> words) =>
        words.Count == Enumerable.Range(start, tree.Count - start).Count(i => !tree.Tag(i).IsMark());

    /// <summary>From the first of some words to the last, with the marks around them and a relative pronoun before.</summary>
    public TextSpan Around(List<int> words)
    {
        var (first, last) = (words[0], words[^1]);
        while (first > start && (tree.Tag(first - 1).IsMark() || IsPronoun(first - 1)))
            first--;
        while (last + 1 < tree.Count && tree.Tag(last + 1).IsMark())
            last++;
        return new TextSpan(tree.Span(first).Start, tree.Span(last).End);
    }

    /// <summary>The words of the subject or noun that a clause does not say itself; empty for none.</summary>
    public List<int> HeadOf(int clause)
    {
        if (tree.Relation(clause) != Relation.AclRelcl && tree.OwnSubject(clause) >= 0)
            return [];
        var noun = tree.Relation(clause) == Relation.AclRelcl ? tree.Antecedent(clause) : tree.Subject(clause);
        if (noun < 0)
            return [];
        var words = Noun(noun);
        if (SharedAuxiliary(clause) is var shared && shared > words[^1])
            words.Add(shared);
        return words;
    }

    /// <summary>True for "cleared" of "was suspended and later cleared", and where it has an auxiliary of its own.</summary>
    public bool SharesAuxiliary(int clause) =>
        SharedAuxiliary(clause) >= 0 || tree.Child(clause, Relation.Aux, Relation.AuxPass) >= 0;

    // "was suspended and later cleared", "will build a school and open it": said once, meant both times. -1 for none.
    private int SharedAuxiliary(int clause)
    {
        if (tree.Relation(clause) != Relation.Conj)
            return -1;
        var auxiliary = tree.Tag(clause) switch
        {
            PartOfSpeech.VBN => Relation.AuxPass,
            PartOfSpeech.VB => Relation.Aux,
            _ => Relation.None,
        };
        return auxiliary == Relation.None || tree.Child(clause, auxiliary) >= 0
            ? -1
            : tree.Child(tree.Head(clause), auxiliary);
    }

    /// <summary>A noun with what belongs to it: no preposition before it, no clause, nothing that is joined to it.</summary>
    public List<int> Noun(int i)
    {
        var words = new List<int>();
        Take(i, words, isTop: true);
        words.Sort();
        return words;
    }

    private void Take(int i, List<int> words, bool isTop)
    {
        words.Add(i);
        foreach (var child in tree.Children(i))
        {
            if (
                tree.Tag(child).IsMark()
                || IsClause(child)
                || tree.Relation(child) is Relation.Appos or Relation.Parataxis or Relation.Discourse or Relation.Cc
                || isTop && IsNotOfNoun(child)
            )
                continue;
            Take(child, words, isTop: false);
        }
    }

    // What hangs on a noun that is a predicate, or joins it to something.
    private bool IsNotOfNoun(int child) =>
        tree.Relation(child)
            is Relation.Cop
                or Relation.Nsubj
                or Relation.Aux
                or Relation.Advcl
                or Relation.Mark
                or Relation.Obl
                or Relation.Conj
        || tree.Relation(child) == Relation.Case && tree.Tag(child) != PartOfSpeech.POS;

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
        if (!tree.IsPredicate(i))
            return false;
        switch (tree.Relation(i))
        {
            case Relation.Parataxis or Relation.AclRelcl:
                return tree.IsSetOff(i) && !(tree.Relation(i) == Relation.Parataxis && tree.IsBare(i));
            case Relation.Acl:
                return !Measures.Has(tree.Letters(i))
                    && !tree.IsInfinitive(i)
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
        if (tree.Child(i, Relation.Mark) >= 0 || tree.OwnSubject(i) < 0 && tree.Reaches(tree.Head(i)))
            return false;
        // "is not meant to treat, cure or prevent".
        if (tree.IsBare(i) && tree.Tag(tree.Head(i)) != PartOfSpeech.VB)
            return false;
        // "convicted of fraud and money laundering".
        if (tree.Tag(i) == PartOfSpeech.VBG && tree.OwnSubject(i) < 0 && tree.Tag(tree.Head(i)) != PartOfSpeech.VBG)
            return false;
        if (tree.OwnSubject(i) < 0 && tree.Child(i, Relation.Aux, Relation.AuxPass) < 0 && tree.IsDenied(tree.Head(i)))
            return false;
        for (var k = 0; k < i; k++)
        {
            if (tree.Relation(k) == Relation.Mark && Conditions.Has(tree.Letters(k)))
                return false;
        }
        return true;
    }

    private bool IsJoined(int i) => tree.Child(i, Relation.Cc) >= 0 || tree.IsSetOff(i);

    // ", ending a dispute"; what "because" or "after" brings in belongs to what it explains.
    private bool IsTail(int i) =>
        !tree.HasLostSubject(i)
        && !Measures.Has(tree.Letters(i))
        && i > tree.Head(i)
        && tree.IsSetOff(i)
        && tree.Child(i, Relation.Mark) < 0;

    // "Although fares rose, …" states that they did.
    private bool IsContrast(int i) => tree.Child(i, Relation.Mark) is >= 0 and var mark && IsContrastWord(mark);

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

    private bool IsApposition(int i) => tree.IsPredicate(Main) && tree.IsApposition(i);

    private int FindOwner(int i)
    {
        if (tree.Tag(i).IsMark() || Joins(i))
            return Nobody;
        for (var k = i; k >= 0; k = tree.Head(k))
        {
            if (IsClause(k))
                return k;
            if (IsApposition(k) && k >= start || tree.Relation(k) == Relation.Discourse)
                return Nobody;
        }
        return Main;
    }

    // "and" before a clause, "that" and "while" in front of one, and the pronoun that a relative clause has for its noun.
    private bool Joins(int i)
    {
        var head = tree.Head(i);
        if (!IsClause(head))
            return false;
        return tree.Relation(i) switch
        {
            Relation.Cc or Relation.CcPreconj => head != Main,
            Relation.Mark => head != Main,
            _ => IsPronoun(i),
        };
    }

    private bool IsPronoun(int i) =>
        tree.IsRelative(i) && IsClause(tree.Head(i)) && tree.Relation(tree.Head(i)) == Relation.AclRelcl;
}
