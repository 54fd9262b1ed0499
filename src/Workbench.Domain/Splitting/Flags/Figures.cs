using Workbench.Domain.Flags;
using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Flags;

/// <summary>Figures that say less than they seem to: a multiple of nothing named, a comparison with nothing named, the most there can be.</summary>
internal static class Figures
{
    private static readonly WordList Multiples = new(
        "doubled tripled trebled quadrupled halved doubling tripling halving"
    );

    private static readonly WordList More = new(
        "more less fewer higher lower faster slower cheaper dearer safer better worse likelier larger smaller bigger longer shorter"
    );

    private static readonly WordList Bases = new("than compared from against over versus vs since on");

    public static IEnumerable<Warning> Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (
                passage.Is(i, Multiples)
                && !HasOther(passage, i)
                && !passage.Is(i + 1, "down")
                && !passage.Is(i + 1, "back")
            )
                yield return Misleading(i, i + 1, "from what, and to what, is not said");
            else if (Share(passage, i) is { } share && passage.Is(share, More) && !HasBase(passage, share))
                yield return Misleading(i, share + 1, "than what is not said");
            else if (
                passage[i].Tag == Tag.Number
                && passage.Is(i + 1, "times")
                && passage.Is(i + 2, More)
                && !HasBase(passage, i + 2)
            )
                yield return Misleading(i, i + 3, "than what is not said");
            else if (UpTo(passage, i) is { } figure && Share(passage, figure) is { } end)
                yield return Misleading(i, end, "the most there can be, and not what is usual");
        }
    }

    /// <summary>True for a number that is no year.</summary>
    public static bool IsFigure(Passage passage, int i) =>
        passage[i].Tag == Tag.Number && !IsYear(passage.Letters(i).TrimEnd('s'));

    private static bool IsYear(ReadOnlySpan<char> word) =>
        word is ['1' or '2', _, _, _] && !word.ContainsAnyExceptInRange('0', '9');

    private static Warning Misleading(int from, int to, string why) =>
        new(FlagKind.MisleadingFigure, new Run(from, to), why);

    // The word after "40%", "40 per cent", "40 percent"; null where there is no share.
    private static int? Share(Passage passage, int i) =>
        passage[i].Tag != Tag.Number ? null
        : passage.Letters(i)[^1] == '%' ? i + 1
        : passage.Is(i + 1, "percent") ? i + 2
        : passage.Is(i + 1, "per") && passage.Is(i + 2, "cent") ? i + 3
        : null;

    private static int? UpTo(Passage passage, int i) =>
        passage.Is(i, "up") && passage.Is(i + 1, "to") ? i + 2
        : passage.Is(i, "as") && (passage.Is(i + 1, "much") || passage.Is(i + 1, "many")) && passage.Is(i + 2, "as")
            ? i + 3
        : null;

    private static bool HasOther(Passage passage, int multiple)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (i != multiple && IsFigure(passage, i))
                return true;
        }

        return false;
    }

    private static bool HasBase(Passage passage, int from)
    {
        for (var i = from; i < passage.Count; i++)
        {
            if (passage.Is(i, Bases))
                return true;
        }

        return false;
    }
}
