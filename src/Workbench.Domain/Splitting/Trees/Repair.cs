namespace Workbench.Domain.Splitting.Trees;

/// <summary>Mends what a greedy parser gets wrong: a noun joined to a verb belongs to the noun before it, and a verb has one subject.</summary>
internal static class Repair
{
    /// <summary>Changes heads and relations in place.</summary>
    public static void Lists(ReadOnlySpan<PartOfSpeech> tags, Span<int> heads, Span<Relation> relations)
    {
        for (var i = 1; i < tags.Length; i++)
        {
            if (!tags[i].IsNoun() && tags[i] != PartOfSpeech.CD)
                continue;
            if (
                relations[i] == Relation.Nsubj
                && heads[i] >= 0
                && heads[i] < i
                && HasSubject(heads[i], heads, relations)
            )
                relations[i] = Relation.Obj; // "The council fined Lund Ferries": a verb has one subject.
            // "Nils Lund left": a noun right before the subject is its name.
            if (
                relations[i] is Relation.Nsubj or Relation.NsubjPass
                && relations[i - 1] == Relation.Nsubj
                && heads[i - 1] == i
                && tags[i - 1].IsNoun()
            )
                relations[i - 1] = Relation.Compound;
            // "and the PM looked rattled": a noun is no adverb.
            if (relations[i] == Relation.Advmod && heads[i] > i && !HasSubject(heads[i], heads, relations))
                relations[i] = Relation.Nsubj;
            var joined = relations[i] == Relation.Conj;
            if (joined && heads[i] < i && tags[heads[i]].IsVerb() && !IsClause(i, heads, relations))
            {
                // "damaged the pier and two ferries": the ferries are joined to the pier.
                if (NounBefore(i, heads[i], tags, heads, relations) is >= 0 and var noun)
                    Hang(i, noun, heads);
            }
            else if (!joined && IsListed(i, tags, heads, relations, out var first))
            {
                // "for a school, a clinic and a road".
                if (Hang(i, first, heads))
                    relations[i] = Relation.Conj;
            }
            if (relations[i] == Relation.Conj && heads[i] < i)
                Hang(i, First(heads[i], tags, heads, relations), heads);
        }
    }

    /// <summary>"charges against the officer kneeling on Omar Dahl, the man who …": a description belongs to the noun before it, over no verb.</summary>
    public static void Descriptions(ReadOnlySpan<PartOfSpeech> tags, Span<int> heads, Span<Relation> relations)
    {
        for (var i = 2; i < tags.Length; i++)
        {
            if (relations[i] != Relation.Appos || heads[i] < 0 || heads[i] > i)
                continue;
            // "The Road (1979), The Big Town (1983)": two of a list.
            if (IsDated(i, tags, heads, relations) && IsDated(heads[i], tags, heads, relations))
                relations[i] = Relation.Conj;
            var comma = i - 1;
            while (comma > heads[i] && tags[comma] != PartOfSpeech.Comma)
                comma--;
            if (comma <= heads[i] || !tags[comma - 1].IsName() || !HasVerb(tags[heads[i]..comma]))
                continue;
            var noun = comma - 1;
            while (relations[noun] is Relation.Flat or Relation.Compound && tags[heads[noun]].IsName())
                noun = heads[noun];
            Hang(i, noun, heads);
        }
    }

    // False where the new head is under the word itself: that would be a circle.
    private static bool Hang(int i, int on, Span<int> heads)
    {
        for (var k = on; k >= 0; k = heads[k])
        {
            if (k == i)
                return false;
        }
        heads[i] = on;
        return true;
    }

    /// <summary>"was built in 1904 and gutted six years later": what stands behind the second verb is said of that.</summary>
    public static void Verbs(ReadOnlySpan<PartOfSpeech> tags, Span<int> heads, ReadOnlySpan<Relation> relations)
    {
        for (var i = 2; i < tags.Length; i++)
        {
            var head = heads[i];
            if (
                head < 0
                || !tags[head].IsVerb()
                || relations[i]
                    is not (Relation.Obl or Relation.Obj or Relation.Advmod or Relation.OblUnmarked or Relation.Xcomp)
            )
                continue;
            for (var verb = i - 1; verb > head; verb--)
            {
                if (heads[verb] != head || relations[verb] != Relation.Conj || !tags[verb].IsVerb())
                    continue;
                Hang(i, verb, heads);
                break;
            }
        }
    }

    private static bool IsDated(int noun, ReadOnlySpan<PartOfSpeech> tags, Span<int> heads, Span<Relation> relations)
    {
        for (var i = noun + 1; i < tags.Length; i++)
        {
            if (heads[i] == noun && relations[i] == Relation.Appos && tags[i] == PartOfSpeech.CD)
                return true;
        }
        return false;
    }

    private static bool HasVerb(ReadOnlySpan<PartOfSpeech> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.IsVerb())
                return true;
        }
        return false;
    }

    private static bool HasSubject(int verb, Span<int> heads, Span<Relation> relations)
    {
        for (var i = 0; i < verb; i++)
        {
            if (heads[i] == verb && relations[i] == Relation.Nsubj)
                return true;
        }
        return false;
    }

    // All that are joined hang on the first of them.
    private static int First(int i, ReadOnlySpan<PartOfSpeech> tags, Span<int> heads, Span<Relation> relations)
    {
        while (
            relations[i] == Relation.Conj
            && heads[i] >= 0
            && heads[i] < i
            && !tags[heads[i]].IsVerb()
            && !tags[i].IsVerb()
        )
            i = heads[i];
        return i;
    }

    private static int NounBefore(
        int i,
        int verb,
        ReadOnlySpan<PartOfSpeech> tags,
        Span<int> heads,
        Span<Relation> relations
    )
    {
        for (var k = i - 1; k > verb; k--)
        {
            if (heads[k] == verb && tags[k].IsNoun() && relations[k] is Relation.Obj or Relation.Obl or Relation.Conj)
                return relations[k] == Relation.Conj ? First(k, tags, heads, relations) : k;
        }
        return -1;
    }

    // A noun without a preposition, right after a comma and another noun of the same head, that something is joined to.
    private static bool IsListed(
        int i,
        ReadOnlySpan<PartOfSpeech> tags,
        Span<int> heads,
        Span<Relation> relations,
        out int first
    )
    {
        first = -1;
        if (relations[i] is not (Relation.Obl or Relation.Obj or Relation.OblUnmarked or Relation.Appos))
            return false;
        var start = i;
        var leads = false;
        for (var k = 0; k < tags.Length; k++)
        {
            if (heads[k] != i)
                continue;
            if (relations[k] == Relation.Case)
                return false;
            start = Math.Min(start, k);
            leads |= relations[k] == Relation.Conj;
        }
        if (!leads || start < 2 || tags[start - 1] != PartOfSpeech.Comma)
            return false;
        for (var k = start - 2; k >= 0 && first < 0; k--)
        {
            if (tags[k].IsNoun() && (heads[k] == heads[i] || heads[i] == k))
                first = First(k, tags, heads, relations);
        }
        return first >= 0 && first != i;
    }

    private static bool IsClause(int i, Span<int> heads, Span<Relation> relations)
    {
        for (var k = 0; k < heads.Length; k++)
        {
            if (heads[k] == i && relations[k] is Relation.Nsubj or Relation.NsubjPass or Relation.Cop)
                return true;
        }
        return false;
    }
}
