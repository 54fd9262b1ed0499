using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>
/// Words that reach over an "and" or "or", so that what follows it must not be torn off: "never arrested the driver or charged his passenger"
/// does not say that anybody was charged.
/// </summary>
internal static class Scope
{
    private static readonly WordList Conditions = new(
        "if unless whether when whenever once until till because since before after as lest"
    );
    private static readonly WordList Negative = new("neither nor without cannot");

    // What follows them is only said, thought or denied: "is alleged to have", "denied having", "is suspected of having", "appears to have".
    private static readonly WordList Supposing = new(
        """
        alleged alleges said thought believed understood suspected accused reported rumoured rumored feared supposed assumed known claimed
        claims claim appears appear appeared seems seem seemed pretends pretended denies denied deny denying
        """
    );
    private static readonly WordList Letting = new("let lets make makes help helps allow allows force order");

    // They reach where they stand in the subject: "Nobody came and stayed", but "had no car and walked".
    private static readonly WordList InSubject = new("nobody none no few little");

    /// <summary>True where a predicate after the conjunction at <paramref name="and"/> cannot stand without the clause before it.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="start">Where the clause before it starts.</param>
    /// <param name="and">The conjunction, or the comma before it.</param>
    /// <param name="next">Where the predicate starts.</param>
    public static bool Holds(Passage passage, int start, int and, int next)
    {
        var first = passage.NextFinite(start);
        // "If he took the money and hid it", "Had he paid the fine and left".
        if (passage.Is(start, Conditions) || passage[start].Tag is Tag.Auxiliary or Tag.Modal)
            return true;
        if (IsTold(passage, start, first, and) || IsInRelative(passage, start, and))
            return true;
        for (var i = start; i < and; i++)
        {
            if (Reaching.Has(passage.Letters(i)) || passage.Is(i, Negative) || i < first && passage.Is(i, InSubject))
                return !passage.Is(next - 1, "but");
            if (IsNot(passage, i))
                return passage.Is(next - 1, "or") || passage.Is(next - 1, "nor") || !IsDo(passage, first);
            if (IsSupposing(passage, i) || passage[first].Tag == Tag.Modal && passage.Is(i, Letting))
                return !passage.Is(next - 1, "but");
            // "could have saved £3m and kept the library".
            if (passage[i].Tag == Tag.Modal && passage.Is(passage.SkipAdverbs(i + 1), "have"))
                return !passage.Is(next - 1, "but");
        }
        return false;
    }

    /// <summary>True where a clause with a subject of its own cannot stand either: "a tale in which he is poor, and she is rich".</summary>
    public static bool HoldsClause(Passage passage, int start, int and) =>
        Relative(passage, start, and) is > 0 and var relative
        && passage[relative - 1].Tag == Tag.Preposition
        && IsInRelative(passage, start, and);

    // "These are the men who robbed the bank and killed the guard"; but "The man who robbed the bank confessed and left".
    private static bool IsInRelative(Passage passage, int start, int and)
    {
        var relative = Relative(passage, start, and);
        if (relative < 0)
            return false;
        var verb = passage.NextFinite(relative);
        while (passage[verb].Tag is Tag.Auxiliary or Tag.Modal && passage.IsFinite(passage.SkipAdverbs(verb + 1)))
            verb = passage.SkipAdverbs(verb + 1);
        return verb < and && !passage.HasFinite(verb + 1, and);
    }

    // The last one that no comma sets off; -1 for none.
    private static int Relative(Passage passage, int start, int and)
    {
        for (var i = and - 1; i > start; i--)
        {
            if (passage[i].Tag == Tag.Relative)
                return passage[i - 1].Tag is Tag.Comma or Tag.Dash ? -1 : i;
        }
        return -1;
    }

    // "It is false that he paid and left", "Rumours that he had died and left", "He claimed the pill was safe and cured him".
    private static bool IsTold(Passage passage, int start, int first, int and)
    {
        if (Sharing.Embedded(passage, first, and) > 0)
            return false;
        for (var i = start + 1; i < and; i++)
        {
            if (passage[i].Tag == Tag.That)
                return true;
        }
        // "denies it shot down the jet and hid it": "shot" may be a noun.
        var isSubject = passage[first + 1].Tag == Tag.Pronoun && first + 2 < and;
        return first < and && ReportVerbs.At(passage, first) && (isSubject || passage.HasFinite(first + 1, and));
    }

    /// <summary>True for a word after which "to" or a participle says what is only supposed.</summary>
    public static bool Supposes(ReadOnlySpan<char> word) => Supposing.Has(word);

    /// <summary>True for a verb that has somebody else do what follows: "let police tap phones".</summary>
    public static bool Lets(ReadOnlySpan<char> word) => Letting.Has(word);

    private static bool IsSupposing(Passage passage, int i) =>
        passage.Is(i, Supposing)
        && (
            passage[i + 1].Tag == Tag.To && passage.Is(i + 2, "have")
            || passage.Is(i + 1, "having")
            || passage[i + 1].Tag == Tag.Preposition && passage.Is(i + 2, "having")
        );

    private static bool IsNot(Passage passage, int i) =>
        passage.Is(i, "not") && !passage.Is(i + 1, "only")
        || passage.Letters(i).EndsWith("n't", StringComparison.OrdinalIgnoreCase)
        || passage.Letters(i).EndsWith("n’t", StringComparison.OrdinalIgnoreCase);

    // "did not resign and left" says that he left; "has not found it and named him" does not say that it did.
    private static bool IsDo(Passage passage, int i) =>
        passage.Letters(i).StartsWith("d", StringComparison.OrdinalIgnoreCase);
}
