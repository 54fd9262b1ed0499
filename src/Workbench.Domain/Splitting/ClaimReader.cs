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
        var judgement = MayBeEnglish ? new Judgement(passage, text) : null;
        var sentence = Score(passage, judgement);
        var claims = new List<FoundClaim>();
        if (MayBeEnglish ? Claimless.IsSo(passage, text) : Claimless.EndsInQuestion(text, passage.Span.End))
            return (sentence, claims);
        foreach (var statement in Statements(passage))
        {
            if (Make(passage, judgement, statement) is { } claim)
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
            if (clause.Link is not (Link.Frame or Link.Apposition))
                StatementCutter.Cut(text, statement, found);
            else
                found.Add(statement);
        }
        return found;
    }

    /// <summary>The scores of a sentence that makes no claim, such as a heading.</summary>
    public Sentence Score(Passage passage) => Score(passage, MayBeEnglish ? new Judgement(passage, text) : null);

    private static Sentence Score(Passage passage, Judgement? judgement) =>
        new(
            passage.Span,
            judgement?.Worth(judgement.Whole),
            judgement?.Subjectivity(judgement.Whole),
            judgement?.Slant(judgement.Whole)
        );

    private FoundClaim? Make(Passage passage, Judgement? judgement, Statement statement)
    {
        var (from, to) = (passage.From(statement.Words.Start), passage.From(statement.Words.End));
        while (MayBeEnglish && from + 2 < to && Joins(passage, from))
            from++;
        if (from >= to || MayBeEnglish && Claimless.Reacts(passage, from))
            return null;
        var span = Edges.Trim(
            text,
            new TextSpan(Math.Max(statement.Words.Start, passage[from].Span.Start), statement.Words.End),
            graphemes
        );
        if (span.Length == 0 || !HasWord(passage, from, to) || Asks(span, passage.Span.End))
            return null;
        if (MayBeEnglish && (Claimless.OnlyIntroduces(passage, from, to) || Stubs.Fills(passage, from, to)))
            return null;
        if (judgement is null)
            return new FoundClaim(span, [span], null, null, null, null, [], []);
        var speaker = statement.Speaker is { } named ? SpeakerAt(named) : null;
        if (IsQuotedIn(passage, to) && EnglishOnly.IsForeign(text.AsSpan(span.Start, span.Length)))
            return new FoundClaim(span, [span], null, null, null, speaker, [], []);
        var words = new Run(from, to);
        var kind = KindRule.Of(judgement, words, statement.Speaker is not null);
        return new FoundClaim(
            span,
            StatementWording.Parts(text, statement, span, graphemes),
            StatementWording.Standalone(text, statement, graphemes),
            kind,
            judgement.Worth(words),
            speaker,
            CueReader.Read(judgement, words, kind, statement.Speaker, graphemes),
            []
        );
    }

    /// <summary>The speaker named at a span, which is widened to whole graphemes.</summary>
    public Speaker SpeakerAt(TextSpan span)
    {
        var whole = new TextSpan(graphemes.Before(span.Start), graphemes.After(span.End));
        return new Speaker(whole.Of(text), whole);
    }

    // "And" before a claim, also behind the mark of a quotation that goes on: “and the crew had no maps”.
    private static bool Joins(Passage passage, int i) =>
        OnlyJoins(passage, i) || passage[i].Tag == Tag.OpenQuote && OnlyJoins(passage, i + 1);

    // "Nor did it tell the county" denies as well, and "so far" is when.
    private static bool OnlyJoins(Passage passage, int i) =>
        passage[i].Tag == Tag.Conjunction
        && !passage.Is(i, "nor")
        && !StatementWording.IsDegree(passage.Letters(i), passage.Letters(i + 1));

    private static bool IsQuotedIn(Passage passage, int to)
    {
        var quoted = passage.Quoted;
        for (var i = 0; i < to && !quoted; i++)
            quoted = passage[i].Tag == Tag.OpenQuote;
        return quoted;
    }

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
