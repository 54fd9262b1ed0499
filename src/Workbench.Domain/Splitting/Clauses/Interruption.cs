using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>
/// What its frame interrupts: “The bridge,” she said, “is unsafe.” If it falls, she said, it will block the river. Where the two halves need
/// each other, they make one statement.
/// </summary>
internal static class Interruption
{
    /// <summary>Where the second half starts; -1 where each half states something by itself.</summary>
    public static int Resumes(Passage passage, Run before, Frame frame, int to) =>
        EndsInQuotation(passage, frame.Words)
            ? ResumesQuotation(passage, before, frame, to)
            : ResumesReport(passage, before, frame, to);

    // If the dam fails, the inquiry said, 4,000 homes will flood. In May, the bank said, prices rose.
    private static int ResumesReport(Passage passage, Run before, Frame frame, int to)
    {
        var next = frame.Words.To + 1;
        if (next >= to || passage[next - 1].Tag != Tag.Comma || before.Length == 0)
            return -1;
        // He was, she claimed, a thief.
        if (passage[before.To - 1].Tag is Tag.Auxiliary or Tag.Modal)
            return next;
        if (!passage.HasFinite(next, to))
            return -1;
        // It was the nurse, prosecutors say, who gave the injection.
        if (passage[next].Tag == Tag.Relative && passage.Is(before.From, "it"))
            return next;
        // He was arrested, he says, because he is black.
        var waits =
            passage[before.From].Tag is Tag.Subordinator or Tag.Auxiliary or Tag.Modal
            || passage[before.To - 1].Tag == Tag.Subordinator
            || passage[next].Tag == Tag.Subordinator && !Openings.SetsAgainst(passage.Letters(next))
            || !passage.HasFinite(before.From, before.To);
        return waits && passage[next].Tag is not (Tag.Conjunction or Tag.Relative or Tag.OpenQuote) ? next : -1;
    }

    private static int ResumesQuotation(Passage passage, Run before, Frame frame, int to)
    {
        // Without a comma it is a title: “…,” she wrote in “The Bridge”.
        var at = frame.Words.To + 1;
        if (
            passage[at - 1].Tag != Tag.Comma
            || at + 1 >= to
            || passage[at].Tag != Tag.OpenQuote
            || before.Length == 0
            || !passage[before.To - 1].IsWord
        )
            return -1;
        return IsOne(passage, before, new Run(at + 1, to)) ? at + 1 : -1;
    }

    /// <summary>
    /// True where what was reported goes on with another predicate: "The mill is safe, the mayor said, and will open". A quotation does not: "“We
    /// lost,” said Ada Moe, and left".
    /// </summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="rest">What stands behind the frame.</param>
    /// <param name="and">The conjunction.</param>
    public static bool GoesOn(Passage passage, Run rest, int and)
    {
        if (
            passage[and].Tag != Tag.Conjunction
            || passage[passage.SkipAdverbs(and + 1)].Tag is not (Tag.Auxiliary or Tag.Modal)
        )
            return false;
        var i = rest.From - 1;
        while (i > 0 && passage[i].Tag != Tag.CloseQuote)
            i--;
        return i == 0;
    }

    /// <summary>True where the second half goes on without a comma: “I believe,” she said, “that the wall will hold.”</summary>
    public static bool RunsOn(Passage passage, Run before, Run after)
    {
        if (passage[before.To - 1].Tag is Tag.Subordinator or Tag.Auxiliary or Tag.Modal)
            return true;
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
