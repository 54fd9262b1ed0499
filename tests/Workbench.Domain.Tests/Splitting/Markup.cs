using System.Text;
using Workbench.Domain.Splitting;

namespace Workbench.Domain.Tests.Splitting;

/// <summary>Writes a split in the markup of the specs, so that an example and what the engine finds can be compared as text.</summary>
internal static class Markup
{
    private const string Kinds = "FORPN";
    private const string BlockKinds = "HPLQTBC";

    // In the order of FlagKind.
    private static readonly string[] FlagKinds =
    [
        "loaded",
        "opinion",
        "cause",
        "context",
        "exaggerated",
        "euphemism",
        "vague",
        "figure",
        "hedge",
    ];

    // What a word that only the trained model weighs is called: any word can be one.
    private const string Unnamed = "wording";

    private static readonly string[] CueNames =
    [
        "number",
        "money",
        "percentage",
        "date",
        "report verb",
        "loaded word",
        "evaluation",
        "exclamation",
        "hedge",
        "future tense",
        "first person",
        "absolute",
        "comparison",
    ];

    /// <summary>The text with its claims as <c>[F@speaker|…]</c>, then a line <c>= …</c> for each standalone wording.</summary>
    public static string Claims(string text, Split split)
    {
        var marked = Mark(
            text,
            split.Claims.Select(c =>
                (c.Span, $"{(c.Kind is { } kind ? Kinds[(int)kind] : '?')}{(c.Speaker is { } s ? "@" + s.Text : "")}")
            )
        );
        return marked
            + string.Concat(split.Claims.Where(c => c.Standalone is not null).Select(c => $"\n= {c.Standalone}"));
    }

    /// <summary>The text with its blocks as <c>[P|…]</c>.</summary>
    public static string Blocks(string text, Split split) =>
        Mark(text, split.Blocks.Select(b => (b.Span, BlockKinds[(int)b.Kind].ToString())));

    /// <summary>The text with its sentences as <c>[…]</c>.</summary>
    public static string Sentences(string text, Split split) => Mark(text, split.Sentences.Select(s => (s.Span, "S")));

    /// <summary>The text with the flags that are proposed as <c>[loaded|…]</c>.</summary>
    public static string Flags(string text, Split split) =>
        Mark(text, split.Claims.SelectMany(c => c.Flags).Select(f => (f.Span, FlagKinds[(int)f.Kind])));

    /// <summary>The text with the named words that its kinds rest on as <c>[loaded word|…]</c>.</summary>
    public static string Cues(string text, Split split) =>
        Mark(
            text,
            split
                .Claims.SelectMany(c => c.Cues)
                .Where(c => c is { For: CueFor.Kind, Name: not Unnamed })
                .Select(c => (c.Span, c.Name))
                .Distinct()
        );

    /// <summary>The example without its marks.</summary>
    public static string Plain(string example)
    {
        var text = new StringBuilder();
        var open = 0;
        for (var i = 0; i < example.Length; i++)
        {
            if (example[i] == '[' && example.IndexOf('|', i) is var bar and >= 0 && IsMark(example[(i + 1)..bar]))
            {
                open++;
                i = bar;
            }
            else if (example[i] == ']' && open > 0)
            {
                open--;
            }
            else
            {
                text.Append(example[i]);
            }
        }

        return text.ToString();
    }

    private static bool IsMark(string head) =>
        FlagKinds.Contains(head)
        || CueNames.Contains(head)
        || head.Length > 0
            && "FORPN?HLQTBCS".Contains(head[0], StringComparison.Ordinal)
            && (head.Length == 1 || head[1] == '@');

    private static string Mark(string text, IEnumerable<(TextSpan Span, string Head)> marks)
    {
        var edges = marks
            .SelectMany(m => new[] { (m.Span.Start, 1, -m.Span.Length, $"[{m.Head}|"), (m.Span.End, 0, 0, "]") })
            .Order()
            .ToList();
        var marked = new StringBuilder();
        var at = 0;
        foreach (var (place, _, _, mark) in edges)
        {
            marked.Append(text, at, place - at).Append(mark);
            at = place;
        }

        return marked.Append(text, at, text.Length - at).ToString();
    }
}
