namespace Workbench.Domain;

/// <summary>How words that others wrote are quoted in what the desk writes: between “ and ”.</summary>
/// <remarks>
/// None of the words is changed, and no mark stands beside another like it. Words that bring a pair of their own are left as they stand: those
/// that begin with an opening mark and end with a closing one of the same pair, a full stop, comma or the like behind it aside; it need not be
/// one quotation: <c>“Yes,” he said, “we will.”</c> is left as well. Words cut out of a quotation, with a mark at one end whose other is not in
/// them, get that other: <c>“We will go”</c>. Words that quote some within at an end, <c>the “scandal”</c>, stand between ‘ and ’. Single marks
/// within double ones are as they should be.
/// </remarks>
public static class Quoted
{
    // Opening and closing; some marks open in one language what they close in another.
    private static readonly string[] Pairs = ["“”", "\"\"", "„“", "„”", "””", "«»", "»«", "「」", "『』"];

    /// <summary>The words as they are quoted. None of them is changed.</summary>
    /// <param name="words">May be empty.</param>
    public static string Of(string words) => $"{Opening(words)}{words}{Closing(words)}";

    /// <summary>What stands before the words: a mark or nothing. For who writes the words in pieces.</summary>
    public static string Opening(string words) => Marks(words).Opening;

    /// <summary>What stands behind the words: a mark or nothing.</summary>
    public static string Closing(string words) => Marks(words).Closing;

    private static (string Opening, string Closing) Marks(string words)
    {
        var inner = words.AsSpan().Trim().TrimEnd(".,;:!?…");
        if (inner.Length < 2)
            return ("“", "”");
        var (opens, closes) = (default(string), default(string));
        foreach (var pair in Pairs)
        {
            if (inner[0] == pair[0] && inner[^1] == pair[1])
                return ("", "");
            opens ??= inner[0] == pair[0] ? pair : null;
            closes ??= inner[^1] == pair[1] ? pair : null;
        }
        var (unopened, unclosed) = Alone(inner);
        return opens is not null && unclosed ? ("", $"{opens[1]}")
            : closes is not null && unopened ? ($"{closes[0]}", "")
            : opens is null && closes is null ? ("“", "”")
            : ("‘", "’");
    }

    /// <summary>Whether a closing mark has no opening one before it, and an opening one no closing one behind.</summary>
    private static (bool Unopened, bool Unclosed) Alone(ReadOnlySpan<char> words)
    {
        var (unopened, open, low, straight) = (false, 0, 0, 0);
        foreach (var unit in words)
        {
            if (unit == '"')
                straight++;
            else if (unit == '“' && low > 0)
                (open, low) = (open - 1, low - 1);
            else if (unit is '“' or '„' or '«' or '「' or '『')
                (open, low) = (open + 1, unit == '„' ? low + 1 : low);
            else if (unit is '”' or '»' or '」' or '』')
                (open, unopened) = open > 0 ? (open - 1, unopened) : (0, true);
        }
        return (unopened || straight % 2 == 1, open > 0 || straight % 2 == 1);
    }
}
