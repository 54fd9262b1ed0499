using System.Text;
using System.Text.RegularExpressions;
using Workbench.Domain;
using Workbench.Domain.Claims;

namespace Workbench.Benchmarks.Quality;

/// <summary>A claim as people marked it.</summary>
internal sealed record GoldClaim(TextSpan Span, Kind Kind, string? Speaker);

/// <summary>An article of workbench-gold: its text, and the claims marked in it as <c>[F2@speaker|words]</c>.</summary>
internal sealed partial record GoldArticle(string Text, IReadOnlyList<GoldClaim> Claims)
{
    public static GoldArticle Parse(string source)
    {
        var (text, claims, fresh) = (new StringBuilder(), new List<GoldClaim>(), true);
        foreach (var line in source.Split('\n'))
        {
            if (string.IsNullOrWhiteSpace(line))
            {
                fresh = true;
                continue;
            }
            var isHeading = line.StartsWith("# ", StringComparison.Ordinal);
            var isBlock = isHeading || line.StartsWith("- ", StringComparison.Ordinal);
            if (text.Length > 0)
                text.Append(
                    fresh || isHeading ? "\n\n"
                    : isBlock ? "\n"
                    : " "
                );
            Add(isHeading ? line[2..] : line, text, claims);
            fresh = isHeading;
        }
        return new GoldArticle(text.ToString(), [.. claims.OrderBy(claim => claim.Span.Start)]);
    }

    private static void Add(string line, StringBuilder text, List<GoldClaim> claims)
    {
        var open = new Stack<(Match Mark, int Start)>();
        for (var i = 0; i < line.Length; )
        {
            if (Mark().Match(line, i) is { Success: true } mark && mark.Index == i)
            {
                open.Push((mark, text.Length));
                i += mark.Length;
            }
            else if (line[i] == ']' && open.Count > 0)
            {
                var (begun, start) = open.Pop();
                claims.Add(new GoldClaim(new TextSpan(start, text.Length), KindOf(begun), SpeakerOf(begun)));
                i++;
            }
            else
                text.Append(line[i++]);
        }
    }

    private static Kind KindOf(Match mark) =>
        mark.Groups[1].Value switch
        {
            "F" => Kind.Fact,
            "O" => Kind.Opinion,
            "R" => Kind.Framing,
            "P" => Kind.Prediction,
            _ => Kind.NoClaim,
        };

    private static string? SpeakerOf(Match mark) => mark.Groups[2].Success ? mark.Groups[2].Value : null;

    [GeneratedRegex(@"\[([FORPN])[012]?(?:@([^|\]]+))?\|")]
    private static partial Regex Mark();
}
