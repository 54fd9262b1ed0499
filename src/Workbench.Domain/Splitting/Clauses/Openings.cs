using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>What may start a new clause inside a sentence.</summary>
internal static class Openings
{
    private const int LongestSubject = 14;
    private const int ShortestTail = 3;
    private const int LongestItem = 25;

    private static readonly WordList NoTail = new(
        """
        including according following regarding concerning depending considering starting beginning ranging excluding during being
        something anything nothing everything morning evening having building meaning pending notwithstanding
        """
    );

    private static readonly WordList Concessions = new("although though whereas");
    private static readonly WordList Contrasts = new("while whereas");

    /// <summary>True for a word that sets one clause against another, both of them stated: "although", "though", "while", "whereas".</summary>
    public static bool SetsAgainst(ReadOnlySpan<char> word) => Concessions.Has(word) || Contrasts.Has(word);

    /// <summary>True when a predicate that shares the subject before it starts at <paramref name="i"/>: "… and <c>plans a second trial</c>".</summary>
    public static bool Predicate(Passage passage, int i, Run left, int to)
    {
        i = passage.SkipAdverbs(i);
        if (to - i < ShortestTail || passage[i + 1].Tag == Tag.Comma)
            return false;
        var verb = Enclosure.Verb(passage, passage.NextFinite(left.From));
        if (FiniteVerbs.MayStartPredicate(passage, i))
            return !passage[i].Forms.HasFlag(Forms.Third | Forms.Noun) || !FiniteVerbs.IsPast(passage, verb);
        return passage[verb].Tag == Tag.Modal
            && passage[i].Forms.HasFlag(Forms.Base)
            && !passage[i].Forms.HasFlag(Forms.Noun)
            && !HasInfinitive(passage, verb, left.To);
    }

    /// <summary>True for the second of three predicates: "was born in Lagos, <c>studied law</c> and became a judge".</summary>
    public static bool ListedPredicate(Passage passage, int i, Run left, int to)
    {
        var isBase =
            passage[passage.NextFinite(left.From)].Tag == Tag.Modal
            && passage[i].Forms.HasFlag(Forms.Base)
            && passage[i + 1].Tag is Tag.Determiner or Tag.Possessive or Tag.Number;
        var isPast =
            (passage[i].Forms & (Forms.Past | Forms.Noun)) == Forms.Past
            && passage[i + 1].Tag is not (Tag.Preposition or Tag.Comma or Tag.To);
        if (!isBase && !isPast)
            return false;
        for (var k = i + 1; k < to && k - i < LongestItem && passage[k].Tag is not (Tag.Semicolon or Tag.Colon); k++)
        {
            if (passage[k].Tag != Tag.Conjunction)
                continue;
            var last = passage.SkipAdverbs(k + 1);
            if (isPast ? IsPastPredicate(passage, last) : passage[last].Forms.HasFlag(Forms.Base))
                return true;
        }

        return false;
    }

    /// <summary>True for the second of three clauses: "He was fired, <c>his lab was raided</c> and he left".</summary>
    public static bool ListedClause(Passage passage, int i, int to)
    {
        if (!StatesAtOnce(passage, i, to))
            return false;
        for (var k = passage.NextFinite(i); k < to && k - i < LongestItem; k++)
        {
            if (passage[k].Tag is Tag.Semicolon or Tag.Colon or Tag.Subordinator)
                return false;
            if (passage[k].Tag == Tag.Conjunction)
                return StatesAtOnce(passage, k + 1, to);
        }
        return false;
    }

    // A subject and at once its verb.
    private static bool StatesAtOnce(Passage passage, int i, int to)
    {
        if (
            passage[i].Tag
            is not (Tag.Determiner or Tag.Possessive or Tag.Pronoun or Tag.Name or Tag.Other or Tag.Number)
        )
            return false;
        var verb = passage.SkipAdverbs(NounPhrase.Before(passage, i, passage.NextFinite(i)).To);
        return verb > i && verb < to && passage.IsFinite(verb);
    }

    private static bool IsPastPredicate(Passage passage, int i) =>
        passage[i].Forms.HasFlag(Forms.Past) && FiniteVerbs.MayStartPredicate(passage, i);

    /// <summary>True when a clause with a subject of its own starts at <paramref name="i"/>.</summary>
    public static bool Subject(Passage passage, int i, int to)
    {
        if (passage[i].Tag is Tag.Subordinator)
            return passage.HasFinite(i, to);
        i = passage.SkipAdverbs(i);
        if (passage[i].Tag == Tag.Comma)
            i++;
        if (!NounPhrase.MayStart(passage, i) && passage[i].Tag is not (Tag.Preposition or Tag.That or Tag.OpenQuote))
            return false;
        var finite = passage.NextFinite(i);
        if (finite >= to || finite <= i || finite - i > LongestSubject)
            return false;
        for (var k = i; k < finite; k++)
        {
            if (
                passage[k].Tag is Tag.Comma or Tag.Semicolon or Tag.Colon
                || k > i && passage[k].Tag is Tag.That or Tag.Relative
            )
                return false;
        }

        return true;
    }

    /// <summary>True when a participle goes on with the clause before: ", <c>ending a dispute</c>".</summary>
    public static bool Tail(Passage passage, int i, int to)
    {
        i = passage.SkipAdverbs(i);
        return to - i >= ShortestTail
            && passage[i].Tag == Tag.Verb
            && passage[i].Forms.HasFlag(Forms.Ing)
            && !passage.Is(i, NoTail)
            && !passage[i - 2].Forms.HasFlag(Forms.Ing)
            && passage[i + 1].Tag is not (Tag.Comma or Tag.Conjunction or Tag.Verb)
            && !IsSubject(passage, i, to);
    }

    // "growing towns and changing diets would cost more".
    private static bool IsSubject(Passage passage, int i, int to)
    {
        var verb = passage.NextFinite(i);
        for (var k = i; k < verb; k++)
        {
            if (passage[k].Tag is not (Tag.Other or Tag.Verb or Tag.Conjunction))
                return false;
        }
        return verb < to;
    }

    /// <summary>The relative word of a clause that starts at <paramref name="i"/> ("which", "of whom", "some of which"), or -1.</summary>
    public static int Relative(Passage passage, int i, int to)
    {
        for (var k = i; k < to && k - i < 4; k++)
        {
            if (passage[k].Tag == Tag.Relative)
                return passage.HasFinite(k, to) && (k == i || passage[k - 1].Tag == Tag.Preposition) ? k : -1;
            if (passage[k].Tag is not (Tag.Preposition or Tag.Determiner or Tag.Number or Tag.Other or Tag.Adverb))
                return -1;
        }

        return -1;
    }

    /// <summary>True for "while" and "whereas" between two clauses that contrast.</summary>
    public static bool Contrast(Passage passage, int i) => passage.Is(i, Contrasts);

    /// <summary>True for "although" and its like before a clause, which is stated for all that.</summary>
    public static bool Concession(Passage passage, int i) => passage.Is(i, Concessions);

    private static bool HasInfinitive(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (passage[i].Tag == Tag.To && passage[i + 1].Forms.HasFlag(Forms.Base))
                return true;
        }

        return false;
    }
}
