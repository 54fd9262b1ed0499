using System.Globalization;
using System.Net;
using System.Text;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>One block of an article as HTML: its element, its text, the marks of its claims and flags.</summary>
internal static class BlockMarkup
{
    /// <summary>The block's element. Claims may overlap, so the text is cut wherever a claim or a flag starts or ends.</summary>
    public static string Html(string text, int index, Block block, IEnumerable<Claim> claims)
    {
        var marked = claims.ToList();
        var html = new StringBuilder(block.Span.Length + (marked.Count * 96) + 64);
        var (element, shape) = Element(text, block);
        var first = marked
            .Where(claim => block.Span.Contains(claim.Anchor.Span))
            .Select(claim => (int?)claim.Number)
            .FirstOrDefault();
        html.Append(
            CultureInfo.InvariantCulture,
            $"<{element} class=\"block {shape}\" id=\"b{index}\" data-start=\"{block.Span.Start}\" dir=\"auto\""
        );
        if (first is not null)
            html.Append(CultureInfo.InvariantCulture, $" data-first=\"{first}\"");
        html.Append('>');
        Marker(html, text, block, out var start);
        foreach (var piece in Pieces(new TextSpan(start, block.Span.End), marked))
            Piece(html, text, piece, marked);
        return html.Append("</").Append(element).Append('>').ToString();
    }

    /// <summary>The classes of a claim's mark: its kind gives the line its form, its state the colour.</summary>
    public static string Classes(Claim claim) =>
        $"k-{claim.Kind?.ToString().ToLowerInvariant() ?? "unjudged"} s-{ClaimState.Of(claim).Css}";

    private static IEnumerable<TextSpan> Pieces(TextSpan block, List<Claim> marked)
    {
        var cuts = new SortedSet<int> { block.Start, block.End };
        foreach (var claim in marked)
        {
            Cut(claim.Anchor.Span);
            foreach (var flag in claim.Flags.Where(flag => flag.State == FlagState.Raised))
                Cut(flag.Span);
        }
        var from = block.Start;
        foreach (var to in cuts.Skip(1))
        {
            yield return new TextSpan(from, to);
            from = to;
        }

        void Cut(TextSpan span)
        {
            cuts.Add(Math.Clamp(span.Start, block.Start, block.End));
            cuts.Add(Math.Clamp(span.End, block.Start, block.End));
        }
    }

    private static void Piece(StringBuilder html, string text, TextSpan piece, List<Claim> marked)
    {
        var covering = marked.Where(claim => claim.Anchor.Span.Contains(piece)).ToList();
        var words = WebUtility.HtmlEncode(piece.Of(text));
        if (covering.Count == 0)
        {
            html.Append(words);
            return;
        }
        var inner = covering.MinBy(claim => claim.Anchor.Span.Length)!;
        var numbers = string.Join(' ', covering.Select(claim => claim.Number.ToString(CultureInfo.InvariantCulture)));
        html.Append("<mark class=\"").Append(Classes(inner));
        if (covering.Count > 1)
            html.Append(" many");
        html.Append("\" data-c=\"").Append(numbers).Append('"');
        var ending = covering.Where(claim => claim.Anchor.End == piece.End).Select(claim => claim.Number).Order();
        if (string.Join('·', ending) is { Length: > 0 } ends)
            html.Append(" data-n=\"").Append(ends).Append('"');
        html.Append('>');
        var flagged = covering.Any(claim =>
            claim.Flags.Any(flag => flag.State == FlagState.Raised && flag.Span.Contains(piece))
        );
        html.Append(flagged ? "<u>" : "").Append(words).Append(flagged ? "</u>" : "").Append("</mark>");
    }

    // The sign that made the block what it is (#, -, >) stays in the text but is not shown.
    private static void Marker(StringBuilder html, string text, Block block, out int start)
    {
        start = block.Span.Start;
        if (block.Kind is not (BlockKind.Heading or BlockKind.ListItem or BlockKind.Quotation))
            return;
        var signs = block.Kind switch
        {
            BlockKind.Heading => "#",
            BlockKind.Quotation => ">",
            _ => "-*•",
        };
        while (start < block.Span.End && signs.Contains(text[start], StringComparison.Ordinal))
            start++;
        if (start == block.Span.Start)
            return;
        while (start < block.Span.End && text[start] == ' ')
            start++;
        html.Append("<span class=\"sign\">")
            .Append(WebUtility.HtmlEncode(text[block.Span.Start..start]))
            .Append("</span>");
    }

    private static (string Element, string Shape) Element(string text, Block block) =>
        block.Kind switch
        {
            BlockKind.Heading => (text.AsSpan(block.Span.Start).StartsWith("##") ? "h3" : "h2", "heading"),
            BlockKind.ListItem => ("p", "item"),
            BlockKind.Quotation => ("blockquote", "quotation"),
            BlockKind.TableRow => ("p", "tablerow"),
            BlockKind.Byline => ("p", "byline"),
            BlockKind.Caption => ("p", "caption"),
            _ => ("p", "paragraph"),
        };
}
