using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>
/// Cuts words that one speaker says into clauses that each make a statement: coordinated clauses and predicates, relative clauses,
/// participles at the end, appositions to the subject.
/// </summary>
internal sealed class ClauseCutter
{
    // "He lied or forgot it" states neither.
    private static readonly WordList Uncut = new("so nor or");

    private static readonly WordList Answers = new(
        "denied denies deny disputed disputes dispute rejected rejects reject dismissed dismisses dismiss agreed agrees agree disagreed disagrees disagree"
    );

    private readonly Passage passage;
    private readonly Voice voice;
    private readonly List<Clause> found;
    private Run run;
    private TextSpan? speaker;
    private OpenClause open;

    // Whom or what the clause is about that a relative clause hangs on.
    private Run main;

    /// <summary>Cuts what is said in a sentence.</summary>
    /// <param name="passage">The sentence.</param>
    /// <param name="voice">Learns who spoke.</param>
    /// <param name="found">Where the clauses go.</param>
    public ClauseCutter(Passage passage, Voice voice, List<Clause> found)
    {
        (this.passage, this.voice, this.found) = (passage, voice, found);
        open = new OpenClause(passage, 0, Link.None, default);
    }

    /// <summary>Adds the clauses of <paramref name="words"/>; a run that cannot be cut is one clause.</summary>
    public void Cut(Run words, TextSpan? said)
    {
        run = words;
        speaker = said;
        Open(words.From, Link.None, default);
        Apposition();
        var level = passage.Depth(words.From);
        for (var i = open.Start; i < words.To; i++)
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
            case Tag.Semicolon when open.IsComplete(i) && passage.HasFinite(i + 1, run.To):
                Next(i, i + 1, Link.None);
                return i;
            case Tag.Comma or Tag.Dash:
                return AfterComma(i);
            // ", killing 14 people and injuring 30".
            case Tag.Conjunction when open.Link == Link.Tail && Openings.Tail(passage, i + 1, run.To):
                NextTail(i, i + 1);
                return i;
            case Tag.Conjunction when speaker is not null && GoesOnWithThat(i):
                Next(i, i + 2, Link.None);
                return i + 1;
            case Tag.Conjunction when open.IsComplete(i) && i - open.Start > 2 && !passage.Is(i, Uncut):
                if (
                    Openings.Predicate(passage, i + 1, open.Left(i), run.To)
                    && !Scope.Holds(passage, open.Start, i, i + 1)
                    && !Sharing.Object(passage, i - 1, i + 1)
                )
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
            if (open.Link == Link.Tail && Openings.Tail(passage, next + 1, run.To))
            {
                NextTail(i, next + 1);
                return next;
            }
            if (!open.IsComplete(i) && open.Link != Link.Tail)
                return i;
            if (passage.Is(next, "or"))
                return next;
            if (passage[next + 1].Tag == Tag.That)
            {
                // "He knew of the deaths, and that …" is one thing he knew.
                if (speaker is null || !GoesOnWithThat(next))
                    return next;
                Next(i, next + 2, Link.None);
                return next + 1;
            }
            // "… have not named the man, who was shot, or said …": what the comma closes is over.
            var since = open.Link == Link.Relative && main.Length > 0 ? main.From : open.Start;
            if (
                Openings.Predicate(passage, next + 1, open.Left(i), run.To) && !Scope.Holds(passage, since, i, next + 1)
            )
                Next(i, next + 1, Link.SharedSubject);
            else if (Openings.Subject(passage, next + 1, run.To) && !Scope.HoldsClause(passage, open.Start, i))
                Next(i, next + 1, Link.None);
            return next;
        }

        if (Openings.Concession(passage, open.Start) && open.IsComplete(i) && Openings.Subject(passage, next, run.To))
        {
            Open(open.Start + 1, Link.None, default);
            Next(i, next, Link.None);
            return i;
        }
        var relative = Openings.Relative(passage, next, run.To);
        if (relative >= 0)
            return open.IsComplete(i) && !open.IsPending(i, relative, run.To)
                ? TrailingRelative(i, relative)
                : MiddleRelative(i, relative);
        if (open.IsComplete(i) && Openings.Tail(passage, next, run.To))
            Tail(i, next);
        else if (
            open.IsComplete(i)
            && !open.IsWaiting(i)
            && !Scope.Holds(passage, open.Start, i, next)
            && Openings.ListedPredicate(passage, next, new Run(open.Start, i), run.To)
        )
            Next(i, next, Link.SharedSubject);
        else if (
            open.IsComplete(i)
            && passage[open.Start].Tag != Tag.Subordinator
            && Openings.ListedClause(passage, next, run.To)
        )
            Next(i, next, Link.None);
        return i;
    }

    /// <summary>", adding that wages would rise" is more of what is said; any other tail hangs on what stands before it.</summary>
    private void Tail(int comma, int next)
    {
        var verb = passage.SkipAdverbs(next);
        var that = passage[verb + 1].Tag == Tag.That;
        var quotes = passage[verb + 1].Tag is Tag.Colon or Tag.OpenQuote;
        if (!ReportVerbs.At(passage, verb) || !that && !quotes && !Openings.Subject(passage, verb + 1, run.To))
        {
            Next(comma, next, Link.Tail);
            return;
        }
        var subject = open.Subject(comma);
        Next(comma, verb + (that || passage[verb + 1].Tag == Tag.Colon ? 2 : 1), Link.None);
        HearFrom(subject);
    }

    /// <summary>"… and that the log was lost": the speaker says more.</summary>
    private bool GoesOnWithThat(int conjunction) =>
        passage[conjunction + 1].Tag == Tag.That
        && !open.IsOfThat
        && open.IsComplete(conjunction)
        && passage.HasFinite(conjunction + 2, run.To)
        && !passage.IsFinite(conjunction + 2);

    /// <summary>A relative clause after a whole clause is a claim of its own, up to the comma that ends it.</summary>
    private int TrailingRelative(int comma, int relative)
    {
        var antecedent = open.Antecedent(comma);
        var before = open.Link == Link.SharedSubject ? default : new Run(open.Start, comma);
        main = open.Link == Link.Relative ? main : open.Subject(comma);
        Close(comma);
        Open(comma + 1, Link.Relative, antecedent, before);
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
        var named = open.IsComplete(comma) ? open.Antecedent(comma) : open.Named(comma);
        if (named.Length > 0 && !open.IsComplete(comma) && Persons.IsEither(passage, named, relative))
            named = default;
        found.Add(new Clause(new Run(comma + 1, end), Link.Relative, named, default, speaker));
        open.Leave(new Run(comma, end + 1));
        return end;
    }

    /// <summary>"Ada Moe, the head of the union, said no": what she is and what she did are two claims.</summary>
    private void Apposition()
    {
        if (OpeningApposition.Find(passage, run) is not { } words)
            return;
        var named = new Run(run.From, words.From);
        found.Add(new Clause(new Run(run.From, words.To), Link.Apposition, named, default, speaker));
        Open(words.To + 1, Link.SharedSubject, named);
    }

    private void Next(int end, int from, Link how)
    {
        // ", who died in 2001, and cost £4m": what the comma closes is over.
        var goesBack = open.Link == Link.Relative && passage[end].Tag == Tag.Comma && main.Length > 0;
        var subject =
            how == Link.None ? default
            : goesBack ? main
            : open.Subject(end);
        if (how == Link.SharedSubject)
            subject = Sharing.WithVerb(passage, subject, end, from);
        var before = how == Link.Tail ? new Run(open.Start, end) : default;
        Close(end);
        Open(from, how, subject, before);
        if (how == Link.None)
            Hear();
        else if (how == Link.SharedSubject)
            Report(subject);
    }

    /// <summary>"…, but witnesses said they saw two men": the new clause brings a speaker of its own.</summary>
    private void Hear()
    {
        if (LeadingFrames.Find(passage, new Run(open.Start, run.To)) is not { Keeps: false } frame)
        {
            // "…; the general staff denied it": the other side speaks.
            if (passage.Is(passage.NextFinite(open.Start), Answers))
                speaker = null;
            return;
        }
        speaker = voice.Hear(passage.SpanOf(frame.Speaker.From, frame.Speaker.To));
        Open(frame.Words.To, Link.None, default);
    }

    /// <summary>"… but warned that wages had stagnated": what the subject goes on to say.</summary>
    private void Report(Run subject)
    {
        var verb = passage.SkipAdverbs(open.Start);
        var that = passage[verb + 1].Tag == Tag.That && ReportVerbs.At(passage, verb);
        var bare =
            passage.Is(verb, ReportVerbs.Bare)
            && Openings.Subject(passage, verb + 1, run.To)
            && !HasConjunction(verb, passage.NextFinite(verb + 1));
        if (!that && !bare)
            return;
        HearFrom(subject);
        Open(passage.Is(verb, ReportVerbs.Plain) ? verb + (that ? 2 : 1) : open.Start, Link.None, default);
    }

    private void HearFrom(Run subject)
    {
        var name = NounPhrase.From(passage, subject.From, subject.To);
        if (speaker is null && name.Length > 0)
            speaker = voice.Hear(passage.SpanOf(name.From, name.To));
    }

    // "claimed £400 and went home" reports nothing.
    private bool HasConjunction(int from, int to)
    {
        while (from < to && passage[from].Tag != Tag.Conjunction)
            from++;
        return from < to;
    }

    private void NextTail(int end, int from)
    {
        var (subject, before) = (open.Subject(end), open.Lead);
        Close(end);
        Open(from, Link.Tail, subject, before);
    }

    private void Open(int from, Link how, Run with, Run before = default) =>
        open = new OpenClause(passage, from, how, with, before);

    private void Close(int end)
    {
        if (end > open.Start)
            found.Add(open.Upto(end, speaker));
    }
}
