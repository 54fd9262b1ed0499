using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>Finds ", she said on Monday", "” said Ada Moe" and ", according to the ministry".</summary>
internal static class TrailingFrames
{
    private const int LongestSubject = 12;

    // Where nothing is quoted, "…, declared two days of mourning" is a deed.
    private static readonly WordList Nobody = new("nothing so little something anything much that this it nobody");
    private static readonly WordList Saying = new("said says");

    /// <summary>The first frame after some words of the run, or null.</summary>
    public static Frame? Find(Passage passage, Run run)
    {
        for (var i = run.From + 1; i < run.To; i++)
        {
            if (passage[i].Tag is not (Tag.Comma or Tag.CloseQuote or Tag.Dash))
                continue;
            var start = i + 1;
            while (start < run.To && passage[start].Tag is Tag.Comma or Tag.CloseQuote)
                start++;
            var quoted = passage[i].Tag == Tag.CloseQuote || start > i + 1;
            if (passage[i].Tag == Tag.CloseQuote && start == i + 1 && !EndsSpeech(passage, i))
                continue;
            var waits = !quoted && !passage.HasFinite(run.From, i);
            if (At(passage, i, start, run.To, quoted) is { } frame && (!waits || Interrupts(passage, run, frame)))
                return frame;
            i = start - 1;
        }

        return null;
    }

    // "In May, the bank said, prices rose", "Prices, the bank said, rose": nothing is stated yet.
    private static bool Interrupts(Passage passage, Run run, Frame frame) =>
        passage[frame.Words.To].Tag == Tag.Comma
        && (frame.Speaker.To == frame.Words.To || ReportVerbs.At(passage, frame.Words.To - 1))
        && (
            passage[run.From].Tag == Tag.Preposition && passage.HasFinite(frame.Words.To, run.To)
            || passage.IsFinite(passage.SkipAdverbs(frame.Words.To + 1))
        );

    private static Frame? At(Passage passage, int mark, int start, int to, bool quoted)
    {
        if (passage.Is(start, "according") && passage[start + 1].Tag == Tag.To)
        {
            var end = End(passage, start + 2, to);
            var name = NounPhrase.Source(passage, start + 2, passage[end - 1].Tag == Tag.Mark ? end - 1 : end);
            return name.Length == 0 ? null : new Frame(FramePlace.After, new Run(mark, end), name, Keeps: false);
        }

        var verb = Verb(passage, start, to);
        if (verb < 0)
            return null;
        var inverted = verb == passage.SkipAdverbs(start);
        var speaker = inverted
            ? NounPhrase.From(passage, verb + 1, to)
            : NounPhrase.Before(passage, start, passage.BackOverAdverbs(verb) + 1);
        // "the opposition leader, Tom Hale, said", "said its chair, Peter Lund": the name says more than the office.
        if (
            passage[speaker.From].Tag is Tag.Determiner or Tag.Possessive
            && passage[speaker.To].Tag == Tag.Comma
            && passage[speaker.To + 1].Tag == Tag.Name
        )
            speaker = NounPhrase.From(passage, speaker.To + 1, inverted ? to : verb);
        var close = End(passage, inverted ? speaker.To : verb + 1, to);
        if (
            speaker.Length == 0
            || NounPhrase.IsOwn(passage, speaker)
            || NounPhrase.IsMute(passage, speaker)
            || speaker.Length == 1 && passage.Is(speaker.From, Nobody) && !(quoted && passage.Is(speaker.From, "it"))
            || inverted && !quoted && (!passage.Is(verb, Saying) || passage[close].Tag == Tag.OpenQuote)
            || !quoted && passage.HasFinite(verb + 1, close)
            || passage[verb + 1].Tag is Tag.That && !inverted
        )
            return null;
        var keeps = !quoted && passage.Is(verb, ReportVerbs.Weighty);
        return new Frame(FramePlace.After, new Run(mark, close), speaker, keeps);
    }

    /// <summary>The report verb after a subject, or before one; -1 when there is none.</summary>
    private static int Verb(Passage passage, int start, int to)
    {
        // "contrary to what the Gazette reported" tells nobody's words.
        if (passage.Is(start, "contrary") || passage.Is(start, "unlike"))
            return -1;
        var first = passage.SkipAdverbs(start);
        if (
            ReportVerbs.At(passage, first)
            && passage[first].Forms.HasFlag(Forms.Past) | passage[first].Forms.HasFlag(Forms.Third)
        )
            return NounPhrase.MayStart(passage, first + 1) && first + 1 < to ? first : -1;
        if (!NounPhrase.MayStart(passage, first))
            return -1;
        var relative = false;
        for (var i = first + 1; i < to && i - first < LongestSubject; i++)
        {
            i = passage.AfterRemark(i);
            if (
                ReportVerbs.At(passage, i)
                && passage[i].Tag == Tag.Verb
                && (
                    passage.IsFinite(i)
                    || relative
                    || passage[i - 1].Tag == Tag.Auxiliary
                    || EndsFrame(passage, i + 1, to)
                )
            )
                return (passage[i].Forms & (Forms.Past | Forms.Third | Forms.Base)) != 0 ? i : -1;
            if (passage[i].Tag == Tag.Comma && Inserted(passage, i, to) is var close and > 0)
                return close;
            relative |= passage[i].Tag is Tag.That or Tag.Relative;
            // "denies fraud, theft and bribery but admits perjury".
            if (passage[i].Tag == Tag.Conjunction && !passage.Is(i, "and"))
                return -1;
            if (
                passage[i].Tag is >= Tag.Comma and < Tag.Mark or Tag.Modal or Tag.Subordinator
                || passage.IsFinite(i) && !relative && !IsHave(passage, i)
            )
                return -1;
        }

        return -1;
    }

    /// <summary>The report verb after "…, Tom Hale,": what stands between two commas and holds no verb; -1 for anything else.</summary>
    private static int Inserted(Passage passage, int comma, int to)
    {
        for (var i = comma + 1; i < to && i - comma < LongestSubject; i++)
        {
            if (passage[i].Tag == Tag.Comma)
                return i + 1 < to && ReportVerbs.At(passage, i + 1) && passage[i + 1].Tag == Tag.Verb ? i + 1 : -1;
            if (passage.IsFinite(i) || !passage[i].IsWord)
                return -1;
        }

        return -1;
    }

    private static bool EndsFrame(Passage passage, int i, int to) => i >= to || passage[i].Tag is Tag.Comma or Tag.Mark;

    private static bool IsHave(Passage passage, int i) =>
        passage.Is(i, "has") || passage.Is(i, "had") || passage.Is(i, "have");

    /// <summary>The end of the frame: the next comma, semicolon, dash or quotation mark, or the end of the run.</summary>
    private static int End(Passage passage, int from, int to)
    {
        var i = passage.AfterRemark(from);
        while (i < to && passage[i].Tag is not (Tag.Comma or Tag.Semicolon or Tag.Dash or Tag.OpenQuote or Tag.Colon))
            i = passage.AfterRemark(i + 1);
        return i;
    }

    /// <summary>A quotation that ends in a comma or stop is speech; one that does not is a word in quotation marks.</summary>
    private static bool EndsSpeech(Passage passage, int close) =>
        passage[close - 1].Tag is Tag.Comma or Tag.Mark or Tag.Dash;
}
