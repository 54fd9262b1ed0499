using Workbench.Domain.Flags;
using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Flags;

/// <summary>Words that take back what the rest of the claim seems to say. One a sentence: where all is hedged, once is enough.</summary>
internal static class Hedges
{
    private static readonly WordList Modals = new("may might could");
    private static readonly WordList Seems = new("appears appear seems seem");
    private static readonly WordList Doubts = new("perhaps possibly arguably seemingly presumably");

    public static IEnumerable<Warning> Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (Length(passage, i) is not (> 0 and var length))
                continue;
            yield return new(FlagKind.Hedge, new Run(i, i + length), "claims less than a quick reader takes away");
            yield break;
        }
    }

    // "Could not" is no hedge, and "you might say" and "who may" hedge nothing that is claimed.
    private static int Length(Passage passage, int i)
    {
        if (
            passage[i].Tag == Tag.Modal
            && passage.Is(i, Modals)
            && !passage.Is(i + 1, "not")
            && !passage.Is(i - 1, "you")
            && passage[i - 1].Tag is not (Tag.Relative or Tag.Subordinator)
        )
        {
            var verb = passage.SkipAdverbs(i + 1);
            return passage[verb].Forms.HasFlag(Forms.Base) || passage.Is(verb, "be") || passage.Is(verb, "have")
                ? 1
                : 0;
        }

        return passage.Is(i, Seems) && passage[i + 1].Tag == Tag.To ? 2
            : passage.Is(i, Doubts) ? 1
            : 0;
    }
}
