using System.Collections.Frozen;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>What of a page is not its article.</summary>
internal static partial class Boilerplate
{
    private static readonly FrozenSet<string> NeverText = Words(
        "head script style noscript template svg canvas iframe frame frameset object embed video audio map "
            + "select datalist textarea input button dialog menu rp rt nav aside"
    );

    private static readonly FrozenSet<string> Roles = Words(
        "navigation banner contentinfo complementary search dialog alertdialog menu menubar toolbar tablist"
    );

    // Words in class names and ids. Each is common on news sites for what surrounds an article, and rare for the article.
    private static readonly FrozenSet<string> Chrome = Words(
        "nav navbar navigation navbox menu breadcrumb breadcrumbs sidebar masthead toolbar footer share sharing social "
            + "related recommended recommendations trending promo promotion ad ads advert advertisement sponsor sponsored "
            + "newsletter signup subscribe subscription cookie cookies consent gdpr onetrust popup modal overlay comment "
            + "comments disqus pagination pager byline tags tagcloud outbrain taboola skip editsection reflist"
    );

    private static readonly FrozenSet<string> HiddenClasses = Words(
        "hidden d-none sr-only visually-hidden visuallyhidden screen-reader-text print-only"
    );

    /// <summary>True for what no page shows as its text: scripts, controls, navigation, what is hidden.</summary>
    public static bool IsNever(IElement element) =>
        NeverText.Contains(element.LocalName)
        || Roles.Contains(element.GetAttribute("role") ?? "")
        || element.HasAttribute("hidden")
        || element.ClassList.Any(HiddenClasses.Contains)
        || HidingStyle().IsMatch(element.GetAttribute("style") ?? "")
        // Decorated letters inside a word are hidden from screen readers and still read by everybody else.
        || (element.GetAttribute("aria-hidden") == "true" && !element.Is("span", "b", "i", "em", "strong"));

    /// <summary>True for what is called as the surroundings of an article are; it may still be the article by its weight.</summary>
    public static bool IsProbable(IElement element) =>
        element.LocalName switch
        {
            "html" or "body" or "main" or "article" => false,
            "form" => true,
            // In a quotation a footer says who is quoted.
            "footer" => !element.ParentElement.Is("blockquote", "figure"),
            "header" => !element.Ancestors<IElement>().Any(a => a.Is("article", "main"))
                && element.QuerySelector("h1") is null,
            _ => Named(element.ClassName).Any(Chrome.Contains) || Named(element.Id).Any(Chrome.Contains),
        };

    private static IEnumerable<string> Named(string? name) =>
        string.IsNullOrEmpty(name) ? [] : WordOfName().Matches(name).Select(match => match.Value.ToLowerInvariant());

    private static bool Is(this IElement? element, params ReadOnlySpan<string> tags) =>
        element is not null && tags.Contains(element.LocalName);

    private static FrozenSet<string> Words(string words) =>
        words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    [GeneratedRegex(
        @"display\s*:\s*none|visibility\s*:\s*hidden",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex HidingStyle();

    // related-articles, relatedArticles and related_articles alike.
    [GeneratedRegex("[A-Z]?[a-z]+|[A-Z]+", RegexOptions.CultureInvariant)]
    private static partial Regex WordOfName();
}
