using AngleSharp.Dom;

namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>Finds the part of a page that is its article.</summary>
internal static class MainContent
{
    // What names itself the article is believed when it holds this much of the page; else it is a teaser.
    private const double Believable = 0.3;

    // The smallest part that holds this much of the running text: a little may stand in a box beside it.
    private const double NearlyAll = 0.85;

    /// <summary>The element that holds the article, and whether the page itself says so.</summary>
    public static (IElement Root, bool IsNamed) Of(IElement body, TextWeights weights)
    {
        // A page may mark each of its paragraphs as the body of the article; then the mark says nothing about the whole.
        var named =
            Named(body, "[itemprop~=articleBody]", weights, only: true)
            ?? Named(body, "article", weights, only: false)
            ?? Named(body, "main, [role=main]", weights, only: false);
        return named is not null ? (named, true) : (Densest(body, weights), false);
    }

    private static IElement? Named(IElement body, string selector, TextWeights weights, bool only)
    {
        var found = body.QuerySelectorAll(selector).Where(element => weights[element].Text > 0).ToArray();
        if (found.Length == 0 || (only && found.Length > 1))
            return null;
        var heaviest = found.MaxBy(element => weights[element].Text)!;
        var weight = weights[heaviest].Text;
        // A front page is many articles, none of which is it.
        var outside = found
            .Where(element => element != heaviest && !heaviest.Contains(element))
            .Sum(element => weights[element].Text);
        return weight >= Believable * weights[body].Text && weight >= outside ? heaviest : null;
    }

    private static IElement Densest(IElement body, TextWeights weights)
    {
        var enough = NearlyAll * weights[body].Running;
        var at = body;
        while (enough > 0)
        {
            var next = at.Children.FirstOrDefault(child => Tags.IsGroup(child) && weights[child].Running >= enough);
            if (next is null)
                break;
            at = next;
        }
        // A row of a table that a page was laid out in would come out as one line.
        return at.Is("tr", "tbody") ? at.Closest("table") ?? at : at;
    }
}
