namespace Workbench.Domain;

/// <summary>How words that others wrote are quoted in what the desk writes: between “ and ”.</summary>
/// <remarks>
/// Words that bring a pair of their own are left as they stand, for marks around marks read as a mistake: those that begin with an
/// opening mark and end with a closing one of the same pair, a full stop, comma or the like behind it aside. It need not be one
/// quotation: <c>“Yes,” he said, “we will.”</c> is left as well. A mark at one end alone is no pair, and single marks within double
/// ones are as they should be.
/// </remarks>
public static class Quoted
{
    private static readonly string[] Pairs = ["“”", "\"\"", "„“", "„”", "””", "«»", "»«", "「」", "『』"];

    /// <summary>The words as they are quoted. None of them is changed.</summary>
    /// <param name="words">May be empty.</param>
    public static string Of(string words) => $"{Opening(words)}{words}{Closing(words)}";

    /// <summary>What stands before the words: a mark or nothing. For who writes the words in pieces.</summary>
    public static string Opening(string words) => HasPair(words) ? "" : "“";

    /// <summary>What stands behind the words: a mark or nothing.</summary>
    public static string Closing(string words) => HasPair(words) ? "" : "”";

    private static bool HasPair(string words)
    {
        var inner = words.AsSpan().Trim().TrimEnd(".,;:!?…");
        foreach (var pair in Pairs)
            if (inner.Length > 1 && inner[0] == pair[0] && inner[^1] == pair[1])
                return true;
        return false;
    }
}
