using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>
/// A quotation that a colon brings in after what somebody did, or after nothing but a name: "Ada Moe disagreed: “…”", "The captain, Tom
/// Hale: “…”".
/// </summary>
internal static class Quoting
{
    private const int LongestLabel = 8;

    /// <summary>The frame at the start of the run, up to the quotation; null where there is none, or where the speaker is no person.</summary>
    public static Frame? Find(Passage passage, Run run)
    {
        var colon = Colon(passage, run);
        if (colon <= run.From)
            return null;
        var speaker = Speaker(passage, new Run(run.From, colon));
        return speaker.Length > 0
            ? new Frame(FramePlace.Before, new Run(run.From, colon + 1), speaker, Keeps: false)
            : null;
    }

    private static int Colon(Passage passage, Run run)
    {
        for (var i = run.From; i < run.To && passage[i].Tag != Tag.OpenQuote; i++)
        {
            if (passage[i].Tag == Tag.Colon)
                return passage[i + 1].Tag == Tag.OpenQuote ? i : -1;
        }
        return -1;
    }

    private static Run Speaker(Passage passage, Run before)
    {
        if (!passage.HasFinite(before.From, before.To))
            return Label(passage, before);
        if (passage[before.From].Tag == Tag.Pronoun)
            return Persons.IsPronoun(passage, before.From) ? new Run(before.From, before.From + 1) : default;
        if (!NounPhrase.MayStart(passage, before.From))
            return default;
        var name = NounPhrase.From(passage, before.From, before.To);
        return passage[name.To].Tag is Tag.Comma or Tag.OpenBracket || passage.IsFinite(passage.SkipAdverbs(name.To))
            ? Person(passage, name)
            : default;
    }

    // "Ada Moe: “…”", "The captain, Tom Hale: “…”".
    private static Run Label(Passage passage, Run label)
    {
        if (label.Length > LongestLabel)
            return default;
        var comma = label.From;
        while (comma < label.To && passage[comma].Tag != Tag.Comma)
            comma++;
        if (comma < label.To && passage[label.From].Tag != Tag.Name && passage[comma + 1].Tag == Tag.Name)
            return new Run(comma + 1, label.To);
        return Person(passage, new Run(label.From, comma));
    }

    private static Run Person(Passage passage, Run name)
    {
        for (var i = name.From; i < name.To; i++)
        {
            if (passage[i].Tag == Tag.Name || Persons.Has(passage.Letters(i)))
                return name;
        }
        return default;
    }
}
