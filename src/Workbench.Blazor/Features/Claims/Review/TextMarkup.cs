using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>
/// An article's text as HTML, a piece a block, shared by all its viewers. After a change only the blocks it touches are made anew.
/// </summary>
/// <remarks>
/// Inside a block the HTML's text is the article's text to the letter, so that an offset in the page is an offset in the text.
/// </remarks>
public sealed class TextMarkup
{
    private readonly string[] blocks;
    private string? whole;

    private TextMarkup(string[] blocks) => this.blocks = blocks;

    /// <summary>The whole text, made once.</summary>
    public string Whole => whole ??= string.Concat(blocks);

    /// <summary>How many blocks there are.</summary>
    public int Count => blocks.Length;

    /// <summary>One block's HTML, its element included.</summary>
    public string this[int block] => blocks[block];

    /// <summary>The markup of a text with its claims.</summary>
    public static TextMarkup Of(ArticleVersion version, IReadOnlyList<Claim> claims)
    {
        var html = new string[version.Blocks.Count];
        var marked = new Marked(claims);
        for (var i = 0; i < html.Length; i++)
            html[i] = BlockMarkup.Html(version.Text, i, version.Blocks[i], marked.In(version.Blocks[i].Span));
        return new TextMarkup(html);
    }

    /// <summary>The markup after a change that touched some spans; the other blocks are taken over.</summary>
    public TextMarkup Again(ArticleVersion version, IReadOnlyList<Claim> claims, IReadOnlyList<TextSpan> touched)
    {
        var html = (string[])blocks.Clone();
        var marked = new Marked(claims);
        foreach (var i in touched.SelectMany(span => Blocks(version.Blocks, span)).Distinct())
            html[i] = BlockMarkup.Html(version.Text, i, version.Blocks[i], marked.In(version.Blocks[i].Span));
        return new TextMarkup(html);
    }

    /// <summary>The blocks that differ from those of an earlier markup of the same text.</summary>
    public IEnumerable<int> DifferentFrom(TextMarkup earlier)
    {
        for (var i = 0; i < blocks.Length; i++)
            if (!ReferenceEquals(blocks[i], earlier.blocks[i]) && blocks[i] != earlier.blocks[i])
                yield return i;
    }

    private static IEnumerable<int> Blocks(IReadOnlyList<Block> blocks, TextSpan span)
    {
        var (low, high) = (0, blocks.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (blocks[middle].Span.End <= span.Start)
                low = middle + 1;
            else
                high = middle;
        }
        for (; low < blocks.Count && blocks[low].Span.Start < span.End; low++)
            yield return low;
    }

    /// <summary>The claims that are marked, to be asked for block by block from the first to the last.</summary>
    private sealed class Marked(IReadOnlyList<Claim> claims)
    {
        // By start. The farthest end so far tells how far back a block has to look for claims that reach into it.
        private readonly Claim[] marked = [.. claims.Where(claim => !claim.Retired)];
        private readonly int longest = claims.Select(claim => claim.Anchor.Span.Length).DefaultIfEmpty().Max();

        public IEnumerable<Claim> In(TextSpan block)
        {
            var (low, high) = (0, marked.Length);
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (marked[middle].Anchor.Start < block.Start - longest)
                    low = middle + 1;
                else
                    high = middle;
            }
            for (; low < marked.Length && marked[low].Anchor.Start < block.End; low++)
                if (marked[low].Anchor.Span.Overlaps(block))
                    yield return marked[low];
        }
    }
}
