using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Workbench.Domain;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Features.Search;

/// <summary>A text with the words that were looked for marked in it; never read as HTML. A long text is cut to what is around the first.</summary>
public sealed class Marked : ComponentBase
{
    private const int Before = 80;

    [Parameter, EditorRequired]
    public required string Text { get; set; }

    /// <summary>Folded: <see cref="Folding.Words"/>.</summary>
    [Parameter, EditorRequired]
    public required IReadOnlyList<string> Words { get; set; }

    /// <summary>The most characters shown.</summary>
    [Parameter]
    public int Longest { get; set; } = 400;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        var hits = Folding.Find(Text, Words);
        var view = View(hits);
        if (view.Start > 0)
            builder.AddContent(0, "… ");
        var at = view.Start;
        foreach (var hit in hits.Where(view.Contains))
        {
            builder.AddContent(1, Text[at..hit.Start]);
            builder.OpenElement(2, "mark");
            builder.AddContent(3, hit.Of(Text));
            builder.CloseElement();
            at = hit.End;
        }
        builder.AddContent(4, Text[at..view.End]);
        if (view.End < Text.Length)
            builder.AddContent(5, " …");
    }

    private TextSpan View(IReadOnlyList<TextSpan> hits)
    {
        if (Text.Length <= Longest)
            return new TextSpan(0, Text.Length);
        var start = hits.Count > 0 && hits[0].End > Longest ? Math.Max(0, hits[0].Start - Before) : 0;
        return Graphemes.Snap(Text, new TextSpan(start, Math.Min(Text.Length, start + Longest)));
    }
}
