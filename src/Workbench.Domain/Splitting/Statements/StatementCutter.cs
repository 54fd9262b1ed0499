using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Trees;

namespace Workbench.Domain.Splitting.Statements;

/// <summary>
/// Cuts one clause further by its tree: predicates and clauses that nothing but "and" joins, relative clauses and participles that are set
/// off, what a noun is said to be, and the items of a list. The rules over commas come first because a short clause is parsed far better
/// than a long sentence.
/// </summary>
internal static class StatementCutter
{
    /// <summary>Adds what the clause states; the clause itself where that is one thing.</summary>
    public static void Cut(string text, Statement clause, List<Statement> found)
    {
        // Only where head and own words make one sentence can they be parsed as one.
        var head = clause.Join == Join.Space ? clause.Head : [];
        var tree = Tree.Parse(text, [.. head, .. clause.Own]);
        var own = clause.Own.Count == 0 ? tree.Count : tree.From(clause.Own[0].Start);
        if (own >= tree.Count)
        {
            found.Add(clause);
            return;
        }
        var scope = new ClauseScope(tree, own);
        if (!scope.IsSound)
        {
            found.Add(clause);
            return;
        }
        var apposition = Opening(tree, scope);
        foreach (var i in scope.Clauses)
            Add(tree, scope, i, apposition, clause, found);
        foreach (var i in scope.Appositions)
        {
            found.Add(Apposition(tree, scope, i, i, isOpening: i == apposition, clause.Speaker));
            foreach (var other in tree.Joined(i))
                found.Add(Apposition(tree, scope, i, other, isOpening: false, clause.Speaker));
        }
    }

    private static void Add(
        Tree tree,
        ClauseScope scope,
        int at,
        int apposition,
        Statement clause,
        List<Statement> found
    )
    {
        var words = scope.WordsOf(at);
        var isMain = at == scope.Main;
        var statement = isMain ? clause : Part(tree, scope, at, clause.Speaker);
        if (isMain && apposition >= 0)
        {
            // "Ada Moe, the head of the union, left": who she is has a claim of its own, which holds her name.
            words.RemoveAll(i => i < tree.First(apposition));
            statement = statement with { Head = tree.Runs(scope.Noun(tree.Head(apposition))), Join = Join.Space };
        }
        if (words.Count > 1 && Openings.SetsAgainst(tree.Letters(words[0])) && scope.Clauses.Count > 1)
            words.RemoveAt(0);
        if (words.Count == 0)
            return;
        // Of ", joined by Ada Moe, Bo Lund and others" no item says more than the whole.
        var items = statement.Join is Join.None or Join.Space ? ListReader.Read(tree, scope, at, words) : [];
        if (items.Count == 0)
        {
            found.Add(
                isMain && scope.IsWhole(words)
                    ? clause
                    : statement with
                    {
                        Words = isMain ? Resumed(clause, scope.Around(words)) : scope.Around(words),
                        Own = tree.Runs(words),
                    }
            );
            return;
        }
        foreach (var item in items)
        {
            var own = tree.Runs(item.Own);
            // Of the first, head and words are one run as they stand.
            var join = statement.Head.Count == 0 && own.Count == 1 ? Join.None : Join.Around;
            found.Add(statement with { Words = scope.Around(item.Words), Own = own, Join = join });
        }
    }

    // “The bridge,” she said, “is unsafe” begins before the interruption.
    private static TextSpan Resumed(Statement clause, TextSpan around) =>
        clause.Head is [var head, ..] && head.Start == clause.Words.Start ? around with { Start = head.Start } : around;

    private static Statement Part(Tree tree, ClauseScope scope, int at, TextSpan? speaker)
    {
        var head = tree.Runs(scope.HeadOf(at));
        var join = head.Count == 0 ? Join.None : JoinOf(tree, scope, at);
        return new Statement(default, [], head, join, speaker)
        {
            Copula = join == Join.Copula ? Copulas.For(tree, Noun(tree, at), at, scope.Main) : "",
            Lead = join == Join.Comma && IsTail(tree, at) ? Before(tree, scope, at) : [],
        };
    }

    // "The union left, ending a dispute": what ended it is that the union left.
    private static bool IsTail(Tree tree, int i) =>
        tree.Head(i) < i
        && (
            tree.Relation(i) == Relation.Advcl
            || tree.Relation(i) == Relation.Parataxis
                && tree.Tag(i) == PartOfSpeech.VBN
                && tree.Child(i, Relation.AuxPass) < 0
        );

    private static List<TextSpan> Before(Tree tree, ClauseScope scope, int tail)
    {
        var clause = scope.IsClause(tree.Head(tail)) ? tree.Head(tail) : scope.Main;
        List<int> words = [.. scope.HeadOf(clause), .. scope.WordsOf(clause)];
        return tree.Runs([.. words.Where(i => i < tree.First(tail)).Distinct().Order()]);
    }

    /// <summary>What the subject that opens the clause is said to be; -1 for nothing.</summary>
    private static int Opening(Tree tree, ClauseScope scope)
    {
        var subject = tree.OwnSubject(scope.Main);
        foreach (var i in scope.Appositions)
        {
            if (tree.Head(i) == subject && tree.Last(i) < scope.Main)
                return i;
        }
        return -1;
    }

    // "Ada Moe, a miner and a poet": what she is said to be, one thing or the other.
    private static Statement Apposition(
        Tree tree,
        ClauseScope scope,
        int at,
        int noun,
        bool isOpening,
        TextSpan? speaker
    )
    {
        var bracketed = tree.InBrackets(at);
        var (named, what) = (scope.Noun(tree.Head(at)), bracketed ?? scope.Noun(noun));
        List<int> words = isOpening ? [.. named.Concat(what).Order()] : what;
        // "A doctor, Ada Moe": she is the doctor; not so of "two doctors, Ada Moe and Bo Lund".
        if (tree.Tag(tree.Head(at)) is PartOfSpeech.NN && tree.IsName(noun))
            (named, what) = (what, named);
        // "The chairman (a baker)" is a baker; "the group (40 people)" is left as it stands.
        var join =
            bracketed is null || tree.Tag(what[0]) is PartOfSpeech.DT or PartOfSpeech.VBN ? Join.Copula : Join.Brackets;
        return new Statement(scope.Around(words), tree.Runs(what), tree.Runs(named), join, speaker)
        {
            Copula = Copulas.For(tree, tree.Head(at), noun, scope.Main),
        };
    }

    private static int Noun(Tree tree, int clause) =>
        tree.Antecedent(clause) is >= 0 and var noun ? noun : Math.Max(0, tree.Subject(clause));

    private static Join JoinOf(Tree tree, ClauseScope scope, int clause)
    {
        if (tree.Relation(clause) != Relation.AclRelcl && tree.OwnSubject(clause) >= 0)
            return Join.None;
        var first = clause;
        while (tree.Relation(first) == Relation.Conj && tree.OwnSubject(first) < 0)
            first = tree.Head(first);
        var isParticiple =
            tree.Tag(clause) is PartOfSpeech.VBN or PartOfSpeech.VBG
            && tree.Tag(first) == tree.Tag(clause)
            && tree.Child(first, Relation.Aux, Relation.AuxPass) < 0;
        // "founded in 1904 and owned by the county".
        if (isParticiple && clause != first && !scope.SharesAuxiliary(clause))
            return Join.Copula;
        if (isParticiple && (tree.Relation(first) == Relation.Acl || IsLead(tree, first)))
            return Join.Copula;
        if (tree.Relation(clause) is Relation.Acl or Relation.Advcl or Relation.AdvclRelcl || IsTail(tree, clause))
            return Join.Comma;
        if (tree.Relation(clause) != Relation.AclRelcl)
            return Join.Space;
        var pronoun = tree.First(clause);
        if (!tree.IsRelative(pronoun))
            return Join.Comma;
        return tree.Tag(pronoun) == PartOfSpeech.WPS ? Join.Possessive
            : tree.OwnSubject(clause) == pronoun ? Join.Space
            : Join.Comma;
    }

    // "Built in 1904, the pier …".
    private static bool IsLead(Tree tree, int i) =>
        tree.Relation(i) == Relation.Advcl && tree.Tag(i) == PartOfSpeech.VBN && i < tree.Head(i);
}
