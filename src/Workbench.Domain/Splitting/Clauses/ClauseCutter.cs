using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>
/// Cuts words that one speaker says into clauses that each make a statement: coordinated clauses and predicates, relative clauses,
/// participles at the end, appositions to the subject.
/// </summary>
internal sealed class ClauseCutter(Passage passage, Voice voice, List<Clause> found)
{
    private static readonly WordList Attitudes = new(
        "plans plan planned hopes hope hoped intends intend intended wants want wanted expects expect considers consider considered regards regard regarded"
    );

    private Run run;
    private TextSpan? speaker;
    private int start;
    private Link link;
    private Run head;
    private Run hole;
    private Run lead;

    /// <summary>Adds the clauses of <paramref name="words"/>; a run that cannot be cut is one clause.</summary>
    public void Cut(Run words, TextSpan? said)
    {
        run = words;
        speaker = said;
        Open(words.From, Link.None, default);
        Apposition();
        var level = passage.Depth(words.From);
        for (var i = start; i < words.To; i++)
        {
            if (passage.Depth(i) <= level)
                i = At(i);
        }

        Close(words.To);
    }

    /// <summary>Looks at one place and cuts there if a clause ends; gives the last place it has dealt with.</summary>
    private int At(int i)
    {
        switch (passage[i].Tag)
        {
            case Tag.Semicolon when Complete(i) && passage.HasFinite(i + 1, run.To):
                Next(i, i + 1, Link.None);
                return i;
            case Tag.Comma or Tag.Dash:
                return AfterComma(i);
            case Tag.Conjunction when Complete(i) && i - start > 2 && !passage.Is(i, "so") && !passage.Is(i, "nor"):
                if (Openings.Predicate(passage, i + 1, new Run(start, i), run.To))
                    Next(i, i + 1, Link.SharedSubject);
                return i;
            default:
                return i;
        }
    }

    private int AfterComma(int i)
    {
        var next = i + 1;
        if (passage[next].Tag == Tag.Conjunction || Openings.Contrast(passage, next))
        {
            if (!Complete(i))
                return i;
            if (Openings.Predicate(passage, next + 1, new Run(start, i), run.To))
                Next(i, next + 1, Link.SharedSubject);
            else if (Openings.Subject(passage, next + 1, run.To))
                Next(i, next + 1, Link.None);
            return next;
        }

        var relative = Openings.Relative(passage, next, run.To);
        if (relative >= 0)
            return Complete(i) ? TrailingRelative(i, relative) : MiddleRelative(i, relative);
        if (Complete(i) && Openings.Tail(passage, next, run.To))
            Next(i, next, Link.Tail);
        else if (Complete(i) && Openings.ListedPredicate(passage, next, run.To))
            Next(i, next, Link.SharedSubject);
        return i;
    }

    /// <summary>A relative clause after a whole clause is a claim of its own, up to the comma that ends it.</summary>
    private int TrailingRelative(int comma, int relative)
    {
        var antecedent = Antecedent(comma);
        var before = link == Link.SharedSubject ? default : new Run(start, comma);
        Close(comma);
        Open(comma + 1, Link.Relative, antecedent);
        lead = before;
        return relative;
    }

    /// <summary>A relative clause between subject and verb: its claim is inside the other's span.</summary>
    private int MiddleRelative(int comma, int relative)
    {
        var end = passage.NextFinite(relative);
        while (end < run.To && passage[end].Tag is not (Tag.Comma or Tag.Dash))
            end++;
        if (end >= run.To || !passage.HasFinite(end, run.To))
            return comma;
        found.Add(
            new Clause(
                new Run(comma + 1, end),
                Link.Relative,
                new Run(AfterIntroduction(comma), comma),
                default,
                speaker
            )
        );
        if (hole.Length == 0)
            hole = new Run(comma, end + 1);
        return end;
    }

    /// <summary>"Ada Moe, the head of the union, said no": what she is and what she did are two claims.</summary>
    private void Apposition()
    {
        var comma = FirstComma(run.From);
        if (
            comma < 0
            || comma == run.From
            || passage[comma + 1].Tag != Tag.Determiner
            || !NounPhrase.MayStart(passage, run.From)
        )
            return;
        var close = FirstComma(comma + 1);
        if (
            close - comma < 3
            || !passage.IsFinite(passage.SkipAdverbs(close + 1))
            || passage.HasFinite(run.From, close)
        )
            return;
        found.Add(new Clause(new Run(run.From, close), Link.None, default, default, speaker));
        Open(close + 1, Link.SharedSubject, new Run(run.From, comma));
    }

    private int FirstComma(int from)
    {
        for (var i = from; i < run.To && i - from < 14; i++)
        {
            i = passage.AfterRemark(i);
            if (passage[i].Tag == Tag.Comma)
                return i;
        }

        return -1;
    }

    private bool Complete(int end) => end > start && (link == Link.SharedSubject || passage.HasFinite(start, end));

    private void Next(int end, int from, Link how)
    {
        var subject = how == Link.None ? default : Subject(end);
        if (how == Link.SharedSubject)
            subject = WithModal(subject, end, from);
        var before = new Run(start, end);
        Close(end);
        Open(from, how, subject);
        lead = how == Link.Tail ? before : default;
        if (how == Link.None)
            Hear();
        else if (how == Link.SharedSubject)
            Report(subject);
    }

    /// <summary>"A bus will run hourly and cost £4" shares "will" with its subject.</summary>
    private Run WithModal(Run subject, int end, int from)
    {
        var verb = passage.NextFinite(subject.To);
        var goesOn = passage[passage.SkipAdverbs(from)].Forms.HasFlag(Forms.Base);
        return verb == subject.To && verb < end && passage[verb].Tag == Tag.Modal && goesOn
            ? new Run(subject.From, verb + 1)
            : subject;
    }

    /// <summary>"…, but witnesses said they saw two men": the new clause brings a speaker of its own.</summary>
    private void Hear()
    {
        if (LeadingFrames.Find(passage, new Run(start, run.To)) is not { Keeps: false } frame)
            return;
        speaker = voice.Hear(passage.SpanOf(frame.Speaker.From, frame.Speaker.To));
        Open(frame.Words.To, Link.None, default);
    }

    /// <summary>"… but warned that wages had stagnated": what the subject goes on to say.</summary>
    private void Report(Run subject)
    {
        var verb = passage.SkipAdverbs(start);
        var that = passage[verb + 1].Tag == Tag.That && ReportVerbs.At(passage, verb);
        var bare =
            passage.Is(verb, ReportVerbs.Bare)
            && Openings.Subject(passage, verb + 1, run.To)
            && !HasConjunction(verb, passage.NextFinite(verb + 1));
        if (!that && !bare)
            return;
        var name = NounPhrase.From(passage, subject.From, subject.To);
        if (speaker is null && name.Length > 0)
            speaker = voice.Hear(passage.SpanOf(name.From, name.To));
        Open(passage.Is(verb, ReportVerbs.Plain) ? verb + (that ? 2 : 1) : start, Link.None, default);
    }

    // "claimed £400 and went home" reports nothing.
    private bool HasConjunction(int from, int to)
    {
        while (from < to && passage[from].Tag != Tag.Conjunction)
            from++;
        return from < to;
    }

    private void Open(int from, Link how, Run with)
    {
        start = from;
        link = how;
        head = with;
        hole = default;
        lead = default;
    }

    private void Close(int end)
    {
        if (end > start)
            found.Add(new Clause(new Run(start, end), link, head, hole, speaker ?? Holder(end), lead));
    }

    /// <summary>Whose plan or view it is: the subject of "plans", "hopes", "considers"; null for any other verb.</summary>
    private TextSpan? Holder(int end)
    {
        var verb = link == Link.SharedSubject ? passage.SkipAdverbs(start) : passage.NextFinite(start);
        if (link is Link.Relative or Link.Tail || verb >= end || !passage.Is(verb, Attitudes))
            return null;
        var subject = Subject(end);
        var name = NounPhrase.From(passage, subject.From, subject.To);
        return name.Length == 0 || passage[name.From].Tag == Tag.Pronoun ? null : passage.SpanOf(name.From, name.To);
    }

    /// <summary>The subject of the open clause: what stands before its finite verb, or the subject it shares itself.</summary>
    private Run Subject(int end)
    {
        if (link != Link.None && head.Length > 0)
            return head;
        var verb = Math.Min(end, passage.NextFinite(Math.Max(start, hole.To)));
        var from = AfterIntroduction(hole.Length > 0 ? hole.From : verb);
        while (from < verb && passage[from].Tag is Tag.Conjunction or Tag.Adverb)
            from++;
        var to = hole.Length > 0 && hole.From > from && hole.From < verb ? hole.From : verb;
        while (to > from && passage[to - 1].Tag == Tag.Adverb)
            to--;
        return new Run(from, to);
    }

    /// <summary>Where the subject starts: after the last comma of an opening such as "In May, after the storm,".</summary>
    private int AfterIntroduction(int end)
    {
        var from = start;
        for (var i = start; i < end; i++)
        {
            if (passage[i].Tag == Tag.Comma)
                from = i + 1;
        }

        return from;
    }

    /// <summary>The noun phrase just before a relative clause; of "two points behind Athletic, who lost" the name.</summary>
    private Run Antecedent(int comma)
    {
        var from = comma;
        while (from > start && passage[from - 1].Tag == Tag.Name)
            from--;
        if (from < comma && passage.Is(comma + 1, "who"))
            return new Run(from, comma);
        var near = Noun(comma);
        var before = near.From - 1;
        if (before <= start || near.Length == 0 || passage[before].Tag is not (Tag.Preposition or Tag.To))
            return near;
        var far = Noun(before);
        return far.Length > 0 && Persons.MeansFirst(passage, far.To - 1, before, comma)
            ? new Run(far.From, comma)
            : near;
    }

    /// <summary>The noun phrase that ends before a place; empty where none does.</summary>
    private Run Noun(int to)
    {
        var from = to;
        while (
            from > start
            && to - from < 8
            && (
                passage[from - 1].Tag is Tag.Name or Tag.Other or Tag.Number or Tag.Determiner or Tag.Possessive
                || passage[from - 1].Forms.HasFlag(Forms.Noun) && !passage.IsFinite(from - 1)
            )
            && passage[from].Tag is not Tag.Determiner
        )
            from--;
        return new Run(from, to);
    }
}
