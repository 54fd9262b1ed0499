using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>Tells the sentences that claim nothing: questions, greetings, wishes, calls to act, boilerplate, and lines that only lead on.</summary>
internal static class Claimless
{
    private const int ShortestFragment = 4;
    private const int LongestIntroduction = 6;
    private const int LongestBridge = 6;

    private static readonly WordList Calls = new(
        """
        subscribe click read sign join call follow share donate please let's let’s let visit download watch listen contact email see send tell
        register buy order check enjoy remember imagine consider note look try come don't don’t thank thanks hello hi hey welcome dear congratulations sorry
        """
    );

    private static readonly WordList Blessings = new("bless save help keep be");
    private static readonly WordList DayTimes = new("morning afternoon evening day night");
    private static readonly WordList Staying = new("tuned with");
    private static readonly WordList Leaving = new("for from");
    private static readonly WordList LeadIns = new("here below");
    private static readonly WordList Following = new("what how why where who everything all");

    private static readonly WordList Questions = new("if whether about what why how when where who by");
    private static readonly WordList SignOffs = new("regards wishes sincerely faithfully");

    private static readonly WordList Boilerplate = new(
        "photo photograph image picture copyright advertisement © updated published byline caption"
    );
    private static readonly WordList Crowd = new(
        "everyone everybody some others other many critics experts people opinions not nobody few supporters opponents reactions views"
    );
    private static readonly WordList Views = new(
        """
        agree agrees agreed disagree disagrees disagreed differ differs differed vary varies varied divided mixed split convinced sure object objects objected
        respond responded react reacted say says said think thinks thought know knows knew doubt doubts doubted happy unhappy impressed quick slow
        urge urged voiced expressed raised caution concern concerns alarm unease support opposition praise criticism
        """
    );

    /// <summary>True when no claim is to be made of the sentence as a whole.</summary>
    public static bool IsSo(Passage passage, string text)
    {
        if (EndsInQuestion(text, passage.Span.End))
            return true;
        var first = FirstWord(passage);
        if (first == passage.Count)
            return true;
        var words = Count(passage, out var figures);
        if (passage.Is(first, Calls) && !passage.IsFinite(first + 1) && !LeadsOn(passage, first))
            return true;
        if (Wishes(passage, first) || Stubs.IsOne(passage, first))
            return true;
        if (Opens(passage, first, figures) && !LeadsOn(passage, first))
            return true;
        if (
            passage.Is(first, Boilerplate) && passage[first + 1].Tag is Tag.Colon or Tag.Number
            || passage.Is(first, "all") && passage.Is(first + 1, "rights")
            || passage.Is(first + 1, SignOffs) && passage[first + 2].Tag == Tag.Comma
        )
            return true;
        if (figures > 0)
            return false;
        if (
            !passage.HasFinite(0, passage.Count)
            && !Counts(passage, first)
            && (words < ShortestFragment || text[passage.Span.End - 1] == '!')
        )
            return true;
        return words <= LongestBridge
            && (passage.Is(first, Crowd) || passage.Is(first + 1, Crowd))
            && OnlyAnnounces(passage, passage.Is(first, Crowd) ? first : first + 1);
    }

    /// <summary>True for "Asked whether it was safe" before what was answered.</summary>
    public static bool Reacts(Passage passage, int first) =>
        passage.Is(first, "asked") && passage.Is(first + 1, Questions);

    /// <summary>True for "The minister said:" and "it added": who speaks, and nothing of what he says. "Nobody replied." is all there is to say.</summary>
    public static bool OnlyIntroduces(Passage passage, int from, int to)
    {
        if (from == 0 && passage.Is(passage.Count - 1, "."))
            return false;
        while (to > from && passage[to - 1].Tag is Tag.Comma or Tag.Colon or Tag.Mark or Tag.OpenQuote)
            to--;
        return to - from is > 1 and <= LongestIntroduction
            && passage.Is(to - 1, ReportVerbs.Plain)
            && passage.IsFinite(to - 1)
            && !passage.HasFinite(from, to - 1);
    }

    /// <summary>True when the mark after <paramref name="end"/>, or the last one before it, asks.</summary>
    public static bool EndsInQuestion(string text, int end)
    {
        var i = end - 1;
        while (i > 0 && (Splitting.Letters.Closes(text[i]) || text[i] is '!' or '.'))
            i--;
        return text[i] is '?' or '؟' or '？' or '⁇' or '⁈';
    }

    // "May God bless you", "God bless you all", "Long live the ferry"; not "May was wet".
    private static bool Wishes(Passage passage, int first) =>
        passage.Is(first, "may")
            && passage[first + 1].Tag is Tag.Name or Tag.Pronoun or Tag.Determiner or Tag.Possessive
        || passage.Is(first, "god") && passage.Is(first + 1, Blessings)
        || passage.Is(first, "long") && passage.Is(first + 1, "live");

    // "Good morning and welcome", "Here is what we know:", "Stay tuned", "That's all for today".
    private static bool Opens(Passage passage, int first, int figures)
    {
        var second = first + 1;
        if (passage.Is(first, "good"))
            return passage.Is(second, DayTimes)
                && passage[second + 1].Tag is not (Tag.Other or Tag.Verb or Tag.Auxiliary or Tag.Modal);
        if (passage.Is(first, "stay"))
            return passage.Is(second, Staying);
        if (
            passage.Is(first, "that") && passage.Is(second + 1, "all")
            || passage.Is(first, "that's") && passage.Is(second, "all")
        )
            return passage.Is(passage.Is(second, "all") ? second + 1 : second + 2, Leaving);
        return passage.Is(first, LeadIns)
            && passage[second].Tag is Tag.Auxiliary or Tag.Possessive
            && (passage.Is(second + 1, Following) && figures == 0 || passage[passage.Count - 1].Tag == Tag.Colon);
    }

    // "Thanks to the grant, the mill reopened" thanks nobody; "consider this: the mill closed" goes on to a statement.
    private static bool LeadsOn(Passage passage, int first)
    {
        if (passage.Is(first, "thanks") && (passage[first + 1].Tag == Tag.To || passage.Is(first + 1, "in")))
            return true;
        for (var i = first; i < passage.Count; i++)
        {
            if (passage[i].Tag == Tag.Colon)
                return passage.HasFinite(i, passage.Count);
        }

        return false;
    }

    private static int FirstWord(Passage passage)
    {
        var i = 0;
        while (i < passage.Count && !passage[i].IsWord)
            i++;
        return i;
    }

    private static int Count(Passage passage, out int figures)
    {
        var words = 0;
        figures = 0;
        for (var i = 0; i < passage.Count; i++)
        {
            words += passage[i].IsWord ? 1 : 0;
            figures += passage[i].Tag == Tag.Number ? 1 : 0;
        }

        return words;
    }

    /// <summary>True for "Few survived", where a number of people is all there is before the verb; not for "Some retired officers".</summary>
    public static bool Counts(Passage passage, int first) =>
        passage.Is(first, Crowd)
        && passage[first + 1].Forms.HasFlag(Forms.Past)
        && passage[first + 2].Tag is not (Tag.Other or Tag.Name or Tag.Verb);

    // "Critics disagreed", "Others were not convinced": whoever they are, and that they have a view.
    private static bool OnlyAnnounces(Passage passage, int from)
    {
        for (var i = from; i < passage.Count; i++)
        {
            if (
                passage[i].IsWord
                && !passage.Is(i, Crowd)
                && !passage.Is(i, Views)
                && passage[i].Tag
                    is not (Tag.Pronoun or Tag.Auxiliary or Tag.Adverb or Tag.Determiner or Tag.To or Tag.Conjunction)
            )
                return false;
        }

        return true;
    }
}
