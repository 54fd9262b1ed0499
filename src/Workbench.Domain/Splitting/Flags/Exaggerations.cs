using Workbench.Domain.Flags;
using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Flags;

/// <summary>Wordings that leave no exception, or compare with all there ever was.</summary>
internal static class Exaggerations
{
    private const string NoException = "leaves no exception: one is enough to undo it";
    private const string NoMeasure = "compares with all there ever was, and names no measure";
    private const string NoCount = "says that it cannot be counted, where somebody may have";

    private static readonly WordList People = new(
        """
        family families voter voters citizen citizens child parent parents worker workers taxpayer taxpayers economist economists expert experts
        scientist scientists doctor doctors country countries nation business businesses politician politicians household person man woman town
        village community school hospital company
        """
    );

    private static readonly WordList AllOfThem = new("everyone everybody nobody no-one");

    private static readonly WordList Minds = new(
        "knows knew agrees agreed believes believed wants wanted thinks thought understands remembers loves hates cares expects expected trusts doubts"
    );

    // What somebody says of themselves is a promise or a memory.
    private static readonly WordList Us = new("I we");
    private static readonly WordList Ought = new("should must ought deserves needs can could may");

    private static readonly WordList Most = new(
        "worst best greatest biggest largest smallest deadliest finest lowest highest strongest weakest richest poorest hottest coldest boldest costliest cruellest most"
    );

    private static readonly Phrases EverBefore = new(
        """
        ever
        of all time | in all history | in human history | in its history | in their history | in history | in living memory | in the history of the world
        the world has ever seen | the world has seen | known to man
        """
    );

    private static readonly WordList Uncounted = new("countless untold innumerable unprecedented limitless endless");

    public static IEnumerable<Warning> Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (
                passage.Is(i, Most)
                && !(passage.Is(i, "most") && !passage.Is(i - 1, "the"))
                && Extent(passage, i) is { } end
                && !HasFigure(passage)
            )
                yield return Beyond(passage.Is(i - 1, "the") ? i - 1 : i, end, NoMeasure);
            else if (
                passage.Is(i, "every")
                && (passage.Is(i + 1, "single") || passage.Is(i + 1, People))
                && !passage.Is(i + 2, Ought)
            )
                yield return Beyond(i, i + 2, NoException);
            else if (passage.Is(i, AllOfThem) && passage.Is(passage.SkipAdverbs(i + 1), Minds))
                yield return Beyond(i, passage.SkipAdverbs(i + 1) + 1, NoException);
            else if (passage.Is(i, "no") && passage.Is(i + 1, "one") && passage.Is(passage.SkipAdverbs(i + 2), Minds))
                yield return Beyond(i, passage.SkipAdverbs(i + 2) + 1, NoException);
            else if (passage.Is(i, "always") && passage[i - 1].Tag == Tag.Auxiliary && !passage.Is(i - 2, Us))
                yield return Beyond(i, i + 1, NoException);
            else if (
                passage.Is(i, "never")
                && (passage.Is(i + 1, "before") || passage.Is(i - 1, "will") && !passage.Is(i - 2, Us))
            )
                yield return Beyond(
                    passage.Is(i - 1, "will") ? i - 1 : i,
                    passage.Is(i + 1, "before") ? i + 2 : i + 1,
                    NoException
                );
            else if (passage.Is(i, "without") && passage.Is(i + 1, "exception"))
                yield return Beyond(i, i + 2, NoException);
            else if (passage.Is(i, Uncounted) && passage[i].Tag != Tag.Name)
                yield return Beyond(i, i + 1, passage.Is(i, "unprecedented") ? NoMeasure : NoCount);
        }
    }

    private static Warning Beyond(int from, int to, string why) => new(FlagKind.Exaggeration, new Run(from, to), why);

    // "The worst minister ever", "the greatest team of all time": no further than the clause goes.
    private static int? Extent(Passage passage, int i)
    {
        for (var k = i + 1; k < passage.Count && k - i <= 6 && passage[k].IsWord; k++)
        {
            if (EverBefore.At(passage, k) is var (length, _))
                return k + length;
            // "The best thing he ever did" compares with what he did.
            if (passage[k].Tag == Tag.Pronoun || passage.IsFinite(k))
                return null;
        }

        return null;
    }

    private static bool HasFigure(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (Figures.IsFigure(passage, i))
                return true;
        }

        return false;
    }
}
