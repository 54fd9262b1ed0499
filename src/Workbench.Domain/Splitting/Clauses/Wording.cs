using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>The words that make a claim's statement, and its wording with what is left out filled in.</summary>
internal static class Wording
{
    /// <summary>The claim's runs in order: its head where that stands elsewhere, and its span without the hole in it.</summary>
    public static List<TextSpan> Parts(string text, Passage passage, Clause clause, TextSpan span, CutPlaces graphemes)
    {
        var parts = new List<TextSpan>();
        if (Head(text, passage, clause, graphemes) is { } head && !span.Overlaps(head))
            parts.Add(head);
        var hole = clause.Hole.Length > 0 ? Span(passage, clause.Hole) : default;
        if (hole.Length > 0 && span.Contains(hole))
        {
            Add(new TextSpan(span.Start, hole.Start));
            Add(new TextSpan(hole.End, span.End));
        }
        else
        {
            parts.Add(span);
        }

        if (parts.Count == 0)
            parts.Add(span);
        parts.Sort();
        return parts;

        void Add(TextSpan part)
        {
            var trimmed = Edges.Trim(text, part, graphemes);
            if (trimmed.Length > 0 && span.Contains(trimmed))
                parts.Add(trimmed);
        }
    }

    /// <summary>Subject and predicate as one sentence; null where the span needs nothing.</summary>
    public static string? Standalone(string text, Passage passage, Clause clause, TextSpan span)
    {
        if (clause.Head.Length == 0)
            return null;
        var head = Span(passage, clause.Head);
        if (span.Overlaps(head))
            return null;
        var subject = head.Of(text);
        var own = span.Of(text);
        return clause.Link switch
        {
            Link.SharedSubject => $"{subject} {own}",
            Link.Relative when passage.Is(clause.Words.From, "whose") => $"{subject}’s {After(own)}",
            Link.Relative when passage.Is(clause.Words.From, "who") || passage.Is(clause.Words.From, "which") =>
                $"{subject} {After(own)}",
            _ when clause.Lead.Length > 0 => $"{Lead(text, passage, clause, subject)}, {own}",
            _ => $"{subject}, {own}",
        };
    }

    /// <summary>The clause before, with its subject in front where it shares that too.</summary>
    private static string Lead(string text, Passage passage, Clause clause, string subject)
    {
        var lead = Span(passage, clause.Lead).Of(text);
        return clause.Head.To <= clause.Lead.From ? $"{subject} {lead}" : lead;
    }

    private static string After(string own)
    {
        var space = own.AsSpan().IndexOfAny(' ', '\n', '\u00a0');
        return space < 0 ? own : own[(space + 1)..];
    }

    private static TextSpan? Head(string text, Passage passage, Clause clause, CutPlaces graphemes)
    {
        if (clause.Head.Length == 0)
            return null;
        var head = Edges.Trim(text, Span(passage, clause.Head), graphemes);
        return head.Length == 0 ? null : head;
    }

    private static TextSpan Span(Passage passage, Run run) =>
        new(passage[run.From].Span.Start, passage[run.To - 1].Span.End);
}
