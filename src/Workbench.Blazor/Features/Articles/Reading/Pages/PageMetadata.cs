using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain;

namespace Workbench.Blazor.Features.Articles.Reading.Pages;

/// <summary>What a page says about itself: Open Graph, schema.org as JSON-LD or microdata, and plain HTML, in that order of trust.</summary>
internal sealed partial class PageMetadata(IHtmlDocument page)
{
    private const int Longest = 300;
    private const int LongestUrl = 2_000;

    private static readonly string[] Dates =
    [
        "yyyy-MM-dd",
        "yyyy/MM/dd",
        "yyyyMMdd",
        "MMMM d, yyyy",
        "MMM d, yyyy",
        "d MMMM yyyy",
        "ddd, dd MMM yyyy",
    ];

    private readonly LinkedData _linked = LinkedData.Of(page);

    /// <summary>All of it, with the text beside it.</summary>
    public ReadArticle With(string text)
    {
        var outlet = Short(Meta("og:site_name") ?? _linked.Publisher ?? Meta("application-name"));
        var title = Short(Title(outlet));
        return new(title, outlet, Byline(), Published(), Url(), Language(), HeadingTitle.Without(title, text));
    }

    private string? Title(string? outlet)
    {
        var said = Meta("og:title") ?? _linked.Headline;
        if (said is not null)
            return PageTitle.WithoutSite(said, outlet, heading: null);
        var heading = Clean(page.QuerySelector("article h1, main h1")?.TextContent);
        var headings = page.QuerySelectorAll("h1").Select(h1 => Clean(h1.TextContent)).OfType<string>().ToArray();
        var sole = heading is null && headings is [var only] ? only : null;
        if (Clean(page.Title) is not { } title)
            return heading ?? headings.FirstOrDefault();
        // The logo of many sites is a heading of the first level, too: where it stands beside the article, it names the site.
        return page.QuerySelector("article, main") is null
            ? PageTitle.WithoutSite(title, outlet, sole)
            : PageTitle.WithoutSite(title, outlet ?? sole, heading);
    }

    private string? Byline()
    {
        var said =
            Name(Meta("author"))
            ?? _linked.Author
            ?? Name(Meta("article:author"))
            ?? Name(
                page.QuerySelector(
                    "[rel~=author], [itemprop~=author] [itemprop~=name], [itemprop~=author]"
                )?.TextContent
            )
            ?? Name(page.QuerySelector(".byline, .author")?.TextContent);
        return said is null ? null : Short(LeadingBy().Replace(said, ""));
    }

    private DateOnly? Published() =>
        Date(Meta("article:published_time"))
        ?? Date(_linked.Published)
        ?? Date(Attribute("[itemprop~=datePublished]", "content") ?? Attribute("[itemprop~=datePublished]", "datetime"))
        ?? Date(
            Meta("date") ?? Meta("dc.date") ?? Meta("dcterms.created") ?? Meta("pubdate") ?? Meta("parsely-pub-date")
        )
        ?? Date(Attribute("article time[datetime]", "datetime") ?? Attribute("time[datetime]", "datetime"));

    private string? Url() =>
        new[] { Attribute("link[rel~=canonical]", "href"), Meta("og:url") }.FirstOrDefault(url =>
            url is { Length: <= LongestUrl } && WebUrl.IsLink(url)
        );

    private string? Language()
    {
        var said =
            page.DocumentElement.GetAttribute("lang")
            ?? Meta("og:locale")
            ?? _linked.Language
            ?? Meta("content-language");
        var tag = said?.Trim().Replace('_', '-');
        return tag is not null && LanguageTag.IsOne(tag) ? tag : null;
    }

    private string? Meta(string name) =>
        Clean(
            Attribute(
                $"meta[property='{name}' i], meta[name='{name}' i], meta[itemprop='{name}' i], meta[http-equiv='{name}' i]",
                "content"
            )
        );

    private string? Attribute(string selector, string name) => Clean(page.QuerySelector(selector)?.GetAttribute(name));

    // A network gives an address where a name belongs.
    private static string? Name(string? said) => Clean(said) is { } name && !WebUrl.IsLink(name) ? name : null;

    private static string? Clean(string? text)
    {
        var clean = string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return clean.Length == 0 ? null : clean;
    }

    private static string? Short(string? text) => text is { Length: > Longest } ? null : text;

    // The day as the outlet writes it: no time zone moves it.
    private static DateOnly? Date(string? said)
    {
        if (said is null)
            return null;
        var day = said.Split('T')[0].Trim();
        if (DateOnly.TryParseExact(day, Dates, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;
        return DateTimeOffset.TryParse(said, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            ? DateOnly.FromDateTime(time.DateTime)
            : null;
    }

    [GeneratedRegex(
        @"^(by|von|por|par|di|door|av|af|od)\s*:?\s+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex LeadingBy();
}
