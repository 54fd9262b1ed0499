using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>What two commas enclose between a subject and its verb: "A man, aged 34, was held", "The law, passed in 2019, bans bags".</summary>
internal static class Enclosure
{
    /// <summary>The finite verb of a clause: not a participle between the commas that looks like one.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="verb">The first word of the clause that may be it.</param>
    public static int Verb(Passage passage, int verb)
    {
        var next = passage.NextFinite(verb + 1);
        var isInside =
            passage[verb].Forms.HasFlag(Forms.Participle)
            && passage[passage.BackOverAdverbs(next)].Tag == Tag.Comma
            && (passage[verb - 1].Tag == Tag.Comma || passage[verb - 2].Tag == Tag.Comma);
        return isInside ? next : verb;
    }

    /// <summary>The first of the two commas; -1 where there are none.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="start">Where the clause starts.</param>
    /// <param name="verb">The first word of it that may be its finite verb.</param>
    public static int Comma(Passage passage, int start, int verb)
    {
        var comma = passage.BackOverAdverbs(Verb(passage, verb));
        if (comma <= start || passage[comma].Tag != Tag.Comma)
            return -1;
        do comma--;
        while (comma > start && passage[comma].Tag != Tag.Comma);
        return comma > start ? comma : -1;
    }
}
