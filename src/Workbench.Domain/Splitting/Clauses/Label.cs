using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>What stands before a colon at the head of a text's line: who speaks, in a transcript, or what the line is, "Update:".</summary>
/// <param name="End">The colon.</param>
/// <param name="Speaker">Who speaks; empty where it names nobody.</param>
internal readonly record struct Label(int End, Run Speaker)
{
    private const int Longest = 5;

    private static readonly WordList Notices = new(
        "breaking update updated exclusive correction clarification analysis opinion comment live watch listen note editor's fact"
    );
    private static readonly WordList Selves = new("i we my our me us i'm i've we're we've i’m i’ve we’re we’ve");

    /// <summary>The label that the sentence begins with; null for none, and where what follows is no sentence of its own.</summary>
    public static Label? Find(Passage passage)
    {
        var colon = 0;
        while (colon <= Longest && passage[colon].IsWord)
            colon++;
        if (
            colon == 0
            || passage[colon].Tag != Tag.Colon
            || passage.HasFinite(0, colon)
            || passage[colon + 1].Tag == Tag.OpenQuote
            || !passage.HasFinite(colon + 1, passage.Count)
            || !char.IsUpper(passage.Letters(colon + 1)[0])
            || !char.IsUpper(passage.Letters(0)[0])
        )
            return null;
        return new Label(colon, Speaks(passage, colon) ? new Run(0, colon) : default);
    }

    // "MODERATOR:", and "Ada Moe:" where who follows speaks of himself: "New York: The city …" names a place.
    private static bool Speaks(Passage passage, int colon)
    {
        if (passage.Is(0, Notices))
            return false;
        var (isLoud, isName) = (true, true);
        for (var i = 0; i < colon; i++)
        {
            isLoud &= passage.Letters(i).Length > 1 && !passage.Letters(i).ContainsAnyInRange('a', 'z');
            isName &= i == 0 || passage[i].Tag == Tag.Name;
        }
        return isLoud || isName && colon > 1 && SpeaksOfHimself(passage, colon);
    }

    private static bool SpeaksOfHimself(Passage passage, int from)
    {
        for (var i = from; i < passage.Count; i++)
        {
            if (passage.Is(i, Selves))
                return true;
        }
        return false;
    }
}
