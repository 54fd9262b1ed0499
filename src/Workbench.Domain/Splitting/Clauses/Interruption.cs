using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>A quotation that its speaker interrupts: “The bridge,” she said, “is unsafe.” Where the two halves need each other, they make one statement.</summary>
internal static class Interruption
{
    /// <summary>Where the second half starts; -1 where nothing is quoted on both sides of the frame, or each half states something by itself.</summary>
    public static int Resumes(Passage passage, Run before, Frame frame, int to)
    {
        // Without a comma it is a title: “…,” she wrote in “The Bridge”.
        var at = frame.Words.To + 1;
        if (
            passage[at - 1].Tag != Tag.Comma
            || at + 1 >= to
            || passage[at].Tag != Tag.OpenQuote
            || before.Length == 0
            || !passage[before.To - 1].IsWord
            || !EndsInQuotation(passage, frame.Words)
        )
            return -1;
        return IsOne(passage, before, new Run(at + 1, to)) ? at + 1 : -1;
    }

    /// <summary>True where the second half goes on without a comma: “I believe,” she said, “that the wall will hold.”</summary>
    public static bool RunsOn(Passage passage, Run before, Run after)
    {
        if (passage[before.From].Tag is Tag.Subordinator)
            return false;
        var first = passage.SkipAdverbs(after.From);
        return passage.IsFinite(first)
            || passage[first].Tag is Tag.That or Tag.To or Tag.Preposition or Tag.Subordinator
            || ReportVerbs.At(passage, before.To - 1);
    }

    private static bool IsOne(Passage passage, Run before, Run after) =>
        !passage.HasFinite(before.From, before.To)
        || !passage.HasFinite(after.From, after.To)
        || passage[before.From].Tag == Tag.Subordinator
        || passage[after.From].Tag != Tag.Conjunction && RunsOn(passage, before, after);

    private static bool EndsInQuotation(Passage passage, Run frame)
    {
        var i = frame.From;
        while (passage[i].Tag == Tag.Comma)
            i++;
        return passage[i].Tag == Tag.CloseQuote;
    }
}
