using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// Words that say something only beside what stands before or after them: "No", "So do I", "The court heard". By themselves they claim
/// nothing.
/// </summary>
internal static class Answers
{
    private const int Longest = 6;

    private static readonly WordList Words = new(
        "yes no yeah yep nope ok okay never maybe perhaps possibly probably exactly absolutely certainly definitely sure indeed right of course so not too neither nor"
    );

    private static readonly WordList Says = new(
        "said says say saying heard hears told added adds asked asks replied replies believed believes believe thought thinks think claimed claims insisted insists"
    );

    /// <summary>True where a run of words is nothing more.</summary>
    public static bool IsOne(Passage passage, Run words)
    {
        if (words.Length > Longest)
            return false;
        var last = words.To - 1;
        while (last > words.From && (!passage[last].IsWord || passage.Is(last, Words)))
            last--;
        if (passage.Is(last, Says) && passage.IsFinite(last))
            return !passage.HasFinite(words.From, last) && !HasFigure(passage, words);
        for (var i = words.From; i < words.To; i++)
        {
            if (
                passage[i].IsWord
                && !passage.Is(i, Words)
                && passage.Letters(i) is not "I."
                && (
                    passage.Is(i, "there")
                    || passage[i].Tag is not (Tag.Pronoun or Tag.Auxiliary or Tag.Modal or Tag.Conjunction)
                )
            )
                return false;
        }

        return true;
    }

    private static bool HasFigure(Passage passage, Run words)
    {
        for (var i = words.From; i < words.To; i++)
        {
            if (passage[i].Tag == Tag.Number)
                return true;
        }

        return false;
    }
}
