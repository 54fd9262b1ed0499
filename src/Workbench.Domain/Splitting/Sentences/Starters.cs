using System.Collections.Frozen;

namespace Workbench.Domain.Splitting.Sentences;

/// <summary>Capitalised words that hardly ever go on with a name: after an abbreviation they start a sentence.</summary>
internal static class Starters
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Words = (
        "The A An He She It They We I You This That These Those In On At For But And Or So If When While After Before As His Her Their Its "
        + "Our My Your There Here What Who Whom Whose How Why Where Which However Meanwhile Mr Mrs Ms Then Now Not No Yes Some Many Most All "
        + "Each Every Both One Two Such Since With Without From By To Did Do Does Is Are Was Were Has Have Had Can Could Will Would Should May "
        + "Please Also Although Though Because Once Until Under Over Let Nor Even Just Only Perhaps Maybe Still Yet According During Despite "
        + "Among Between Into Like Another Other Others Several Few Nobody Nothing Everyone Everything Later Today Yesterday Tomorrow Soon "
        + "It's He's She's They're We're I'm I've That's There's Don't Didn't Moreover Furthermore Instead Therefore Thus Finally Again"
    )
        .Split(' ')
        .ToFrozenSet(StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True when <paramref name="word"/> is one, in this very case; a curly apostrophe counts as a straight one.</summary>
    public static bool Has(ReadOnlySpan<char> word)
    {
        var apostrophe = word.IndexOf('’');
        return apostrophe < 0 ? Words.Contains(word) : Words.Contains(word[..apostrophe]);
    }
}
