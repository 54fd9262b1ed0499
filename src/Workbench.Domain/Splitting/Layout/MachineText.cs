using System.Buffers;

namespace Workbench.Domain.Splitting.Layout;

/// <summary>What in a text is written for a machine and states nothing: scripts, tags, orders between the marks of chat programs, code.</summary>
/// <remarks>Square brackets that editors use, <c>[sic]</c> and <c>[the mayor]</c>, are none.</remarks>
internal sealed class MachineText
{
    private const int LongestTag = 300;
    private static readonly SearchValues<char> Opening = SearchValues.Create("<[`");

    // What stands between two of these is all for the machine.
    private static readonly (string Open, string Close)[] Pairs =
    [
        ("<script", "</script>"),
        ("<style", "</style>"),
        ("<!--", "-->"),
        ("<|im_start|>", "<|im_end|>"),
        ("<<SYS>>", "<</SYS>>"),
        ("[INST]", "[/INST]"),
        ("```", "```"),
    ];

    private readonly string text;
    private readonly CutPlaces graphemes;
    private readonly List<TextSpan> runs = [];

    /// <summary>Reads the whole text once.</summary>
    public MachineText(string text, CutPlaces graphemes)
    {
        (this.text, this.graphemes) = (text, graphemes);
        // A mark that nothing closes from here on is not looked for again, so that the time stays linear.
        var closes = Pairs.Select(_ => true).ToArray();
        for (var at = Next(0); at < text.Length; at = Next(at))
        {
            var end = Math.Max(Paired(at, closes), Tag(at));
            if (end > at)
                runs.Add(new TextSpan(at, end));
            at = Math.Max(end, at + 1);
        }
    }

    /// <summary>A sentence without what stands at its ends for a machine; empty where nothing else is left.</summary>
    public TextSpan Without(TextSpan sentence)
    {
        var (start, end) = (sentence.Start, sentence.End);
        var (first, last) = (From(start), From(end - 1));
        for (var i = first; i < runs.Count && runs[i].Start <= start && start < end; i++)
            start = AfterBlanks(Math.Max(start, runs[i].End));
        for (var i = Math.Min(last, runs.Count - 1); i >= first && runs[i].Start < end && runs[i].End >= end; i--)
            end = BeforeBlanks(Math.Min(end, runs[i].Start));
        if (start >= end)
            return default;
        var rest = graphemes.Trim(graphemes.After(start), graphemes.Before(end));
        return CodeLine.Is(rest.Of(text)) || IsAddress(rest.Of(text)) ? default : rest;
    }

    private int Next(int at)
    {
        var found = at < text.Length ? text.AsSpan(at).IndexOfAny(Opening) : -1;
        return found < 0 ? text.Length : at + found;
    }

    private int Paired(int at, bool[] closes)
    {
        for (var i = 0; i < Pairs.Length; i++)
        {
            var (open, close) = Pairs[i];
            if (!closes[i] || !text.AsSpan(at).StartsWith(open, StringComparison.OrdinalIgnoreCase))
                continue;
            var from = at + open.Length;
            var end = text.AsSpan(from).IndexOf(close, StringComparison.OrdinalIgnoreCase);
            if (end >= 0)
                return from + end + close.Length;
            closes[i] = false;
        }
        return at;
    }

    /// <summary>The unit after <c>&lt;b&gt;</c>, <c>&lt;/div&gt;</c>, <c>&lt;|im_start|&gt;</c>, <c>[INST]</c>; the place itself where none stands.</summary>
    private int Tag(int at)
    {
        foreach (var (open, close) in Pairs)
            if (open[^1] is ']' or '>')
                foreach (var mark in (ReadOnlySpan<string>)[open, close])
                    if (text.AsSpan(at).StartsWith(mark, StringComparison.OrdinalIgnoreCase))
                        return at + mark.Length;
        var name = at + 1;
        if (text[at] != '<' || name + 1 >= text.Length)
            return at;
        if (text[name] is '/' or '|')
            name++;
        if (!char.IsAsciiLetter(text[name]))
            return at;
        var rest = text.AsSpan(name, Math.Min(LongestTag, text.Length - name));
        var end = rest.IndexOfAny('>', '<');
        return end > 0 && rest[end] == '>' ? name + end + 1 : at;
    }

    /// <summary>The first run that ends after a place.</summary>
    private int From(int place)
    {
        var (low, high) = (0, runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].End <= place)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    private int AfterBlanks(int at)
    {
        while (at < text.Length && Letters.IsBlank(text[at]))
            at++;
        return at;
    }

    private int BeforeBlanks(int at)
    {
        while (at > 0 && Letters.IsBlank(text[at - 1]))
            at--;
        return at;
    }

    private static bool IsAddress(ReadOnlySpan<char> words)
    {
        foreach (var range in words.SplitAny(" \n\t\u00a0"))
        {
            var word = words[range].Trim("<>()[].,;");
            if (
                !word.IsEmpty
                && !word.Contains("://", StringComparison.Ordinal)
                && !word.StartsWith("www.", StringComparison.OrdinalIgnoreCase)
            )
                return false;
        }
        return true;
    }
}
