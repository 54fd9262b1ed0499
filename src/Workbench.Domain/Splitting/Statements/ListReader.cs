using Workbench.Domain.Splitting.Trees;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Statements;

/// <summary>One of several that share the rest of their clause.</summary>
/// <param name="Words">The words to mark: those of the item, and for the first what leads to it.</param>
/// <param name="Own">The words that make the statement.</param>
internal readonly record struct Item(List<int> Words, List<int> Own);

/// <summary>Reads lists: "They fined the harbour, the mill and the dyke board" states three things.</summary>
internal static class ListReader
{
    private const int ShortestList = 3;

    // "three years and four months" is one measure.
    private static readonly WordList Units = new(
        "year years month months week weeks day days hour hours minute minutes second seconds foot feet pound pounds mile miles metre metres"
    );

    private static readonly WordList Unlisted = new("respectively neither nor");

    private static readonly WordList Denying = new(
        "not n't n’t never no nobody none hardly barely scarcely without denied denies deny cannot"
    );

    private static readonly WordList Settings = new(
        "in on at during since before after from by until last this next yesterday today tomorrow each every per when while because as"
    );

    /// <summary>The items in order, each with the rest of the clause; none where the clause holds no list.</summary>
    public static List<Item> Read(Tree tree, ClauseScope scope, int clause, List<int> own)
    {
        // "rose by 2 and 3.1 per cent respectively": what is said of each cannot be told apart.
        // "neither in Paris nor in Rome" says of none by itself that he was there.
        var first = own.Exists(i => Unlisted.Has(tree.Letters(i))) ? -1 : Find(tree, scope, clause, clause);
        if (first < 0)
            return [];
        var items = Others(tree, scope, first)
            .Select(other => (Top: other, Words: own.FindAll(i => IsUnder(tree, i, other))))
            .Where(item => item.Words.Count > 0)
            .ToList();
        // "He met Ada Moe, Bo Lund or Eva Dahl" says of none that he did, "He did not meet …" of each that he did not.
        if (items.Exists(item => IsAlternative(tree, item.Top)) && !tree.IsDenied(clause) && !IsDenied(tree, own))
            return [];
        // "In a reply to the mayor, Ada Moe and Bo Lund left": they are its subject. "Without light or heat 400 died": not without each.
        if (items.Count == 0 || items[^1].Words[^1] < clause && tree.Child(first, Relation.Case) >= 0)
            return [];
        var rest = own.FindAll(i => !items.Exists(item => item.Words.Contains(i)) && !JoinsItems(tree, i, first));
        var upToFirst = rest.FindAll(i => i < items[0].Words[0]);
        if (upToFirst.Count == 0)
            return [];
        var tail = TailFrom(tree, items[^1].Words[^1]);
        var frame = rest.FindAll(i => i < tail && !BelongsTo(tree, i, first));
        items[^1].Words.AddRange(rest.Where(i => i >= tail));
        return [new Item(upToFirst, rest.FindAll(i => i < tail)), .. items.Select(Own)];

        Item Own((int Top, List<int> Words) item)
        {
            // "in May and in June", "by rail and over land": what has a preposition of its own does not share the first one's.
            var isLed = tree.Child(item.Top, Relation.Case) is >= 0 and var mine && item.Words.Contains(mine);
            var theirs = isLed ? tree.Child(first, Relation.Case) : -1;
            var shared = theirs >= 0 ? frame.FindAll(i => !IsUnder(tree, i, theirs)) : frame;
            return new Item(item.Words, [.. shared.Concat(item.Words).Order()]);
        }
    }

    private static bool IsAlternative(Tree tree, int item) =>
        tree.Child(item, Relation.Cc) is >= 0 and var and && tree.Is(and, "or");

    private static bool IsDenied(Tree tree, List<int> words) => words.Exists(i => Denying.Has(tree.Letters(i)));

    // ", with two beginners beside them", "an adviser to the Treasury": only where and when something was is said of each; the rest stays with the
    // last.
    private static int TailFrom(Tree tree, int last) =>
        last + 1 < tree.Count && Settings.Has(tree.Letters(last + 1)) && !IsParticle(tree, last + 1)
            ? tree.Count
            : last + 1;

    // "a raise of 4% and two days off".
    private static bool IsParticle(Tree tree, int i) =>
        i < tree.Count
        && tree.Tag(i) is PartOfSpeech.RP or PartOfSpeech.RB or PartOfSpeech.IN
        && (i + 1 == tree.Count || tree.Tag(i + 1).IsMark());

    /// <summary>The first noun of the clause that has enough others joined to it; -1 for none.</summary>
    private static int Find(Tree tree, ClauseScope scope, int clause, int i)
    {
        if (!tree.Tag(i).IsVerb() && IsList(tree, scope, i))
            return i;
        foreach (var child in tree.Children(i))
        {
            if (
                scope.ClauseOf(child) == clause
                && tree.Relation(child)
                    is Relation.Obj
                        or Relation.Obl
                        or Relation.OblAgent
                        or Relation.Xcomp
                        or Relation.Nmod
                && !IsPartOf(tree, child)
                && Find(tree, scope, clause, child) is >= 0 and var found
            )
                return found;
        }
        return -1;
    }

    // Three of anything make a list, and two where each says more than a word and hangs on the verb: not "Russia and China".
    private static bool IsList(Tree tree, ClauseScope scope, int first) =>
        !IsBetween(tree, first)
        && !Others(tree, scope, first).Exists(i => IsPartOf(tree, i))
        && !SaysWhatTheyAre(tree, Others(tree, scope, first))
        && Others(tree, scope, first) switch
        {
            { Count: >= ShortestList - 1 } others => tree.Relation(first) != Relation.Nmod
                || SaysMuch(tree, first)
                || others.Exists(i => SaysMuch(tree, i)),
            [var other] => tree.Child(other, Relation.Cc) >= 0
                && tree.Relation(first) != Relation.Nmod
                && SaysMore(tree, first)
                && SaysMore(tree, other)
                && !Units.Has(tree.Letters(first)),
            _ => false,
        };

    // "112 people, including 38 children, 24 parents and 6 guards" are no more than the 112.
    private static bool IsPartOf(Tree tree, int i) =>
        tree.Child(i, Relation.Case) is >= 0 and var preposition && tree.Is(preposition, "including");

    // "between $830m and $845m" is one range, "on 38%, the mill on 27%" says of each something else.
    private static bool IsBetween(Tree tree, int first)
    {
        foreach (var preposition in tree.Children(first).Where(i => tree.Relation(i) == Relation.Case))
        {
            if (
                tree.Is(preposition, "between")
                || tree.Children(first)
                    .Any(i => tree.Relation(i) == Relation.Conj && RepeatsPreposition(tree, i, preposition))
            )
                return true;
        }
        return tree.First(first) is > 0 and var start && tree.Is(start - 1, "between");
    }

    private static bool RepeatsPreposition(Tree tree, int item, int preposition)
    {
        for (var i = item + 1; i <= tree.Last(item); i++)
        {
            if (
                tree.Relation(i) == Relation.Case
                && tree.Letters(i).Equals(tree.Letters(preposition), StringComparison.OrdinalIgnoreCase)
            )
                return true;
        }
        return false;
    }

    // "Edith, a seamstress, and Harold": she is no third one.
    private static bool SaysWhatTheyAre(Tree tree, List<int> others)
    {
        var what = others.FindIndex(i => tree.Is(tree.First(i), "a") || tree.Is(tree.First(i), "an"));
        return what >= 0 && others.FindIndex(what, i => tree.Tag(i).IsName()) >= 0;
    }

    // "her husband, Alan": he is named, and no other.
    private static bool OnlyNames(Tree tree, int item)
    {
        var before = tree.First(item) - 2;
        return before > 0
            && tree.Tag(item).IsName()
            && tree.First(item) == tree.Last(item)
            && tree.Tag(before) == PartOfSpeech.NN
            && tree.Child(before, Relation.NmodPoss) >= 0;
    }

    // "the spread of pests, weeds and moulds" is one thing.
    private static bool SaysMuch(Tree tree, int i) => SaysMore(tree, i) || tree.Tag(i).IsName();

    private static bool SaysMore(Tree tree, int i) =>
        tree.Child(
            i,
            Relation.Amod,
            Relation.Nmod,
            Relation.NmodPoss,
            Relation.Nummod,
            Relation.Compound,
            Relation.Flat,
            Relation.Acl,
            Relation.AclRelcl
        ) >= 0;

    private static List<int> Others(Tree tree, ClauseScope scope, int i) =>
        [
            .. tree.Children(i)
                .Where(child =>
                    tree.Relation(child) == Relation.Conj && !scope.IsClause(child) && !OnlyNames(tree, child)
                ),
        ];

    private static bool IsUnder(Tree tree, int i, int top)
    {
        if (tree.Relation(i) == Relation.Cc && tree.Head(i) == top)
            return false;
        while (i >= 0 && i != top)
            i = tree.Head(i);
        return i == top;
    }

    private static bool JoinsItems(Tree tree, int i, int first) =>
        tree.Relation(i) is Relation.Cc or Relation.CcPreconj
        && (tree.Head(i) == first || tree.Head(i) >= 0 && tree.Head(tree.Head(i)) == first);

    // The words of the first item alone: not the preposition, the "not", the "to" or the verb that all of them share.
    private static bool BelongsTo(Tree tree, int i, int first)
    {
        for (; i >= 0 && i != first; i = tree.Head(i))
        {
            if (tree.Head(i) == first && (i < first && !IsOfNoun(tree.Relation(i)) || IsShared(tree.Relation(i))))
                return false;
        }
        return i == first;
    }

    private static bool IsShared(Relation relation) =>
        relation
            is Relation.Case
                or Relation.Cop
                or Relation.Nsubj
                or Relation.NsubjPass
                or Relation.Aux
                or Relation.AuxPass;

    private static bool IsOfNoun(Relation relation) =>
        relation
            is Relation.Det
                or Relation.DetPredet
                or Relation.Amod
                or Relation.Compound
                or Relation.Flat
                or Relation.Fixed
                or Relation.Nummod
                or Relation.Nmod
                or Relation.NmodPoss
                or Relation.NmodDesc
                or Relation.NmodUnmarked
                or Relation.Appos
                or Relation.Acl
                or Relation.AclRelcl;
}
