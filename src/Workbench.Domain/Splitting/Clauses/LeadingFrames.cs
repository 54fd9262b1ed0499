using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>Finds "She said that …", "The ministry told reporters: …", "According to Renn, …".</summary>
internal static class LeadingFrames
{
    private const int LongestTail = 12;
    private const int LongestOpening = 30;
    private static readonly WordList Have = new("has have had 's 've");

    // Where nobody says it, or somebody might, nothing is reported.
    private static readonly WordList Unsaid = new(
        "no nobody none neither nor never not n't cannot hardly if unless whether few"
    );
    private static readonly WordList Days = new("Monday Tuesday Wednesday Thursday Friday Saturday Sunday");

    /// <summary>The frame at the start of the run, or null.</summary>
    public static Frame? Find(Passage passage, Run run)
    {
        if (passage.Is(run.From, "according") && passage[run.From + 1].Tag == Tag.To)
            return According(passage, run);
        var verb = Verb(passage, run);
        if (verb <= run.From)
            return null;
        var content = Content(passage, verb, run.To);
        var subject = Subject(passage, run.From, verb);
        if (
            content < 0
            || subject.Length == 0
            || NounPhrase.IsOwn(passage, subject)
            // "The only thing she said" says nothing yet.
            || passage[verb - 1].Tag == Tag.Pronoun && subject.To < verb
            || IsUnsaid(passage, run.From, verb)
            || IsInterrupted(passage, run.From, verb)
        )
            return null;
        return new Frame(
            FramePlace.Before,
            new Run(run.From, content),
            subject,
            Keeps(passage, verb, run.From, content)
        );
    }

    private static bool IsUnsaid(Passage passage, int from, int verb)
    {
        for (var i = from; i < verb; i++)
        {
            if (passage.Is(i, Unsaid) || passage.Letters(i).EndsWith("n't", StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>“The bridge”, she said: what is quoted before the frame is what she says.</summary>
    private static bool IsInterrupted(Passage passage, int from, int verb)
    {
        if (passage[from].Tag != Tag.OpenQuote)
            return false;
        while (from < verb && passage[from].Tag != Tag.CloseQuote)
            from++;
        return passage[from + 1].Tag == Tag.Comma;
    }

    /// <summary>The report verb of the run's first clause, or -1; an opening clause or one about the speaker is passed over.</summary>
    private static int Verb(Passage passage, Run run)
    {
        var verb = Report(passage, run.From, run.To);
        if (verb >= 0 && !IsAbout(passage, run.From, verb))
            return verb;
        var comma = Mark(passage, run.From, run.To);
        if (passage[comma + 1].Tag == Tag.Relative)
            comma = Mark(passage, passage.NextFinite(comma), run.To);
        else if (
            passage[run.From].Tag == Tag.Subordinator
            || (passage[run.From].Forms & (Forms.Participle | Forms.Ing)) != 0
        )
            comma = Mark(passage, passage.NextFinite(run.From), run.To);
        else
            return -1;
        return Report(passage, comma, run.To);
    }

    /// <summary>"A doctor, who asked not to be named, said": the first verb is not what she says.</summary>
    private static bool IsAbout(Passage passage, int from, int verb)
    {
        for (var i = from; i < verb; i++)
        {
            if (passage[i].Tag == Tag.Comma && passage[i + 1].Tag == Tag.Relative)
                return true;
        }
        return false;
    }

    /// <summary>The next finite verb if it reports and no semicolon stands before it; else -1.</summary>
    private static int Report(Passage passage, int from, int to)
    {
        var verb = passage.NextFinite(from);
        if (verb < to && passage.Is(verb, Have))
            verb = passage.SkipAdverbs(verb + 1);
        if (verb >= to || verb - from > LongestOpening || !ReportVerbs.At(passage, verb))
            return -1;
        for (var i = from; i < verb; i++)
        {
            if (passage[i].Tag == Tag.Semicolon)
                return -1;
        }

        return verb;
    }

    /// <summary>The next comma, or the end.</summary>
    private static int Mark(Passage passage, int from, int to)
    {
        while (from < to && passage[from].Tag != Tag.Comma)
            from++;
        return from;
    }

    private static Frame? According(Passage passage, Run run)
    {
        var name = NounPhrase.From(passage, run.From + 2, run.To);
        for (var i = name.To; i < run.To && i - run.From < 30 && name.Length > 0; i++)
        {
            i = passage.AfterRemark(i);
            if (passage[i].Tag == Tag.Comma && passage.HasFinite(i, run.To))
                return new Frame(FramePlace.Before, new Run(run.From, i + 1), name, Keeps: false);
        }

        return null;
    }

    /// <summary>Where what is reported starts; -1 when nothing is.</summary>
    private static int Content(Passage passage, int verb, int to)
    {
        var i = passage.SkipAdverbs(verb + 1);
        for (var k = i; k < to && k - verb < LongestTail; k++)
        {
            var tag = passage[k].Tag;
            if (tag is Tag.That or Tag.Colon)
                return k + 1 < to && passage.HasFinite(k + 1, to) ? k + 1 : -1;
            if (tag == Tag.OpenQuote && (k == i || passage[k - 1].Tag == Tag.Comma))
                return k;
            if (tag == Tag.OpenQuote)
                break;
            if (passage.IsFinite(k) || tag is Tag.Semicolon or Tag.Subordinator or Tag.Relative)
                break;
        }

        if (passage.Is(verb, ReportVerbs.BareOrObject))
            return StatesAtOnce(passage, i, to) ? i : -1;
        if (!passage.Is(verb, ReportVerbs.Bare))
            return -1;
        if (passage[i].Tag == Tag.Preposition && passage.Is(i + 1, Days))
            i += 2;
        var finite = passage.NextFinite(i);
        return (NounPhrase.MayStart(passage, i) || passage[i].Forms.HasFlag(Forms.Ing)) && finite < to && finite > i
            ? i
            : -1;
    }

    // "the ice had melted": a subject and at once its verb, which is no participle.
    private static bool StatesAtOnce(Passage passage, int from, int to)
    {
        var verb = passage.SkipAdverbs(NounPhrase.From(passage, from, to).To);
        return verb > from
            && verb < to
            && passage.IsFinite(verb)
            && (
                passage[verb].Tag != Tag.Verb
                || FiniteVerbs.IsPast(passage, verb) && !passage[verb].Forms.HasFlag(Forms.Participle)
            );
    }

    /// <summary>The subject of the verb: after an opening "On Monday," and before an apposition "…, an engineer, said".</summary>
    private static Run Subject(Passage passage, int from, int verb)
    {
        var end = passage.BeforeRemark(passage.BackOverAdverbs(verb) + 1) + 1;
        while (end > from && passage[end - 1].Tag == Tag.Auxiliary)
            end--;
        var start = from;
        if (end > from && passage[end - 1].Tag is Tag.Comma or Tag.Dash)
        {
            var comma = FirstComma(passage, from, end);
            // "Its spokesman, Colonel Pavel Grun, said": the name says more than the office.
            if (passage[from].Tag is Tag.Determiner or Tag.Possessive && passage[comma + 1].Tag == Tag.Name)
                return NounPhrase.From(passage, comma + 1, end - 1);
            end = comma;
        }
        else
            for (var i = end - 1; i > from && start == from; i--)
            {
                if (passage[i].Tag is Tag.Comma or Tag.Colon)
                    start = i + 1;
            }

        while (start < end && passage[start].Tag is Tag.Conjunction or Tag.Adverb or Tag.Subordinator)
            start++;
        return start < end && NounPhrase.MayStart(passage, start) ? NounPhrase.From(passage, start, end) : default;
    }

    private static int FirstComma(Passage passage, int from, int end)
    {
        var i = passage.AfterRemark(from);
        while (i < end && passage[i].Tag is not (Tag.Comma or Tag.Dash))
            i = passage.AfterRemark(i + 1);
        return i;
    }

    /// <summary>A weighty verb, or a year or figure in the frame, makes the saying itself worth checking.</summary>
    private static bool Keeps(Passage passage, int verb, int from, int content)
    {
        if (passage.Is(verb, ReportVerbs.Weighty))
            return true;
        for (var i = from; i < content; i++)
        {
            if (passage[i].Tag == Tag.Number && passage[i].Span.Length > 2)
                return true;
        }

        return false;
    }
}
