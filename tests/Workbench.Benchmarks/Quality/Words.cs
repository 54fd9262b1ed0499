using System.Text.RegularExpressions;
using Workbench.Domain;

namespace Workbench.Benchmarks.Quality;

/// <summary>Words as the scorers count them: runs of letters and digits, with an apostrophe or hyphen inside.</summary>
internal static partial class Words
{
    /// <summary>Where the first letter or digit is; -1 where there is none: punctuation.</summary>
    public static int IndexOfAnyWords(this ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
            if (char.IsLetterOrDigit(text[i]))
                return i;
        return -1;
    }

    /// <summary>The places of the words inside a span.</summary>
    public static HashSet<int> In(string text, TextSpan span) =>
        [.. Word().EnumerateMatches(text, span.Start).Places(span.End)];

    private static IEnumerable<int> Places(this Regex.ValueMatchEnumerator matches, int end)
    {
        var places = new List<int>();
        foreach (var match in matches)
        {
            if (match.Index + match.Length > end)
                break;
            places.Add(match.Index);
        }
        return places;
    }

    [GeneratedRegex(@"[\p{L}\p{N}\p{M}]+(?:['’\-][\p{L}\p{N}\p{M}]+)*")]
    private static partial Regex Word();
}
