using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>Takes a sentence apart: first who says what, then the clauses of what is said.</summary>
internal sealed class ClauseReader
{
    // "calling it a disgrace" is the speaker's word; "gesturing with a fork" is what the article saw.
    private static readonly WordList Naming = new(
        "calling describing dismissing labelling labeling branding terming hailing denouncing comparing"
    );

    private readonly Passage passage;
    private readonly Voice voice;
    private readonly List<Clause> found = [];
    private readonly ClauseCutter cutter;

    private ClauseReader(Passage passage, Voice voice)
    {
        this.passage = passage;
        this.voice = voice;
        cutter = new ClauseCutter(passage, voice, found);
    }

    /// <summary>The clauses in the order found; <paramref name="voice"/> learns who spoke.</summary>
    public static List<Clause> Read(Passage passage, Voice voice)
    {
        var reader = new ClauseReader(passage, voice);
        reader.Run();
        return reader.found;
    }

    private void Run()
    {
        var rest = new Run(0, passage.Count);
        if (Label.Find(passage) is { } label)
        {
            rest = new Run(label.End + 1, passage.Count);
            if (label.Speaker.Length > 0)
                voice.Label(SpanOf(label.Speaker));
        }
        while (rest.Length > 0)
        {
            rest = Bare(rest);
            if (rest.Length == 0)
                return;
            if (Colon(rest) is var colon and > 0)
            {
                cutter.Cut(new Run(rest.From, colon), null);
                rest = new Run(colon + 1, rest.To);
                continue;
            }
            if (LeadingFrames.Find(passage, rest) is { } leading)
            {
                rest = Leading(rest, leading);
                continue;
            }

            if (TrailingFrames.Find(passage, rest) is not { } trailing)
            {
                cutter.Cut(rest, null);
                return;
            }

            var speaker = voice.Hear(SpanOf(trailing.Speaker));
            var before = Unopened(new Run(rest.From, trailing.Words.From));
            if (Interruption.Resumes(passage, before, trailing, rest.To) is > 0 and var second)
            {
                Resume(before, new Run(second, rest.To), speaker);
                return;
            }
            if (trailing.Keeps)
                Whole(new Run(rest.From, trailing.Words.To), speaker);
            else
                cutter.Cut(new Run(rest.From, Closed(trailing.Words.From)), speaker);
            rest = After(new Run(trailing.Words.To, rest.To), before, speaker);
        }
    }

    private Run Unopened(Run run)
    {
        var from = run.From;
        while (from < run.To && passage[from].Tag is Tag.OpenQuote or Tag.Conjunction)
            from++;
        return new Run(from, run.To);
    }

    /// <summary>What a quotation says on both sides of its frame: the first clause of the second half begins in the first.</summary>
    private void Resume(Run before, Run second, TextSpan speaker)
    {
        var known = found.Count;
        cutter.Cut(second, speaker);
        for (var i = known; i < found.Count; i++)
        {
            var clause = found[i];
            if (clause.Words.From == second.From && clause.Link == Link.None)
                found[i] = clause with
                {
                    Words = new Run(before.From, AfterLastWord(clause.Words)),
                    Link = Link.Resumed,
                    Head = before,
                    Hole = new Run(before.To, second.From),
                };
            else if (clause.Link == Link.SharedSubject && clause.Head.Length == 0)
                found[i] = clause with { Head = before };
        }
    }

    private int AfterLastWord(Run run)
    {
        var end = run.To;
        while (end > run.From + 1 && !passage[end - 1].IsWord)
            end--;
        return end;
    }

    /// <summary>The place after the comma and the quotation mark that close what was said; a mark without its fellow goes later.</summary>
    private int Closed(int end)
    {
        while (passage[end].Tag is Tag.Comma or Tag.CloseQuote)
            end++;
        return end;
    }

    /// <summary>The colon between two statements, "Nurses dispute it: the log says …"; -1 where there is none, or where somebody speaks after it.</summary>
    private int Colon(Run rest)
    {
        for (var i = rest.From; i < rest.To; i++)
        {
            if (passage[i].Tag == Tag.OpenQuote || ReportVerbs.At(passage, i))
                return -1;
            if (passage[i].Tag == Tag.Colon)
                return
                    passage.HasFinite(rest.From, i) && LeadingFrames.Find(passage, new Run(i + 1, rest.To)) is not null
                    ? i
                    : -1;
        }
        return -1;
    }

    private Run Leading(Run rest, Frame frame)
    {
        var speaker = voice.Hear(SpanOf(frame.Speaker));
        Inserted(frame);
        if (frame.Keeps)
        {
            Whole(rest, speaker);
            return default;
        }
        var end = Another(new Run(frame.Words.To, rest.To));
        cutter.Cut(new Run(frame.Words.To, end), speaker);
        return new Run(end, rest.To);
    }

    /// <summary>Where the clause starts that a later "…,” said Ada Moe" puts to somebody else; the end where there is none.</summary>
    private int Another(Run content)
    {
        if (TrailingFrames.Find(passage, content) is not { } later)
            return content.To;
        var start = later.Words.From;
        if (passage[start].Tag != Tag.CloseQuote && passage[start + 1].Tag != Tag.CloseQuote)
            return content.To;
        while (start > content.From && passage[start].Tag != Tag.OpenQuote)
            start--;
        while (start > content.From && passage[start].Tag is not (Tag.Comma or Tag.Semicolon))
            start--;
        return passage.HasFinite(content.From, start) ? start : content.To;
    }

    /// <summary>"Ada Moe, who led the inquiry, said": what the frame tells of the speaker.</summary>
    private void Inserted(Frame frame)
    {
        var comma = frame.Speaker.To;
        if (passage[comma].Tag == Tag.Comma && NounPhrase.BeforeAge(passage, comma + 2) == comma)
            comma += 2;
        if (passage[comma].Tag is not (Tag.Comma or Tag.Dash) || passage[comma + 1].Tag != Tag.Relative)
            return;
        var end = End(passage.NextFinite(comma), frame.Words.To);
        if (end < frame.Words.To)
            found.Add(new Clause(new Run(comma + 1, end), Link.Relative, frame.Speaker, default, null));
    }

    /// <summary>What follows a frame: more speech, a participle of the speaker's, or a relative clause about the speaker.</summary>
    private Run After(Run rest, Run before, TextSpan speaker)
    {
        for (var i = rest.From; i < rest.To; i++)
        {
            var tag = passage[i].Tag;
            var next = i + 1;
            if (tag == Tag.OpenQuote || tag == Tag.Comma && Quotes(next) > 0)
            {
                cutter.Cut(new Run(tag == Tag.OpenQuote ? i : Quotes(next), rest.To), speaker);
                return default;
            }

            if (tag is not (Tag.Comma or Tag.Dash or Tag.Semicolon))
                continue;
            // "police say; his lawyer says he was not", "bosses say, though unions fear more".
            if (
                tag == Tag.Semicolon && Openings.Subject(passage, next, rest.To)
                || passage[next].Tag == Tag.Subordinator && Openings.Subject(passage, next + 1, rest.To)
            )
                return new Run(tag == Tag.Semicolon ? next : next + 1, rest.To);
            if (Openings.Relative(passage, next, rest.To) >= 0)
            {
                // "said Ada Moe, head of the agency, which ran it".
                var near = NounPhrase.EndingAt(passage, rest.From, i);
                var about =
                    passage.Is(next, "which") && near.Length > 0 ? near
                    : IsSaidOf(i) ? default
                    : WordsOf(speaker);
                found.Add(new Clause(new Run(next, End(next, rest.To)), Link.Relative, about, default, null));
                i = End(next, rest.To) - 1;
            }
            else if (Openings.Tail(passage, next, rest.To))
            {
                Tail(new Run(next, rest.To), speaker);
                return default;
            }
            else if (passage[next].Tag == Tag.Conjunction && Openings.Subject(passage, next + 1, rest.To))
            {
                return new Run(next + 1, rest.To);
            }
            else if (Interruption.GoesOn(passage, rest, next))
            {
                var subject = new Run(before.From, passage.NextFinite(before.From));
                found.Add(new Clause(new Run(next + 1, rest.To), Link.SharedSubject, subject, default, speaker));
                return default;
            }
        }

        return default;
    }

    // "she said of the governor, who".
    private bool IsSaidOf(int comma)
    {
        var verb = comma - 1;
        while (verb > 0 && passage[verb].IsWord && !ReportVerbs.At(passage, verb))
            verb--;
        return ReportVerbs.At(passage, verb) && (passage.Is(verb + 1, "of") || passage.Is(verb + 1, "about"));
    }

    // ", “", and ", and later, “": the mark; -1 where none comes.
    private int Quotes(int i)
    {
        while (passage[i].Tag is Tag.Conjunction or Tag.Adverb or Tag.Comma)
            i++;
        return passage[i].Tag == Tag.OpenQuote ? i : -1;
    }

    /// <summary>", adding that …" reports more; ", calling it …" is what the speaker does.</summary>
    private void Tail(Run tail, TextSpan speaker)
    {
        var verb = passage.SkipAdverbs(tail.From);
        if (ReportVerbs.At(passage, verb))
            cutter.Cut(new Run(passage[verb + 1].Tag == Tag.That ? verb + 2 : verb + 1, tail.To), speaker);
        else
            found.Add(
                new Clause(tail, Link.Tail, WordsOf(speaker), default, passage.Is(verb, Naming) ? speaker : null)
            );
    }

    private void Whole(Run words, TextSpan speaker) =>
        found.Add(new Clause(words, Link.Frame, default, default, speaker));

    /// <summary>The run without marks, conjunctions and linking adverbs before its first word.</summary>
    private Run Bare(Run run)
    {
        var from = run.From;
        while (from < run.To && !passage[from].IsWord && passage[from].Tag is not (Tag.OpenQuote or Tag.OpenBracket))
            from++;
        return new Run(from, run.To);
    }

    private int End(int from, int to)
    {
        while (from < to && passage[from].Tag is not (Tag.Comma or Tag.Semicolon or Tag.Dash))
            from++;
        return from;
    }

    private TextSpan SpanOf(Run words) => passage.SpanOf(words.From, words.To);

    /// <summary>The words a span covers, when it lies in this sentence; else none.</summary>
    private Run WordsOf(TextSpan span)
    {
        if (!passage.Span.Contains(span))
            return default;
        var from = 0;
        while (passage[from].Span.Start < span.Start)
            from++;
        var to = from;
        while (to < passage.Count && passage[to].Span.End <= span.End)
            to++;
        return new Run(from, to);
    }
}
