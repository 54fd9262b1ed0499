using static Workbench.Domain.Reports.HtmlParts;
using static Workbench.Domain.Reports.ReportWords;

namespace Workbench.Domain.Reports;

/// <summary>A report as one HTML page that needs nothing else: no script, no font, no picture, no network.</summary>
/// <remarks>
/// Whatever others wrote is escaped; only http and https addresses are links. The page follows the reader's light or dark theme,
/// works from 320 pixels on, and prints without cutting a claim in two.
/// </remarks>
public static class HtmlReport
{
    /// <summary>What the page may load or run, for its own <c>meta</c> element and for the header of who serves it: inline styles alone.</summary>
    public const string ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'";

    /// <summary>Writes a report.</summary>
    public static string Write(Report report) =>
        Html.Of(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{ContentSecurityPolicy}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <meta name="referrer" content="no-referrer">
            <title>{Title(report)}: {report.Article.Title}</title>
            <style>
            {new Html(HtmlStyle.Sheet)}</style>
            </head>
            <body>
            <a class="skip" href="#claims">Skip to the claims</a>
            {Head(report)}
            <div class="page">
            {Contents(report)}
            <main>
            {Findings(report)}{Listed(
                "unfinished",
                "Not finished",
                "In review when the report was composed. What they may come to is not said.",
                report.Unfinished,
                report
            )}{Listed(
                "unchecked",
                "Not checked",
                "The desk says nothing of these, for or against.",
                report.Unchecked,
                report
            )}{HtmlRecord.Method(report)}{HtmlRecord.Sources(report)}{HtmlRecord.Record(report)}</main>
            </div>
            </body>
            </html>

            """
        ).Markup;

    private static Html Head(Report report) =>
        Html.Of(
            $"""
            <header>
            <p class="kicker">{Title(report)}</p>
            <h1 dir="auto"{Language(report)}>{report.Article.Title}</h1>
            <p class="byline">{Byline(report.Article)}</p>
            {Draft(report)}{Bar(report.Tally)}{Cautions(report.Article)}
            </header>
            """
        );

    private static Html Byline(ReportArticle article)
    {
        var parts = new List<Html>();
        if (article.Byline is not null)
            parts.Add(Html.Of($"<bdi>{article.Byline}</bdi>"));
        if (article.Outlet is not null)
            parts.Add(Html.Of($"<bdi>{article.Outlet}</bdi>"));
        parts.Add(
            article.Published is { } day ? Html.Of($"published {Dated(day)}") : Html.Of($"publication date unknown")
        );
        parts.Add(Html.Of($"{Words.Counted(article.Words, "word", "words")}"));
        if (article.Url is not null)
            parts.Add(Link(article.Url, "the article"));
        return Join(parts, " · ");
    }

    private static Html Draft(Report report) =>
        report.Issued is not null
            ? Html.Nothing
            : Html.Of(
                $"""<p class="draft"><b>Draft: not issued.</b> It shows what the report would say now, and may still change. Do not cite it.</p>{"\n"}"""
            );

    private static Html Cautions(ReportArticle article) =>
        article.Cautions is not { Count: > 0 } cautions
            ? Html.Nothing
            : Html.Of(
                $"""

                <section class="cautions" aria-label="{AboutTheText}">
                <p class="says"><b>{AboutTheText}.</b> {AboutCautions}</p>
                <ul>
                {cautions.Select(caution => Html.Of($"<li>{caution.Message}</li>\n"))}</ul>
                </section>
                """
            );

    private static Html Bar(ReportTally tally)
    {
        var parts = Parts(tally).Where(part => part.Claims > 0).ToList();
        return Html.Of(
            $"""
            <section class="tally" aria-label="Tally">
            <p class="sum">{Words.Counted(tally.Claims, "claim", "claims")} in the article</p>
            <div class="bar" aria-hidden="true">{parts.Select(part =>
                Html.Of($"<i class=\"{part.Style}\" style=\"flex:{part.Claims}\"></i>")
            )}</div>
            <ul class="legend">{parts.Select(part =>
                Html.Of($"<li class=\"{part.Style}\">{Icon(part.Style)} <b>{part.Claims}</b> {part.Name}</li>")
            )}</ul>
            <p class="also">{Also(tally)}</p>
            {(LeftOut(tally) is { } leftOut ? Html.Of($"<p class=\"says\"><b>Not in this report.</b> {leftOut}</p>\n") : Html.Nothing)}</section>
            """
        );
    }

    private static Html Contents(Report report) =>
        Html.Of(
            $"""
            <nav aria-label="Contents">
            <h2>Contents</h2>
            <ol class="toc">
            <li><a href="#claims">What was found</a>
            <ol>{report.Published.Select(Entry)}</ol></li>
            {Section("unfinished", "Not finished", report.Unfinished)}{Section(
                "unchecked",
                "Not checked",
                report.Unchecked
            )}<li><a href="#method">How it was checked</a></li>
            <li><a href="#sources">Sources</a></li>
            <li><a href="#record">Record and history</a></li>
            </ol>
            </nav>
            """
        );

    private static Html Entry(ReportClaim claim) =>
        Html.Of(
            $"""<li><a href="#claim-{claim.Number}">{HtmlClaim.Mark(claim)} <span class="n">{claim.Number}</span> <bdi>{claim.Standalone.Text}</bdi></a></li>{"\n"}"""
        );

    private static Html Section(string id, string name, IReadOnlyList<ReportClaim> claims) =>
        claims.Count > 0
            ? Html.Of($"<li><a href=\"#{id}\">{name}</a> <span class=\"n\">{claims.Count}</span></li>\n")
            : Html.Nothing;

    private static Html Findings(Report report) =>
        Html.Of(
            $"""
            <section id="claims">
            <h2>What was found</h2>
            {Or(
                report.Published.Select(claim => HtmlClaim.Of(claim, report)),
                "<p>No claim is published yet.</p>\n"
            )}</section>

            """
        );

    private static Html Listed(string id, string name, string says, IReadOnlyList<ReportClaim> claims, Report report) =>
        claims.Count > 0
            ? Html.Of(
                $"""
                <section id="{id}">
                <h2>{name}</h2>
                <p class="says">{says}</p>
                <ul class="listed">
                {claims.Select(claim => HtmlClaim.Line(claim, report))}</ul>
                </section>

                """
            )
            : Html.Nothing;
}
