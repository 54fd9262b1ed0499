using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Trees;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Statements;

/// <summary>Which words of a tree belong to which clause. The first words may be those of a subject that stands elsewhere.</summary>
internal sealed class ClauseScope
{
    /// <summary>The owner of words that only join clauses, and of marks.</summary>
    private const int Nobody = -1;

    private readonly Tree tree;
    private readonly int start;
    private readonly ClauseFinder clauses;
    private readonly int[] owner;

    /// <summary>Finds the clauses of a tree.</summary>
    /// <param name="tree">At least one word.</param>
    /// <param name="start">The first word that is no borrowed subject.</param>
    public ClauseScope(Tree tree, int start)
    {
        (this.tree, this.start) = (tree, start);
        (clauses, owner) = (new ClauseFinder(tree, start), new int[tree.Count]);
        for (var i = start; i < tree.Count; i++)
            owner[i] = FindOwner(i);
        Clauses = [.. Enumerable.Range(start, tree.Count - start).Where(IsClause)];
        Appositions = [.. Enumerable.Range(start, tree.Count - start).Where(IsApposition)];
    }

    /// <summary>The word that carries the whole.</summary>
    public int Main => clauses.Main;

    /// <summary>
    /// False where there is no finite verb, where what carries the whole is no predicate, or where it begins with "because" or "if": then
    /// there is nothing to cut by, or the parser has mistaken it.
    /// </summary>
    public bool IsSound =>
        tree.IsPredicate(Main)
        // "allegedly shot two men, stole a car and fled": all of it.
        && !Enumerable.Range(start, tree.Count - start).Any(i => Reaching.Hearsay.Has(tree.Letters(i)))
        && (
            tree.Relation(start) != Relation.Mark
            || tree.Head(start) != Main
            || Openings.SetsAgainst(tree.Letters(start))
        )
        && Enumerable.Range(start, tree.Count - start).Any(i => tree.Tag(i).IsFinite());

    /// <summary>The words that carry a clause, in order.</summary>
    public IReadOnlyList<int> Clauses { get; }

    /// <summary>The words that say what a noun before them is, in order.</summary>
    public IReadOnlyList<int> Appositions { get; }

    public bool IsClause(int i) => clauses.IsClause(i);

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
                // "Ada Moe, 54,".
                || child > i && tree.Tag(child) == PartOfSpeech.CD && tree.IsSetOff(child)
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

    private bool IsApposition(int i) =>
        tree.IsPredicate(Main) && tree.IsApposition(i) && !IsSubject(i) && !IsInOpening(i);

    // "Born in Moss, the daughter of a miner": Moss is nobody's daughter.
    private bool IsInOpening(int i)
    {
        for (var k = tree.Head(i); k >= 0 && i < Main; k = tree.Head(k))
        {
            if (k < Main && tree.Tag(k) is PartOfSpeech.VBN or PartOfSpeech.VBG && tree.First(k) == k)
                return true;
        }
        return false;
    }

    // "Writing in a blog post, Bo Lund said": he is no blog post.
    private bool IsSubject(int i) => i < Main && tree.IsName(i) && tree.Child(tree.Head(i), Relation.Case) >= 0;

    // "[12]" points to a source.
    private bool IsNote(int i) =>
        i > 0 && i + 1 < tree.Count && tree.Tag(i) == PartOfSpeech.CD && tree.Is(i - 1, "[") && tree.Is(i + 1, "]");

    private int FindOwner(int i)
    {
        if (tree.Tag(i).IsMark() || Joins(i) || IsNote(i))
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
