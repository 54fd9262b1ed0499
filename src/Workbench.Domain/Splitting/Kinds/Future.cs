using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// Tells what is planned from what is predicted. “The mill will be sold” names a plan, and a plan can be looked up; “the mill will be
/// worthless by then”, “if it rains, the mill will flood” and “the mill is likely to close” say how things will turn out.
/// </summary>
internal static class Future
{
    private static readonly WordList Will = new("will shall 'll ’ll won't won’t");
    private static readonly WordList Going = new("going gonna");
    private static readonly WordList Turns = new("be become remain stay prove turn mean");
    private static readonly WordList Conditions = new("if unless");

    /// <summary>True where the words speak of what will be.</summary>
    public static bool In(Passage passage, Run words)
    {
        for (var i = words.From; i < words.To; i++)
        {
            if (At(passage, i))
                return true;
        }

        return false;
    }

    /// <summary>True where they say how it will turn out, or what will be on a condition.</summary>
    public static bool IsPredicted(Passage passage, Run words)
    {
        var (speaks, conditional) = (false, false);
        for (var i = words.From; i < words.To; i++)
        {
            conditional |= passage.Is(i, Conditions);
            if (!At(passage, i))
                continue;
            speaks = true;
            var verb = passage.SkipAdverbs(passage.Is(i, Going) ? i + 2 : i + 1);
            if (passage.Is(verb, Turns) && !IsDone(passage, passage.SkipAdverbs(verb + 1)))
                return true;
        }

        return speaks && conditional;
    }

    private static bool At(Passage passage, int i) =>
        passage.Is(i, Will) && passage[i].Tag == Tag.Modal || passage.Is(i, Going) && passage[i + 1].Tag == Tag.To;

    private static bool IsDone(Passage passage, int i) => (passage[i].Forms & (Forms.Participle | Forms.Ing)) != 0;
}
