using Workbench.Domain.Claims;
using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Flags;
using Workbench.Domain.Splitting.Kinds;
using Workbench.Domain.Splitting.Statements;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting;

/// <summary>Makes the claims of a sentence out of its clauses.</summary>
internal sealed class ClaimReader(string text, CutPlaces graphemes)
{
    /// <summary>A longer sentence is kept whole: nobody wrote it to be read, and it shall cost no more than its length.</summary>
    private const int MostWords = 400;

    private readonly Voice voice = new(text);

    /// <summary>Who speaks, as far as the text has said.</summary>
    public Voice Voice => voice;

    /// <summary>True while what is read may be English. Of another language only blocks and sentences are known: each is one claim, unjudged.</summary>
    public bool MayBeEnglish { get; set; } = true;

    /// <summary>The sentence's scores and its claims, in the order of their spans.</summary>
    public (Sentence Sentence, List<FoundClaim> Claims) Read(Passage passage)
    {
        var signals = SignalReader.Read(passage);
        var sentence = Score(passage, signals);
        var claims = new List<FoundClaim>();
        if (MayBeEnglish ? Claimless.IsSo(passage, text) : Claimless.EndsInQuestion(text, passage.Span.End))
            return (sentence, claims);
        foreach (var statement in Statements(passage))
        {
            if (Make(passage, signals, statement) is { } claim)
                claims.Add(claim);
        }

        claims.Sort((a, b) => a.Span.CompareTo(b.Span));
        if (MayBeEnglish)
            voice.Saw(passage);
        if (MayBeEnglish && passage.Count <= MostWords)
            FlagReader.Propose(passage, graphemes, claims);
        return (sentence, claims);
    }

    private List<Statement> Statements(Passage passage)
    {
        if (!MayBeEnglish || passage.Count > MostWords)
            return [Statement.Of(passage.Span)];
        var found = new List<Statement>();
        foreach (var clause in ClauseReader.Read(passage, voice))
        {
            var statement = Statement.Of(passage, clause);
            if (clause.Link != Link.Frame)
                StatementCutter.Cut(text, statement, found);
            else
                found.Add(statement);
        }
        return found;
    }

    /// <summary>The scores of a sentence that makes no claim, such as a heading.</summary>
    public Sentence Score(Passage passage) => Score(passage, SignalReader.Read(passage));

    private Sentence Score(Passage passage, Signal[] signals) =>
        MayBeEnglish
            ? new(
                passage.Span,
                Worth(passage, signals, 0, passage.Count),
                Weights.Subjectivity(passage, signals, 0, passage.Count)
            )
            : new(passage.Span, null, null);

    private FoundClaim? Make(Passage passage, Signal[] signals, Statement statement)
    {
        var (from, to) = (passage.From(statement.Words.Start), passage.From(statement.Words.End));
        while (MayBeEnglish && from + 2 < to && passage[from].Tag == Tag.Conjunction)
            from++;
        if (from >= to)
            return null;
        var span = Edges.Trim(
            text,
            new TextSpan(Math.Max(statement.Words.Start, passage[from].Span.Start), statement.Words.End),
            graphemes
        );
        if (span.Length == 0 || !HasWord(passage, from, to) || Asks(span, passage.Span.End))
            return null;
        if (!MayBeEnglish)
            return new FoundClaim(span, [span], null, null, null, null, [], []);
        var subjectivity = Weights.Subjectivity(passage, signals, from, to);
        var kind = KindRule.Of(signals, from, to, statement.Speaker is not null, subjectivity);
        return new FoundClaim(
            span,
            StatementWording.Parts(text, statement, span, graphemes),
            StatementWording.Standalone(text, statement, graphemes),
            kind,
            Worth(passage, signals, from, to),
            statement.Speaker is { } speaker ? SpeakerAt(speaker) : null,
            Cues(passage, signals, from, to, kind, statement.Speaker),
            []
        );
    }

    /// <summary>The speaker named at a span, which is widened to whole graphemes.</summary>
    public Speaker SpeakerAt(TextSpan span)
    {
        var whole = new TextSpan(graphemes.Before(span.Start), graphemes.After(span.End));
        return new Speaker(whole.Of(text), whole);
    }

    private static double Worth(Passage passage, Signal[] signals, int from, int to) =>
        to - from <= MostWords
            ? WorthModel.Score(passage, from, to)
            : Weights.CheckWorthiness(passage, signals, from, to);

    private List<Cue> Cues(Passage passage, Signal[] signals, int from, int to, Kind kind, TextSpan? speaker)
    {
        var cues = new List<Cue>();
        for (var i = from; i < to; i++)
        {
            if (signals[i] != Signal.None)
                cues.Add(
                    new Cue(Whole(passage[i].Span), signals[i].Name(), CueFor.Kind, KindRule.Weight(signals[i], kind))
                );
        }

        if (speaker is { } named)
            cues.Add(new Cue(Whole(named), "named speaker", CueFor.Speaker));
        return cues;
    }

    private TextSpan Whole(TextSpan span) => new(graphemes.Before(span.Start), graphemes.After(span.End));

    private bool Asks(TextSpan claim, int sentenceEnd) =>
        claim.End < sentenceEnd && text[claim.End] is '?' or '؟' or '？';

    private static bool HasWord(Passage passage, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (passage[i].IsWord)
                return true;
        }

        return false;
    }
}
