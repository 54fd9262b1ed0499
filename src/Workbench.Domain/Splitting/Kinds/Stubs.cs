using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// Lines without a statement that stand around and inside of reports: who reports from where, whose the words are, who speaks next, what a list
/// holds, an answer in a hearing.
/// </summary>
internal static class Stubs
{
    private const int LongestLabel = 5;

    private static readonly WordList Credits = new(
        "reporting editing writing words pictures photographs photography graphics research"
    );
    private static readonly WordList Places = new("in at");
    private static readonly WordList Parts = new("things ways reasons tips lessons takeaways questions");
    private static readonly WordList Clauses = new("why you we");
    private static readonly WordList Leads = new("to about from for");
    private static readonly WordList Addresses = new("sir ma'am ma’am madam");
    private static readonly WordList Knows = new("know see");

    /// <summary>True for such a line, its first word given.</summary>
    public static bool IsOne(Passage passage, int first) =>
        IsAnswer(passage, first)
        || IsList(passage, first)
        || !passage.HasFinite(first, passage.Count)
            && (
                passage.Is(passage.Is(first, "additional") ? first + 1 : first, Credits)
                    && passage.Is(passage.Is(first, "additional") ? first + 2 : first + 1, "by")
                || passage.Is(first, "over") && passage[first + 1].Tag == Tag.To
                || passage.Is(first, "thoughts") && passage.Is(first + 2, "prayers")
                || IsNotice(passage, first)
                || IsReporter(passage, first)
            );

    /// <summary>True for "you know", which fills a pause.</summary>
    public static bool Fills(Passage passage, int from, int to)
    {
        while (to > from && !passage[to - 1].IsWord)
            to--;
        return to - from == 2 && passage.Is(from, "you") && passage.Is(from + 1, Knows);
    }

    // "THE WITNESS: Yes, sir."
    private static bool IsAnswer(Passage passage, int first)
    {
        var colon = first;
        while (passage[colon].IsWord && colon - first <= LongestLabel)
            colon++;
        if (colon == first || passage[colon].Tag != Tag.Colon || !IsNamed(passage, first, colon))
            return false;
        var to = passage.Count;
        while (to > colon + 1 && (!passage[to - 1].IsWord || passage.Is(to - 1, Addresses)))
            to--;
        return Answers.IsOne(passage, new Run(colon + 1, to));
    }

    // "5 things to know about the deal", "Three reasons why you should go".
    private static bool IsList(Passage passage, int first)
    {
        var part = passage.Is(first + 1, Parts) ? first + 1 : first + 2;
        return passage[first].Tag == Tag.Number
            && passage.Is(part, Parts)
            && (
                passage.Is(part + 1, Clauses) || passage.Is(part + 1, Leads) && !passage.HasFinite(part, passage.Count)
            );
    }

    // "2024 Associated Press"
    private static bool IsNotice(Passage passage, int first) =>
        passage[first].Tag == Tag.Number
        && passage.Letters(first) is ['1' or '2', _, _, _]
        && IsNamed(passage, first + 1, passage.Count);

    // "Jane Smith in Cairo"
    private static bool IsReporter(Passage passage, int first)
    {
        var place = first;
        while (passage[place].IsWord && !passage.Is(place, Places))
            place++;
        return place - first is 2 or 3
            && !KnownWords.Has(passage.Letters(first))
            && passage.Is(place, Places)
            && IsNamed(passage, first, place)
            && IsNamed(passage, place + 1, passage.Count);
    }

    private static bool IsNamed(Passage passage, int from, int to)
    {
        var isNamed = false;
        for (var i = from; i < to; i++)
        {
            if (passage[i].IsWord && !char.IsUpper(passage.Letters(i)[0]))
                return false;
            isNamed |= passage[i].IsWord;
        }

        return isNamed;
    }
}
