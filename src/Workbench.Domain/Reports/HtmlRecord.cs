using Workbench.Domain.Sources;
using static Workbench.Domain.Reports.HtmlParts;
using static Workbench.Domain.Reports.ReportWords;

namespace Workbench.Domain.Reports;

/// <summary>The back of a report in HTML: what lets a stranger follow and repeat it.</summary>
internal static class HtmlRecord
{
    public static Html Method(Report report) =>
        Html.Of(
            $"""
            <section id="method">
            <h2>How it was checked</h2>
            {report.Method.Select(note =>
                Html.Of($"<h3>{note.Topic}</h3>\n<p>{note.Text}</p>\n{Terms(note.Terms)}")
            )}</section>

            """
        );

    private static Html Terms(IReadOnlyList<MethodTerm> terms) =>
        terms.Count == 0
            ? Html.Nothing
            : Html.Of(
                $"<dl class=\"terms\">{terms.Select(term => Html.Of($"<div><dt>{term.Term}</dt><dd>{term.Meaning}</dd></div>\n"))}</dl>\n"
            );

    public static Html Sources(Report report) =>
        Html.Of(
            $"""
            <section id="sources">
            <h2>Sources</h2>
            <ol class="sources">
            {Or(report.Sources.Select(Source), "<li>No source is cited.</li>\n")}</ol>
            </section>

            """
        );

    private static Html Source(ReportSource source) =>
        Html.Of(
            $"""
            <li id="source-{source.Number}"><cite dir="auto">{source.Line()}</cite> {(
                source.Link() is { } link ? Link(link, link) : Html.Nothing
            )}
            <p class="small">{source.Type.Name()} · reliability: {Admiralty.Says(
                source.Reliability
            )} · entry {source.Head.Position} of its history, <code>{source.Head.Hash}</code></p></li>

            """
        );

    public static Html Record(Report report) =>
        Html.Of(
            $"""
            <section id="record">
            <h2>Record and history</h2>
            <dl class="record">
            {RecordLines(report).Select(line =>
                Html.Of($"<div><dt>{line.Name}</dt><dd>{line.Value}</dd></div>\n")
            )}</dl>
            </section>

            """
        );

    private static IEnumerable<(string Name, Html Value)> RecordLines(Report report)
    {
        yield return (
            "Report",
            Html.Of(
                $"{(report.Issued is { } issue ? Text($"Number {issue.Number}, ") + issue.Report : "Draft: not issued")}"
            )
        );
        if (report.Issued is { } issued)
            yield return ("Issued", Html.Of($"{Time(issued.At)}, by <bdi>{issued.By}</bdi>"));
        yield return (
            "Article",
            Html.Of($"<code>{report.Article.Id.ToString()}</code>, version {report.Article.Version}")
        );
        yield return ("Language", Html.Of($"{report.Article.Language ?? "unknown"}"));
        yield return ("SHA-256 of its text", Html.Of($"<code>{report.Article.Sha256}</code>"));
        yield return ("History up to", Html.Of($"entry {report.Head.Position}, <code>{report.Head.Hash}</code>"));
        if (report.Sha256 is not null)
            yield return ("SHA-256 of this report’s JSON", Html.Of($"<code>{report.Sha256}</code>"));
    }
}
