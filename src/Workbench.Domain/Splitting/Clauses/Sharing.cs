using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>What a predicate after "and" shares with the one before it: the subject, and what belongs to both verbs.</summary>
internal static class Sharing
{
    // "was tired and asked for help", "was born in Bergen and moved away": nobody does it to the subject.
    private static readonly WordList Active = new(
        """
        moved worked lived died returned remained stayed travelled traveled settled retired resigned emigrated served studied trained
        graduated collapsed asked called pleaded looked waited applied agreed refused declined decided tried wanted hoped promised pledged
        responded replied reacted apologised apologized lasted stood sat slept survived recovered walked arrived left fled escaped
        continued ended started campaigned voted fought competed spoke talked played turned stopped pushed paid suffered benefited
        benefitted recovered crashed fell closed opened joined married won lost made said told met
        """
    );

    // They bring in what somebody hears or knows: "was told he had …", "heard that …".
    private static readonly WordList Hearing = new(
        "told heard hears informed learned learnt aware warned assured shown"
    );

    /// <summary>
    /// The subject with the verb that is said once and meant twice: "A bus will" of "a bus will run hourly and cost £4", "He was" of "he was
    /// convicted and jailed".
    /// </summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="end">Where the first predicate ends.</param>
    /// <param name="from">Where the second starts.</param>
    public static Run WithVerb(Passage passage, Run subject, int end, int from)
    {
        var first = passage.NextFinite(subject.To);
        // "A man, aged 34, was arrested".
        var isEnclosed = passage[subject.To].Tag == Tag.Comma && passage[first - 1].Tag == Tag.Comma;
        if (first >= end || first != subject.To && !isEnclosed)
            return subject;
        var second = passage.SkipAdverbs(from);
        var shares =
            passage[first].Tag == Tag.Modal
                ? passage[second].Forms.HasFlag(Forms.Base)
                : IsBe(passage, first) && IsPassive(passage, first, second);
        return shares ? new Run(subject.From, first + 1) : subject;
    }

    /// <summary>
    /// The verb of the clause that is told in another: "had" of "was told he had no car", so that what follows is told as well; -1 where
    /// nothing is told.
    /// </summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="verb">The finite verb of the outer clause.</param>
    /// <param name="end">Where the inner one ends.</param>
    public static int Embedded(Passage passage, int verb, int end)
    {
        for (var i = verb; i < end && i - verb < 4; i++)
        {
            if (!passage.Is(i, Hearing))
                continue;
            var inner = passage.NextFinite(i + 1);
            return inner < end && IsTold(passage, i + 1, inner) ? inner : -1;
        }
        return -1;
    }

    // "told that", "heard Nils Lund left"; but not "heard the case and left".
    private static bool IsTold(Passage passage, int from, int verb)
    {
        for (var i = from; i < verb; i++)
        {
            // "heard that Nils Lund, a father of three, left".
            if (
                passage[i].Tag is Tag.Conjunction or Tag.Relative or Tag.Semicolon
                || passage[i].Tag == Tag.Comma && passage[from].Tag != Tag.That
            )
                return false;
        }
        return passage[from].Tag is Tag.That or Tag.Pronoun or Tag.Name or Tag.Determiner;
    }

    /// <summary>True for a verb that needs no object, or whose subject nobody does anything to.</summary>
    public static bool IsActive(ReadOnlySpan<char> verb) => Active.Has(verb);

    /// <summary>True where two verbs have one object: "Police arrested and questioned the student".</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="first">The word before the conjunction.</param>
    /// <param name="second">The word after it.</param>
    public static bool Object(Passage passage, int first, int second) =>
        passage[first].Tag == Tag.Verb
        && passage.IsFinite(first)
        && !passage.Is(first, Active)
        && passage[passage.SkipAdverbs(second) + 1].Tag
            is Tag.Determiner
                or Tag.Possessive
                or Tag.Name
                or Tag.Number
                or Tag.Pronoun
                or Tag.Other;

    private static bool IsPassive(Passage passage, int be, int second) =>
        passage[passage.SkipAdverbs(be + 1)].Forms.HasFlag(Forms.Participle)
        && passage[second].Forms.HasFlag(Forms.Participle)
        && !passage.Is(second, Active)
        && passage[second + 1].Tag
            is Tag.Preposition
                or Tag.To
                or Tag.Adverb
                or Tag.Subordinator
                or Tag.Mark
                or Tag.Comma
                or Tag.Semicolon
                or Tag.CloseQuote
                or Tag.CloseBracket
                or Tag.Conjunction;

    private static bool IsBe(Passage passage, int i) =>
        passage.Is(i, "was") || passage.Is(i, "were") || passage.Is(i, "is") || passage.Is(i, "are");
}
