using System.Buffers;
using System.Text.RegularExpressions;

namespace Workbench.Domain.Splitting.Layout;

/// <summary>Tells lines of programs and of data from sentences.</summary>
internal static class CodeLine
{
    private static readonly SearchValues<char> Signs = SearchValues.Create("{}=;#]");

    private static readonly Regex Pattern = new(
        string.Join(
            '|',
            // {"id": 1, "name": "x"}
            @"^[\[{\s]*""[\w$.@/-]{1,60}""\s?:.*[\]},{\[]$",
            @"^\[[\[{""\d].*[\]}],?$",
            @"^[\[\]{}(),;]+$",
            // var x = 1; if (x > 1) {
            @"^(?:\}\s*)?(?:var|let|const|return|import|export|function|async|if|else|for|while|switch|case|try|catch|class|public|private|static|using|namespace)\b.*(?:\w\(|[{}=]).*[;{}]$",
            @"^(?:#include\b|@import\b|def \w+\(|if \(.*\{$)",
            // alert(1); a.b = c;
            @"^[\w$.]+\([^()]*\)\s*[;{]$",
            @"^[\w$.\[\]]+ ?[+-]?= ?[^=].*;$",
            // p { color: red; }
            @"\{[^{}]*[:;=(][^{}]*\}"
        ),
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant
    );

    /// <summary>True where the first line is one and every other is one too or ends like one.</summary>
    public static bool Is(ReadOnlySpan<char> words)
    {
        // Prose is done with at one glance.
        if (words.IndexOfAny(Signs) < 0)
            return false;
        var isFirst = true;
        foreach (var range in words.SplitAny('\n', '\r'))
        {
            var line = words[range].Trim();
            if (line.IsEmpty)
                continue;
            if (!Pattern.IsMatch(line) && (isFirst || line[^1] is not (';' or '{' or '}' or ',' or '>')))
                return false;
            isFirst = false;
        }
        return true;
    }
}
