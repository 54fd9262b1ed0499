using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Flags;

/// <summary>Passives of "to be": "is widely seen", "has been described".</summary>
internal static class Passives
{
    private const int FarthestAgent = 12;

    private static readonly WordList ToBe = new("is are was were be been being 's ’s");

    /// <summary>Where the passive of a participle starts, with its "has" or "can"; null where the participle is in none.</summary>
    public static int? At(Passage passage, int participle)
    {
        var i = passage.BackOverAdverbs(participle);
        if (i < 0 || !passage.Is(i, ToBe))
            return null;
        for (var before = i; before >= 0 && passage[before].Tag is Tag.Auxiliary or Tag.Modal; )
        {
            i = before;
            before = passage.BackOverAdverbs(before);
            before -= passage.Is(before, "long") ? 1 : 0;
        }

        return i;
    }

    /// <summary>True where "by" says who: "seen by voters as", "regarded as weak by the council".</summary>
    public static bool NamesAgent(Passage passage, int participle)
    {
        for (var i = participle + 1; i < Math.Min(passage.Count, participle + FarthestAgent); i++)
        {
            if (passage.Is(i, "by"))
                return true;
        }

        return false;
    }
}
