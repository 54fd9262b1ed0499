using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>Finds "She said that …", "The ministry told reporters: …", "According to Renn, …".</summary>
internal static class LeadingFrames
{
    private const int LongestTail = 12;
    private const int LongestOpening = 30;
    private static readonly WordList Told = new("told tells tell reminded assured informed");
    private static readonly WordList Have = new("has have had 's 've");

    // Where nobody says it, or somebody might, nothing is reported.
    private static readonly WordList Unsaid = new(
        "no nobody none neither nor never not n't cannot hardly if unless whether few wrongly falsely mistakenly incorrectly"
    );

    /// <summary>The frame at the start of the run, or null.</summary>
    public static Frame? Find(Passage passage, Run run)
    {
        if (passage.Is(run.From, "according") && passage[run.From + 1].Tag == Tag.To)
            return According(passage, run);
        var (from, verb) = Verb(passage, run);
        if (verb <= run.From)
            return Quoting.Find(passage, run);
        var content = Content(passage, verb, run.To);
        var subject = Subject(passage, from, verb);
        if (
            content < 0
            || subject.Length == 0
            || NounPhrase.IsOwn(passage, subject)
            || NounPhrase.IsMute(passage, subject)
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
            // "The claim that he said “no” was false, a court found"; "Twice as many women as men said".
            if (passage[i].Tag == Tag.That && i > from || passage.Is(i, "twice") && passage.Is(i + 1, "as"))
                return true;
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
        var close = from;
        while (close < verb && passage[close].Tag != Tag.CloseQuote)
            close++;
        return passage[close + 1].Tag == Tag.Comma && NounPhrase.Quoted(passage, from).Length == 0;
    }

    /// <summary>
    /// The report verb of the run's first clause and where that clause starts; -1 for none. An opening clause, or one about the speaker, is
    /// passed over.
    /// </summary>
    private static (int From, int Verb) Verb(Passage passage, Run run)
    {
        var from = AfterOpening(passage, run);
        if (from < run.To && Report(passage, from, run.To) is > 0 and var late && from > run.From)
            return (from, late);
        var verb = Report(passage, run.From, run.To);
        if (verb >= 0 && !IsAbout(passage, run.From, verb))
            return (run.From, verb);
        var mark = Mark(passage, run.From, run.To);
        while (mark < run.To && passage[mark + 1].Tag != Tag.Relative)
            mark = Mark(passage, mark + 1, run.To);
        return (
            run.From,
            mark < run.To ? Report(passage, Mark(passage, passage.NextFinite(mark), run.To), run.To) : -1
        );
    }

    /// <summary>Where the clause starts after "When she was asked, …" or "Speaking in Oslo, …"; the run's start where it has no such opening.</summary>
    private static int AfterOpening(Passage passage, Run run)
    {
        var first = run.From;
        while (passage[first].Tag is Tag.Conjunction or Tag.Adverb)
            first++;
        var isSubordinate = passage[first].Tag == Tag.Subordinator;
        if (!isSubordinate && ((passage[first].Forms & (Forms.Participle | Forms.Ing)) == 0 || passage.IsFinite(first)))
            return run.From;
        var comma = Mark(passage, first, run.To);
        if (isSubordinate || passage.NextFinite(first) < comma)
            comma = Mark(passage, passage.NextFinite(first), run.To);
        return comma < run.To ? comma + 1 : run.From;
    }

    /// <summary>"A doctor, who asked not to be named, said": the first verb is not what she says.</summary>
    private static bool IsAbout(Passage passage, int from, int verb)
    {
        for (var i = from; i < verb; i++)
        {
            if (passage[i].Tag is Tag.Comma or Tag.Dash && passage[i + 1].Tag == Tag.Relative)
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

    /// <summary>The next comma or dash, or the end.</summary>
    private static int Mark(Passage passage, int from, int to)
    {
        while (from < to && passage[from].Tag is not (Tag.Comma or Tag.Dash))
            from++;
        return from;
    }

    private static Frame? According(Passage passage, Run run)
    {
        var start = run.From + 2;
        var comma = FirstComma(passage, start, Math.Min(run.To, run.From + LongestOpening));
        var name = NounPhrase.Source(passage, start, comma);
        // "According to its chair, Ada Moe, …": the name says more than the office.
        if (passage[start].Tag is Tag.Determiner or Tag.Possessive && passage[comma + 1].Tag == Tag.Name)
        {
            var named = NounPhrase.From(passage, comma + 1, run.To);
            if (passage[named.To].Tag == Tag.Comma)
                (name, comma) = (named, named.To);
        }
        return name.Length > 0 && passage[comma].Tag == Tag.Comma && passage.HasFinite(comma, run.To)
            ? new Frame(FramePlace.Before, new Run(run.From, comma + 1), name, Keeps: false)
            : null;
    }

    /// <summary>Where what is reported starts; -1 when nothing is.</summary>
    private static int Content(Passage passage, int verb, int to)
    {
        var i = passage.SkipAdverbs(verb + 1);
        for (var k = i; k < to && k - verb < LongestTail; k++)
        {
            var tag = passage[k].Tag;
            // "says that is not true".
            if (tag == Tag.That && passage.IsFinite(k + 1))
                return k;
            if (tag is Tag.That or Tag.Colon)
                return k + 1 < to && passage.HasFinite(k + 1, to) ? k + 1 : -1;
            if (tag == Tag.OpenQuote && (k == i || passage[k - 1].Tag == Tag.Comma))
                return k;
            if (tag == Tag.OpenQuote)
                break;
            if (passage.IsFinite(k) || tag is Tag.Semicolon or Tag.Subordinator or Tag.Relative)
                break;
        }

        if (passage.Is(verb, Told))
            return AfterHearer(passage, verb + 1, to);
        if (passage.Is(verb, ReportVerbs.BareOrObject))
            return StatesAtOnce(passage, i, to) ? i : -1;
        if (!passage.Is(verb, ReportVerbs.Bare))
            return -1;
        i = AfterWhen(passage, i);
        var finite = passage.NextFinite(i);
        return (NounPhrase.MayStart(passage, i) || passage[i].Forms.HasFlag(Forms.Ing)) && finite < to && finite > i
            ? i
            : -1;
    }

    // "told MPs the ship was late", "told him it was"; "told the ministry of the leak" reports nothing.
    private static int AfterHearer(Passage passage, int hearer, int to)
    {
        var i = hearer;
        if (passage[i].Tag is Tag.Determiner or Tag.Possessive or Tag.Pronoun)
            i++;
        while (passage[hearer].Tag != Tag.Pronoun && passage[i].Tag is Tag.Name or Tag.Other)
            i++;
        var states =
            i > hearer
            && (
                passage[i].Tag is Tag.Determiner or Tag.Pronoun or Tag.Name
                || passage[i].Tag == Tag.Possessive && passage[i - 1].Span.End < passage[i].Span.Start
            );
        return states && passage.NextFinite(i) is var finite && finite > i && finite < to && finite - i < LongestTail
            ? i
            : -1;
    }

    // "said on Monday", "said in May", "said in Oslo".
    private static int AfterWhen(Passage passage, int i)
    {
        if (passage[i].Tag != Tag.Preposition)
            return i;
        var end = i + 1;
        while (passage[end].Tag is Tag.Name or Tag.Number)
            end++;
        return end == i + 1 || passage.IsFinite(end) ? i : end;
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
                || passage[from].Tag == Tag.Pronoun
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
            // "In a statement, Ada Moe, of the union, said".
            if (passage[from].Tag == Tag.Preposition && comma + 1 < end)
            {
                start = from = comma + 1;
                comma = FirstComma(passage, from, end);
            }
            // "Its spokesman, Colonel Pavel Grun, said": the name says more than the office.
            if (passage[from].Tag is Tag.Determiner or Tag.Possessive && passage[comma + 1].Tag == Tag.Name)
                return NounPhrase.From(passage, comma + 1, end - 1);
            // "Hamas, says Israel, broke the truce": Hamas says nothing.
            if (comma == end - 1 && passage[NounPhrase.From(passage, verb + 1, passage.Count).To].Tag == Tag.Comma)
                return default;
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
        if (NounPhrase.Quoted(passage, start) is { Length: > 0 } quoted)
            return quoted;
        return start < end && NounPhrase.MayStart(passage, start) ? NounPhrase.Before(passage, start, end) : default;
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
            if (
                passage[i].Tag == Tag.Number
                && passage.Letters(i).IndexOfAnyInRange('0', '9') >= 0
                && passage[i].Span.Length > 2
            )
                return true;
        }

        return false;
    }
}
