using System.Globalization;
using static Workbench.Domain.Reports.ReportWords;

namespace Workbench.Domain.Reports;

/// <summary>The small pieces that every part of a report in HTML is made of.</summary>
internal static class HtmlParts
{
    public static Html Link(string url, string text) =>
        WebUrl.IsLink(url)
            ? Html.Of($"<a href=\"{url}\" target=\"_blank\" rel=\"noopener noreferrer nofollow\">{text}</a>")
            : Html.Of($"{text}");

    public static Html Language(Report report) =>
        report.Article.Language is { } tag ? Html.Of($" lang=\"{tag}\"") : Html.Nothing;

    public static Html Dated(DateOnly day) =>
        Html.Of($"<time datetime=\"{day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}\">{Day(day)}</time>");

    public static Html Join(IEnumerable<Html> parts, string between) =>
        new(string.Join(between, parts.Select(part => part.Markup)));

    public static Html Icon(string style) =>
        Html.Of($"<span class=\"icon\" aria-hidden=\"true\">{HtmlStyle.Icon(style)}</span>");

    public static Html Or(IEnumerable<Html> pieces, string nothing) =>
        Html.All(pieces) is { Markup.Length: > 0 } all ? all : new Html(nothing);
}
