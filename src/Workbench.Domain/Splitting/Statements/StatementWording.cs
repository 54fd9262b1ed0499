using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Statements;

/// <summary>The words that make a claim's statement, and its wording with what is left out filled in.</summary>
internal static class StatementWording
{
    private static readonly WordList Counting = new("so yet or");
    private static readonly string[] Joining = ["But", "And", "Or", "So", "Yet"];

    // "So far", "So many", "Yet another": there they join nothing.
    private static readonly WordList Degrees = new("far many much few called long again another to");

    /// <summary>True for "so far" and "yet another", which join nothing.</summary>
    public static bool IsDegree(ReadOnlySpan<char> word, ReadOnlySpan<char> next) =>
        Counting.Has(word) && Degrees.Has(next);

    /// <summary>The statement's runs in order, its head among them, each without the marks around it; the span where none is left.</summary>
    public static List<TextSpan> Parts(string text, Statement statement, TextSpan span, CutPlaces graphemes)
    {
        if (statement.Join == Join.None && statement.Own.Count == 1)
            return [span];
        var parts = new List<TextSpan>();
        foreach (var part in statement.Head.Concat(statement.Own).Order())
        {
            var trimmed = Edges.Trim(text, part, graphemes);
            // Widened to whole graphemes, two may have come to share one.
            if (parts.Count > 0 && trimmed.Start < parts[^1].End)
                parts[^1] = parts[^1] with { End = Math.Max(parts[^1].End, trimmed.End) };
            else if (trimmed.Length > 0)
                parts.Add(trimmed);
        }
        return parts.Count == 0 ? [span] : parts;
    }

    /// <summary>The statement as one sentence; null where the span says it by itself.</summary>
    public static string? Standalone(string text, Statement statement, CutPlaces graphemes) =>
        Whole(text, statement, graphemes) is { } whole ? Unjoined(whole) : null;

    // "But the mill closed" joins what the sentence before says; by itself it is "the mill closed".
    private static string Unjoined(string whole)
    {
        foreach (var word in Joining)
        {
            if (
                whole.Length > word.Length + 1
                && whole[word.Length] == ' '
                && whole.StartsWith(word, StringComparison.Ordinal)
                && !IsDegree(word, whole.AsSpan(word.Length + 1, Word(whole, word.Length + 1)))
            )
                return whole[(word.Length + 1)..];
        }
        return whole;
    }

    private static int Word(string text, int from)
    {
        var end = from;
        while (end < text.Length && Letters.InWord(text[end]))
            end++;
        return end - from;
    }

    // "The pier" in the middle of a sentence.
    private static string Inside(string noun) =>
        FunctionWords.Of(noun.AsSpan(0, Word(noun, 0))) is Tag.Determiner or Tag.Possessive or Tag.Pronoun
            ? char.ToLowerInvariant(noun[0]) + noun[1..]
            : noun;

    private static bool IsPlace(string text, Statement statement)
    {
        var (head, own) = (statement.Head[0].Of(text), statement.Own[0].Of(text));
        return own.StartsWith("where ", StringComparison.Ordinal)
            && FunctionWords.Of(head.AsSpan(0, Word(head.ToString(), 0))) == Tag.Preposition;
    }

    // Words that come from two places may bring the same one: "by" and "by 27 per cent".
    private static string Joined(string said, string next)
    {
        var word = next.AsSpan(0, Word(next, 0));
        var isTwice =
            word.Length > 0
            && word.Length < next.Length
            && said.AsSpan().EndsWith(word, StringComparison.OrdinalIgnoreCase)
            && (said.Length == word.Length || said[^(word.Length + 1)] == ' ');
        return next.Length == 0 ? said
            : said.Length == 0 ? next
            : isTwice ? said + next[word.Length..]
            : $"{said} {next}";
    }

    private static string? Whole(string text, Statement statement, CutPlaces graphemes)
    {
        if (statement.Lead.Count > 0)
            return $"{Text(statement.Lead)}, {Text(statement.Own)}";
        return statement.Join switch
        {
            Join.None => null,
            Join.Space => Text([.. statement.Head, .. statement.Own]),
            Join.Copula when statement.Own[0] < statement.Head[0] =>
                $"{Text(statement.Head)} {statement.Copula} {Uncapital(Text(statement.Own))}",
            Join.Copula => $"{Text(statement.Head)} {statement.Copula} {Text(statement.Own)}",
            Join.Brackets => $"{Text(statement.Head)} ({Text(statement.Own)})",
            Join.Object => Joined(
                Joined(Text([statement.Own[0]]), Inside(Text(statement.Head))),
                Text([.. statement.Own.Skip(1)])
            ),
            Join.Possessive => $"{Text(statement.Head)}’s {Text(statement.Own)}",
            // "Built in 1904, the pier": the participle loses its capital where it comes to stand second.
            Join.Comma when statement.Own[0] < statement.Head[0] =>
                $"{Text(statement.Head)}, {Uncapital(Text(statement.Own))}",
            // "In Denmark, where owners can be fined".
            Join.Comma when IsPlace(text, statement) =>
                $"{Text(statement.Head)} {Text(statement.Own)["where ".Length..]}",
            Join.Comma => $"{Text(statement.Head)}, {Text(statement.Own)}",
            _ => Text([.. statement.Head.Concat(statement.Own).Order()]),
        };

        static string Uncapital(string own) => char.ToLowerInvariant(own[0]) + own[1..];

        string Text(IReadOnlyList<TextSpan> runs)
        {
            var said = "";
            foreach (var run in runs)
                said = Joined(said, Edges.Trim(text, run, graphemes).Of(text));
            return said;
        }
    }
}
