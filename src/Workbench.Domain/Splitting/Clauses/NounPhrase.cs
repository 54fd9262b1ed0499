using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>Finds the ends of the names and noun phrases that speak.</summary>
internal static class NounPhrase
{
    private const int Longest = 14;
    private const int LongestBefore = 8;
    private static readonly WordList Own = new("i we you");

    private static readonly WordList Bodies = new(
        """
        University Office Ministry Department Bureau Institute Centre Center Bank Council Committee Court House Board Agency Association
        Federation Chamber Society Academy College School Museum Commission Church Friends Citizens Physicians Doctors
        """
    );

    // They speak for somebody, and without him they are nobody in particular.
    private static readonly WordList Deputies = new(
        """
        spokesman spokeswoman spokesperson spokespeople lawyer lawyers attorney attorneys solicitor solicitors barrister counsel representative
        representatives adviser advisers advisor advisors minister secretary director agent
        """
    );

    /// <summary>True when a noun phrase may start with this word.</summary>
    public static bool MayStart(Passage passage, int i)
    {
        var word = passage[i];
        return word.Tag is Tag.Determiner or Tag.Pronoun or Tag.Possessive or Tag.Name or Tag.Other or Tag.Number
            || word.Tag == Tag.Verb
                && !passage.IsFinite(i)
                // "Downing Street said".
                && (word.Forms.HasFlag(Forms.Noun) || i == 0 && passage[1].Tag == Tag.Name);
    }

    /// <summary>True for "I", "we" and "you": who says that is whoever is speaking, and no speaker of its own.</summary>
    public static bool IsOwn(Passage passage, Run phrase) => phrase.Length == 1 && passage.Is(phrase.From, Own);

    /// <summary>True for what has no letter, such as "£400": it says nothing.</summary>
    public static bool IsMute(Passage passage, Run phrase)
    {
        for (var i = phrase.From; i < phrase.To; i++)
        {
            foreach (var c in passage.Letters(i))
            {
                if (char.IsLetter(c))
                    return false;
            }
        }
        return true;
    }

    /// <summary>
    /// The phrase that ends right before <paramref name="to"/>, where it is a description: "researchers at the university", "the head of the
    /// union in Oslo"; of a name, or where something else stands between, the phrase that starts at <paramref name="from"/>.
    /// </summary>
    public static Run Before(Passage passage, int from, int to)
    {
        var phrase = From(passage, from, to);
        if (to - from > Longest)
            return phrase;
        // "the mayor and the council".
        if (passage.Is(phrase.To, "and") && From(passage, phrase.To + 1, to) is { Length: > 0 } other && other.To == to)
            return new Run(from, to);
        if (passage[from].Tag == Tag.Name)
            return phrase;
        var end = phrase.To;
        while (end < to && passage[end].Tag == Tag.Preposition && passage[end - 1].Tag != Tag.Name)
        {
            var next = From(passage, end + 1, to);
            if (next.Length == 0)
                return phrase;
            end = next.To;
        }
        return end == to ? new Run(from, to) : phrase;
    }

    /// <summary>
    /// Whom "according to" names: "a study published on Monday in Nature" up to <paramref name="to"/>; of a name, or where a verb stands
    /// between, no more than the phrase that starts at <paramref name="from"/>.
    /// </summary>
    public static Run Source(Passage passage, int from, int to)
    {
        var phrase = Before(passage, from, to);
        var isDescribed = phrase.Length > 0 && passage[from].Tag is Tag.Determiner or Tag.Possessive;
        return isDescribed && to - from <= Longest && !HasVerb(passage, phrase.To, to) ? new Run(from, to) : phrase;
    }

    // "a study published on Monday": that is no verb of its own.
    private static bool HasVerb(Passage passage, int from, int to)
    {
        var verb = passage.NextFinite(from);
        if (verb == from && passage[verb].Forms.HasFlag(Forms.Participle))
            verb = passage.NextFinite(verb + 1);
        return verb < to;
    }

    /// <summary>The phrase right before <paramref name="to"/>, no further back than <paramref name="start"/>; empty where none ends there.</summary>
    public static Run EndingAt(Passage passage, int start, int to)
    {
        var from = to;
        while (
            from > start
            && to - from < LongestBefore
            && (
                passage[from - 1].Tag is Tag.Name or Tag.Other or Tag.Number or Tag.Determiner or Tag.Possessive
                || passage[from - 1].Forms.HasFlag(Forms.Noun) && !passage.IsFinite(from - 1)
            )
            && passage[from].Tag is not Tag.Determiner
        )
            from--;
        return new Run(from, to);
    }

    /// <summary>The comma before an age that ends at a comma: of "Mrs Moss, 67, who" the first; the comma itself where there is none.</summary>
    public static int BeforeAge(Passage passage, int comma) =>
        passage[comma - 1].Tag == Tag.Number && passage[comma - 2].Tag == Tag.Comma ? comma - 2 : comma;

    /// <summary>A name in quotation marks, “Yusuf”; empty where none opens at a place.</summary>
    public static Run Quoted(Passage passage, int open)
    {
        if (
            passage[open].Tag != Tag.OpenQuote
            || !char.IsUpper(passage.Letters(open + 1) is [var first, ..] ? first : ' ')
        )
            return default;
        var end = open + 2;
        while (passage[end].Tag == Tag.Name)
            end++;
        return passage[end].Tag == Tag.CloseQuote ? new Run(open + 1, end) : default;
    }

    // "The head of the union", "residents of the road", "a spokesman for the bank", "the Office for National Statistics", "Doctors Without
    // Borders"; but "Ada Moe of Oslo" is Ada Moe.
    private static bool GoesOn(Passage passage, int i, bool described)
    {
        if (passage.Is(i, "of"))
            return described || passage[i - 1].Tag != Tag.Name || IsBody(passage, i - 1);
        if (passage[i - 1].Tag == Tag.Name && passage[i + 1].Tag == Tag.Name)
            return char.IsUpper(passage.Letters(i)[0]) || passage.Is(i, "for") && (described || IsBody(passage, i - 1));
        return passage.Is(i, "for") && passage.Is(i - 1, Deputies)
            || passage.Is(i, "with") && passage.Is(i - 1, "familiar")
            || passage[i].Tag == Tag.To && passage.Is(i - 1, "close");
    }

    private static bool IsBody(Passage passage, int i) => passage[i - 1].Tag != Tag.Name && passage.Is(i, Bodies);

    /// <summary>
    /// The phrase from <paramref name="from"/> on, no further than <paramref name="to"/>: up to a comma, a relative clause or a verb. A
    /// name ends before a preposition ("Ada Moe of Oslo"); a description goes on over "of" ("the head of the union").
    /// </summary>
    public static Run From(Passage passage, int from, int to)
    {
        var described = passage[from].Tag is Tag.Determiner or Tag.Possessive;
        var i = from;
        for (; i < to && i - from < Longest; i++)
        {
            var tag = passage[i].Tag;
            var goesOn = tag switch
            {
                Tag.Determiner or Tag.Name or Tag.Other or Tag.Number or Tag.Possessive => true,
                Tag.Pronoun => i == from,
                Tag.Preposition or Tag.To => i > from && GoesOn(passage, i, described),
                Tag.Verb => (passage[i].Forms & (Forms.Noun | Forms.Ing)) != 0 && !passage.IsFinite(i),
                Tag.Conjunction => passage.Is(i, "and")
                    && passage[i - 1].Tag == Tag.Name
                    && passage[i + 1].Tag == Tag.Name,
                Tag.Mark => passage.Letters(i) is "&" or "'" or "’",
                _ => false,
            };
            if (!goesOn)
                break;
        }

        return new Run(from, i);
    }
}
