namespace Workbench.Benchmarks.Trees;

/// <summary>Reads the statements of a sentence off its tree: a clause each, and each of what is joined by commas and "and" with the rest of its clause.</summary>
internal sealed class StatementReader
{
    private readonly Tree tree;
    private readonly List<Statement> found = [];

    private StatementReader(Tree tree) => this.tree = tree;

    public static List<Statement> Read(Tree tree)
    {
        var reader = new StatementReader(tree);
        for (var i = 0; i < tree.Count; i++)
            reader.At(i);
        return reader.found;
    }

    private void At(int i)
    {
        if (tree.Relation(i) == Relation.Appos)
            Add([.. Noun(tree.Head(i)), .. Noun(i)], i);
        else if (IsClause(i))
            Clause(i);
    }

    // A clause that is a statement of its own.
    private bool IsClause(int i) =>
        tree.Relation(i) switch
        {
            Relation.Root => true,
            Relation.Parataxis => Verbal(i),
            Relation.AclRelcl => Verbal(i),
            Relation.Acl => Verbal(i) && !IsInfinitive(i),
            Relation.Advcl or Relation.AdvclRelcl => Verbal(i) && !IsInfinitive(i) && StandsApart(i),
            Relation.Conj => Verbal(i) && Verbal(tree.Head(i)) || HasSubject(i),
            _ => false,
        };

    private bool Verbal(int i) => tree.Tag(i).IsVerb() || HasSubject(i) || tree.Child(i, Relation.Cop) >= 0;

    private bool IsInfinitive(int i) =>
        tree.Child(i, Relation.Mark) is >= 0 and var mark && tree.Tag(mark) == PartOfSpeech.TO;

    // Set off by a comma or by a word such as because.
    private bool StandsApart(int i)
    {
        if (tree.Child(i, Relation.Mark) >= 0)
            return true;
        var first = First(i);
        return first == 0 || tree.Tag(first - 1).IsMark() || i < tree.Head(i);
    }

    private int First(int i)
    {
        foreach (var child in tree.Children(i))
        {
            if (tree.Tag(child).IsMark())
                continue;
            return child < i ? First(child) : i;
        }
        return i;
    }

    private bool HasSubject(int i) => OwnSubject(i) >= 0;

    private int OwnSubject(int i) =>
        tree.Child(i, Relation.Nsubj, Relation.NsubjPass, Relation.NsubjOuter, Relation.Csubj, Relation.CsubjPass);

    /// <summary>The words that are the subject of a clause that does not say it itself, wherever they stand.</summary>
    private List<int> Subject(int i)
    {
        var own = OwnSubject(i);
        if (own >= 0)
            return IsRelative(own) ? Antecedent(i) : [];
        var head = tree.Head(i);
        if (head < 0)
            return [];
        switch (tree.Relation(i))
        {
            case Relation.Acl or Relation.AclRelcl:
                return Antecedent(i);
            case Relation.Conj or Relation.Advcl or Relation.Parataxis or Relation.Xcomp or Relation.AdvclRelcl:
                var above = OwnSubject(head);
                return above >= 0 && !IsRelative(above) ? Noun(above) : Subject(head);
            default:
                return [];
        }
    }

    private bool IsRelative(int i) =>
        tree.Tag(i) is PartOfSpeech.WDT or PartOfSpeech.WP or PartOfSpeech.WPS
        || (tree.Is(i, "that") && tree.Tag(i) != PartOfSpeech.DT);

    // What a relative clause or participle says more of. Of "is a film directed by" that is the subject.
    private List<int> Antecedent(int i)
    {
        while (tree.Relation(i) == Relation.Conj)
            i = tree.Head(i);
        if (tree.Relation(i) is not (Relation.Acl or Relation.AclRelcl))
            return [];
        var noun = tree.Head(i);
        if (tree.Child(noun, Relation.Cop) >= 0 && OwnSubject(noun) is >= 0 and var subject)
            return IsRelative(subject) ? Antecedent(noun) : Noun(subject);
        return Noun(noun);
    }

    private void Clause(int head)
    {
        var subject = Subject(head);
        // Slots: what is joined, and the places and times that each make a statement with the rest.
        var joined = Joined(head);
        var adjuncts = Adjuncts(head);
        var alternatives = new List<(int At, int Only)>();
        if (joined >= 0)
        {
            alternatives.Add((joined, joined));
            foreach (var other in Conjuncts(joined))
                alternatives.Add((joined, other));
        }
        else
            alternatives.Add((-1, -1));
        if (adjuncts.Count < 2)
            adjuncts = [-1];
        foreach (var (at, only) in alternatives)
        foreach (var adjunct in adjuncts)
        {
            if (alternatives.Count > 1 && adjunct != adjuncts[0])
                continue;
            var words = new List<int>(subject);
            Collect(head, words, head, at, only, adjunct, adjuncts);
            Add(
                words,
                only >= 0 && only != at ? only
                    : adjunct > 0 && adjunct != adjuncts[0] ? adjunct
                    : head
            );
        }
    }

    // The first noun of the clause with others joined to it.
    private int Joined(int i)
    {
        if (Conjuncts(i).Any() && !(tree.Tag(i).IsVerb()))
            return i;
        foreach (var child in tree.Children(i))
        {
            if (
                tree.Relation(child)
                    is Relation.Obj
                        or Relation.Obl
                        or Relation.OblAgent
                        or Relation.Xcomp
                        or Relation.Nmod
                        or (Relation.Amod)
                        or Relation.Nsubj
                        or Relation.NsubjPass
                && !Apart(child, i)
                && Joined(child) is >= 0 and var found
            )
                return found;
        }
        return -1;
    }

    private IEnumerable<int> Conjuncts(int i) =>
        tree.Children(i).Where(child => tree.Relation(child) == Relation.Conj && !IsClause(child));

    private List<int> Adjuncts(int head) =>
        [
            .. tree.Children(head)
                .Where(child =>
                    child > head && tree.Relation(child) is Relation.Obl or Relation.OblUnmarked && !IsClause(child)
                ),
        ];

    private void Collect(int i, List<int> words, int head, int at, int only, int adjunct, List<int> adjuncts)
    {
        if (tree.Tag(i).IsMark())
            return;
        if (i == at && only != at)
        {
            // Another of those joined, in the place of the first, with what introduces the first.
            foreach (var child in tree.Children(at))
                if (
                    tree.Relation(child)
                        is Relation.Case
                            or Relation.Cop
                            or Relation.Nsubj
                            or Relation.NsubjPass
                            or Relation.Aux
                            or Relation.Det
                    && child < at
                    && !(tree.Relation(child) is Relation.Det && tree.Child(only, Relation.Det) >= 0)
                )
                    Collect(child, words, head, -1, -1, -1, []);
            Collect(only, words, head, -1, -1, -1, []);
            return;
        }
        words.Add(i);
        foreach (var child in tree.Children(i))
        {
            if (Apart(child, i))
                continue;
            if (i == at && tree.Relation(child) == Relation.Conj)
                continue;
            if (i == head && adjuncts.Contains(child) && child != adjunct)
                continue;
            Collect(child, words, head, at, only, adjunct, adjuncts);
        }
    }

    // What makes a statement of its own, or only joins.
    private bool Apart(int child, int parent)
    {
        var relation = tree.Relation(child);
        if (relation is Relation.Punct or Relation.Discourse or Relation.Parataxis or Relation.Appos)
            return true;
        if (relation is Relation.Cc)
            return true;
        if (relation is Relation.Mark && IsClause(parent))
            return true;
        if (IsRelative(child) && relation is Relation.Nsubj or Relation.NsubjPass or Relation.Obj && IsRelative(child))
            return true;
        return IsClause(child);
    }

    /// <summary>A noun with what belongs to it, without the preposition before it, and without clauses and others joined to it.</summary>
    private List<int> Noun(int i)
    {
        var words = new List<int> { i };
        foreach (var child in tree.Children(i))
            if (
                !Apart(child, i)
                    && tree.Relation(child)
                        is not (
                            Relation.Case
                            or Relation.Cop
                            or Relation.Nsubj
                            or Relation.Aux
                            or Relation.Advcl
                            or Relation.Mark
                            or Relation.Obl
                            or Relation.Conj
                        )
                || tree.Relation(child) == Relation.Case && tree.Tag(child) == PartOfSpeech.POS
            )
                Collect(child, words, -1, -1, -1, -1, []);
        return words;
    }

    private void Add(List<int> words, int head)
    {
        words.Sort();
        found.Add(new Statement([.. words.Distinct()], head));
    }
}
