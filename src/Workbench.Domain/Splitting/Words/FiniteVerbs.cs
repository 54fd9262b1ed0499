namespace Workbench.Domain.Splitting.Words;

/// <summary>Tells the verb that carries a clause from participles, infinitives and nouns of the same spelling.</summary>
internal static class FiniteVerbs
{
    private static readonly WordList NeverFinite = new("be been being having doing");
    private static readonly WordList PastForms = new("was were had did");
    private static readonly WordList Plurals = new(
        "people men women children police staff majority many most others year month week day"
    );
    private static readonly WordList BaseForms = new("have do");

    /// <summary>For each word whether it is taken for a finite verb.</summary>
    public static bool[] Find(Passage passage)
    {
        var finite = new bool[passage.Count];
        var commas = 0;
        var seen = false;
        var inserted = false;
        for (var i = 0; i < finite.Length; i++)
        {
            commas += passage[i].Tag == Tag.Comma ? 1 : 0;
            // "Halden, based in Oslo, published": the comma before the verb closes what the first one opened.
            inserted = passage[i].Tag == Tag.Comma ? passage[i + 1].Tag == Tag.Relative : inserted;
            finite[i] = IsOne(passage, i) || !seen && commas > 1 && IsAfterInsertion(passage, i);
            seen |= finite[i] && !inserted;
        }

        return finite;
    }

    /// <summary>True when the word at <paramref name="i"/> is taken for a finite verb, by itself and its neighbours.</summary>
    private static bool IsOne(Passage passage, int i)
    {
        var word = passage[i];
        // "Patel (Con, Priory) said": the subject stands before the brackets.
        var at = passage.BeforeRemark(passage.BackOverAdverbs(i) + 1);
        var before = passage[at];
        return word.Tag switch
        {
            Tag.Modal => true,
            Tag.Auxiliary => !passage.Is(i, NeverFinite)
                && !(passage.Is(i, BaseForms) && before.Tag is Tag.To or Tag.Modal),
            Tag.Verb => IsFinite(
                word.Forms,
                before,
                passage[i + 1].Tag,
                passage.Is(i + 1, "by") && passage[i + 2].Tag != Tag.Number,
                IsPlural(passage, at)
            ),
            _ => false,
        };
    }

    /// <summary>True for a verb that may carry the predicate after "and" or a comma, where no subject stands before it.</summary>
    public static bool MayStartPredicate(Passage passage, int i)
    {
        var word = passage[i];
        if (word.Tag is Tag.Modal)
            return true;
        if (word.Tag is Tag.Auxiliary)
            return !passage.Is(i, NeverFinite);
        if (word.Tag is not Tag.Verb)
            return false;
        var next = passage[i + 1].Tag;
        if (word.Forms.HasFlag(Forms.Past) && !word.Forms.HasFlag(Forms.Noun))
            return !word.Forms.HasFlag(Forms.Participle) || next is not (Tag.Other or Tag.Verb);
        return (word.Forms & (Forms.Third | Forms.Past)) != 0
            && (!word.Forms.HasFlag(Forms.Noun) || next != Tag.Preposition && StartsObject(next));
    }

    /// <summary>True for was, had, did and verbs that are nothing but past.</summary>
    public static bool IsPast(Passage passage, int i) =>
        passage.Is(i, PastForms)
        || passage[i].Tag == Tag.Verb && (passage[i].Forms & (Forms.Past | Forms.Base)) == Forms.Past;

    private static bool IsAfterInsertion(Passage passage, int i) =>
        (passage[i].Forms & (Forms.Past | Forms.Third)) != 0
        && passage[passage.BackOverAdverbs(i)].Tag == Tag.Comma
        && !passage.Is(i + 1, "by");

    private static bool IsFinite(Forms forms, Word before, Tag next, bool by, bool plural)
    {
        if (before.Tag is Tag.To or Tag.Modal or Tag.Auxiliary or Tag.Determiner or Tag.Possessive or Tag.Preposition)
            return false;
        var subject =
            before.Tag is Tag.Pronoun or Tag.Name or Tag.Other or Tag.Number or Tag.Relative or Tag.That
            || IsNoun(before);
        if (
            forms.HasFlag(Forms.Past)
            && (subject || before.Tag is Tag.CloseQuote or Tag.CloseBracket or Tag.Comma or Tag.Conjunction)
        )
        {
            var participle = forms.HasFlag(Forms.Participle);
            return !participle || subject && !by || before.Tag is Tag.CloseQuote;
        }

        if (forms.HasFlag(Forms.Third))
            return forms.HasFlag(Forms.Noun)
                ? before.Tag is Tag.Pronoun or Tag.Relative || subject && before.Tag != Tag.Number && StartsObject(next)
                : subject || before.Tag is Tag.Comma or Tag.CloseQuote or Tag.CloseBracket or Tag.Conjunction;
        return forms.HasFlag(Forms.Base)
            && (
                before.Tag is Tag.Pronoun or Tag.Relative
                // "Officials in the town say that".
                || !forms.HasFlag(Forms.Noun) && next is Tag.That && before.Tag is Tag.Name or Tag.Other
                || plural && subject && (!forms.HasFlag(Forms.Noun) || StartsObject(next))
            );
    }

    private static bool IsPlural(Passage passage, int i) =>
        i >= 0 && (passage.Letters(i) is [.., not 's', 's'] || passage.Is(i, Plurals));

    private static bool IsNoun(Word word) => word.Tag == Tag.Verb && (word.Forms & (Forms.Noun | Forms.Ing)) != 0;

    private static bool StartsObject(Tag next) =>
        next
            is Tag.Determiner
                or Tag.Pronoun
                or Tag.Possessive
                or Tag.To
                or Tag.That
                or Tag.Number
                or Tag.Adverb
                or Tag.Name
                or Tag.Preposition;
}
