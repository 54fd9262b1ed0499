using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Statements;

/// <summary>One thing that a sentence states: a claim before it has a kind.</summary>
/// <param name="Words">From its first word to its last; words of another statement may lie inside.</param>
/// <param name="Own">Its own words, in runs that follow each other.</param>
/// <param name="Head">The words elsewhere that complete it, such as its subject; empty for none.</param>
/// <param name="Join">How <paramref name="Head"/> and its own words make one sentence.</param>
/// <param name="Speaker">Who says it, or null.</param>
internal sealed record Statement(
    TextSpan Words,
    IReadOnlyList<TextSpan> Own,
    IReadOnlyList<TextSpan> Head,
    Join Join,
    TextSpan? Speaker
)
{
    /// <summary>What a tail goes on with, subject first: it stands before its own words in place of the head; empty for none.</summary>
    public IReadOnlyList<TextSpan> Lead { get; init; } = [];

    /// <summary>The verb between head and own words where the text leaves it out; else empty.</summary>
    public string Copula { get; init; } = "";

    /// <summary>Words of one run that nothing completes.</summary>
    public static Statement Of(TextSpan words) => new(words, [words], [], Join.None, null);

    /// <summary>A clause as one statement.</summary>
    public static Statement Of(Passage passage, Clause clause)
    {
        var (own, head) = (clause.Words, clause.Head);
        var words = passage.SpanOf(own.From, own.To);
        if (clause.Link == Link.Resumed)
        {
            var after = new Run(clause.Hole.To, own.To);
            var how = Interruption.RunsOn(passage, head, after) ? Join.Space : Join.Comma;
            return new Statement(words, Spans(passage, after), Spans(passage, head), how, clause.Speaker);
        }
        if (head.Length > 0 && clause.Link != Link.Apposition && words.Overlaps(passage.SpanOf(head.From, head.To)))
            head = default;
        var join =
            head.Length > 0 ? JoinOf(passage, clause with { Head = head })
            : clause.Lead.Length > 0 ? Join.Comma
            : Join.None;
        if (clause.Link == Link.Relative && join is Join.Space or Join.Possessive or Join.Object)
            own = new Run(own.From + 1, own.To);
        if (join == Join.Copula)
            own = new Run(head.To + 1, own.To);
        // Where the head comes to stand, or where words of another statement stand.
        var hole = join == Join.Object && Gap(passage, clause) is var gap ? new Run(gap, gap) : clause.Hole;
        return new Statement(
            words,
            Spans(passage, new Run(own.From, hole.From), new Run(Math.Max(own.From, hole.To), own.To)),
            Spans(passage, head),
            join,
            clause.Speaker
        )
        {
            Lead = join == Join.Comma && clause.Lead.Length > 0 ? LeadOf(passage, clause) : [],
            Copula = join == Join.Copula ? Copulas.For(passage, head, passage.NextFinite(clause.Words.To)) : "",
        };
    }

    private static List<TextSpan> LeadOf(Passage passage, Clause clause) =>
        clause.Head.Length > 0 && clause.Head.To <= clause.Lead.From
            ? Spans(passage, clause.Head, clause.Lead)
            : Spans(passage, clause.Lead);

    private static Join JoinOf(Passage passage, Clause clause)
    {
        if (clause.Link == Link.Apposition)
            return Join.Copula;
        if (clause.Link == Link.SharedSubject)
            return Join.Space;
        var first = clause.Words.From;
        if (clause.Link != Link.Relative || clause.Words.Length < 2)
            return Join.Comma;
        if (passage.Is(first, "whose"))
            return Join.Possessive;
        // "which cost $4m", not "which the county bought".
        var isSubject = passage.IsFinite(passage.SkipAdverbs(first + 1));
        var isNoun = passage.Is(first, "who") || passage.Is(first, "which") && IsNamed(passage, clause.Head);
        return isSubject ? (isNoun ? Join.Space : Join.Comma)
            : passage.Is(first, "which") && Gap(passage, clause) > 0 ? Join.Object
            : Join.Comma;
    }

    /// <summary>Where the noun belongs in "which the county bought in 2004": behind the verb; -1 where that is not plain.</summary>
    private static int Gap(Passage passage, Clause clause)
    {
        var first = clause.Words.From + 1;
        var verb = passage.NextFinite(first);
        if (verb >= clause.Words.To || passage.SkipAdverbs(NounPhrase.From(passage, first, verb).To) != verb)
            return -1;
        while (passage[verb].Tag is Tag.Modal or Tag.Auxiliary or Tag.Adverb)
            verb++;
        var after = verb + 1;
        return
            passage[verb].Tag == Tag.Verb
            && (after >= clause.Words.To || passage[after].Tag is Tag.Preposition or Tag.Adverb or Tag.Number)
            && passage[clause.Words.To - 1].Tag != Tag.Preposition
            ? after
            : -1;
    }

    // ", which cost $4m" after "the pier" is the pier; after "for security" it may be all that was said.
    private static bool IsNamed(Passage passage, Run noun)
    {
        for (var i = noun.From; i < noun.To; i++)
        {
            if (passage[i].Tag is Tag.Name or Tag.Determiner or Tag.Possessive or Tag.Number)
                return true;
        }
        return false;
    }

    private static List<TextSpan> Spans(Passage passage, params ReadOnlySpan<Run> runs)
    {
        var spans = new List<TextSpan>(runs.Length);
        foreach (var run in runs)
        {
            if (run.Length > 0)
                spans.Add(passage.SpanOf(run.From, run.To));
        }
        return spans;
    }
}
