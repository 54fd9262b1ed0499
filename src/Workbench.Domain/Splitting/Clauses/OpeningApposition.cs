using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>What the subject at the start is said to be: "Ada Moe, the head of the union, said no".</summary>
internal static class OpeningApposition
{
    private const int Longest = 14;
    private const int Shortest = 3;

    /// <summary>It, from the comma before it to the comma behind it; null where there is none.</summary>
    public static Run? Find(Passage passage, Run run)
    {
        var comma = FirstComma(passage, run.From, run.To);
        if (
            comma <= run.From
            || passage[comma + 1].Tag != Tag.Determiner
            // "300 people, most of them children,".
            || passage.Is(comma + 2, "of") && passage[comma + 3].Tag == Tag.Pronoun
            || !NounPhrase.MayStart(passage, run.From)
            // "The lawyer for the Duke, a convicted fraudster,".
            || Persons.IsEither(passage, new Run(run.From, comma), comma + 1)
        )
            return null;
        var close = FirstComma(passage, comma + 1, run.To);
        return
            close - comma >= Shortest
            && passage.IsFinite(passage.SkipAdverbs(close + 1))
            && !passage.HasFinite(run.From, close)
            ? new Run(comma, close)
            : null;
    }

    private static int FirstComma(Passage passage, int from, int to)
    {
        for (var i = from; i < to && i - from < Longest; i++)
        {
            i = passage.AfterRemark(i);
            if (passage[i].Tag == Tag.Comma)
                return i;
        }
        return -1;
    }
}
