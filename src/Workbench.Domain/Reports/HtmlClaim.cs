using Workbench.Domain.Sources;
using static Workbench.Domain.Reports.HtmlParts;
using static Workbench.Domain.Reports.ReportWords;

namespace Workbench.Domain.Reports;

/// <summary>One claim of a report in HTML.</summary>
internal static class HtmlClaim
{
    /// <summary>A published claim with everything the desk stands by.</summary>
    public static Html Of(ReportClaim claim, Report report)
    {
        var finding = claim.Finding!;
        return Html.Of(
            $"""
            <article class="claim {Style(
                claim
            )}" id="claim-{claim.Number}" aria-labelledby="claim-{claim.Number}-title">
            <h3 id="claim-{claim.Number}-title"><a class="n" href="#claim-{claim.Number}">Claim {claim.Number}</a> <span class="mark">{Icon(
                Style(claim)
            )} {Status(claim)}</span></h3>
            <blockquote dir="auto"{Language(report)}>{claim.Anchor.Quote}</blockquote>
            {About(claim)}
            {Ruling(claim)}{Evidence(finding, report)}{Flags(finding)}<p class="small">{Trail(claim, finding)}</p>
            </article>

            """
        );
    }

    /// <summary>A claim of which the report says no more than that it is there.</summary>
    public static Html Line(ReportClaim claim, Report report) =>
        Html.Of(
            $"""
            <li id="claim-{claim.Number}"><p><span class="n">Claim {claim.Number}</span> <span class="mark open">{Icon(
                Style(claim)
            )} {ReportWords.Of(claim.Stage)}</span> <span class="small">{ReportWords.Of(claim.Kind)}</span></p>
            <blockquote dir="auto"{Language(report)}>{claim.Anchor.Quote}</blockquote>
            {(
                claim.Standalone.From == WordingOrigin.Quote
                    ? Html.Nothing
                    : Html.Of($"<p class=\"small\">Stands alone as: {Wording(claim)}</p>\n")
            )}<p class="small">Who says it: <span dir="auto">{ReportWords.Of(claim.Speaker)}</span></p>
            {(
                claim.Reason is null
                    ? Html.Nothing
                    : Html.Of($"<p class=\"small\" dir=\"auto\">Reason: {claim.Reason}</p>\n")
            )}</li>

            """
        );

    /// <summary>Its status as an icon with the word for those who do not see it.</summary>
    public static Html Mark(ReportClaim claim) =>
        Html.Of(
            $"<span class=\"{Style(claim)}\">{Icon(Style(claim))}<span class=\"unseen\">{Status(claim)}: </span></span>"
        );

    private static string Style(ReportClaim claim) =>
        claim switch
        {
            { Finding.Verdict: { } verdict } => ReportWords.Style(verdict.Is),
            { Finding: not null } => "none",
            { Stage: Verification.Stage.InReview } => "wait",
            _ => "open",
        };

    private static Html About(ReportClaim claim) =>
        Html.Of(
            $"""
            <dl class="about">
            {(
                claim.Standalone.From == WordingOrigin.Quote
                    ? Html.Nothing
                    : Html.Of(
                        $"<div><dt>Stands alone as</dt><dd>{Wording(claim)}</dd></div>\n"
                    )
            )}<div><dt>Kind of statement</dt><dd>{ReportWords.Of(claim.Kind)}</dd></div>
            <div><dt>Who says it</dt><dd dir="auto">{ReportWords.Of(claim.Speaker)}</dd></div>
            </dl>
            """
        );

    private static Html Wording(ReportClaim claim) =>
        Html.Of(
            $"<span dir=\"auto\">{claim.Standalone.Text}</span> <span class=\"small\">({ReportWords.Of(claim.Standalone.From)})</span>"
        );

    private static Html Ruling(ReportClaim claim) =>
        claim.Finding!.Verdict is { } verdict
            ? Html.Of($"<h4>Rationale</h4>\n<p class=\"rationale\" dir=\"auto\">{verdict.Rationale}</p>\n")
            : Html.Of($"<p class=\"rationale\">{NoVerdict(claim)}</p>\n");

    private static Html Evidence(ReportFinding finding, Report report)
    {
        var withdrawn =
            finding.WithdrawnCitations == 0
                ? Html.Nothing
                : Html.Of(
                    $"<p class=\"small\">{Words.Counted(finding.WithdrawnCitations, "citation was", "citations were")} withdrawn.</p>\n"
                );
        if (finding.Evidence.Count == 0)
            return withdrawn;
        // The roles stay where a narrow page lays the table out as blocks.
        return Html.Of(
            $"""
            <h4>Evidence</h4>
            <table role="table">
            <thead role="rowgroup"><tr role="row"><th role="columnheader" scope="col">Stance</th><th role="columnheader" scope="col">What the source says</th><th role="columnheader" scope="col">Grade</th><th role="columnheader" scope="col">Dates</th></tr></thead>
            <tbody role="rowgroup">
            {finding.Evidence.Select(evidence => Row(evidence, report))}</tbody>
            </table>
            {withdrawn}
            """
        );
    }

    private static Html Row(ReportEvidence evidence, Report report)
    {
        var source = report.SourceOf(evidence);
        return Html.Of(
            $"""
            <tr role="row" class="{Style(evidence.Stance)}"><td role="cell"><span class="mark">{Icon(
                Style(evidence.Stance)
            )} {Words.Of(evidence.Stance)}</span></td>
            <td role="cell">{Excerpt(
                evidence
            )}<p class="source"><a class="n" href="#source-{source.Number}" aria-label="Source {source.Number}">[{source.Number}]</a> <cite dir="auto">{(
                source.Link() is { } link ? Link(link, source.Line()) : Html.Of($"{source.Line()}")
            )}</cite>{(
                evidence.Locator is null ? Html.Nothing : Html.Of($" <span dir=\"auto\">{evidence.Locator}</span>")
            )}</p></td>
            <td role="cell"><p>Reliability: {Admiralty.Says(source.Reliability)}</p><p>Credibility: {Admiralty.Says(
                evidence.Credibility
            )}</p></td>
            <td role="cell">{Dates(evidence, source).Select(date => Html.Of($"<p>{date}</p>"))}</td></tr>

            """
        );
    }

    private static Html Excerpt(ReportEvidence evidence) =>
        evidence switch
        {
            { Excerpt: null } => Html.Of($"<p class=\"small\">No excerpt was given.</p>"),
            { Quotation: true } => Html.Of(
                $"<p><q dir=\"auto\">{Quoted.Of(evidence.Excerpt)}</q> <span class=\"tag\">quotation</span></p>"
            ),
            _ => Html.Of($"<p><span dir=\"auto\">{evidence.Excerpt}</span> <span class=\"tag\">paraphrase</span></p>"),
        };

    private static IEnumerable<Html> Dates(ReportEvidence evidence, ReportSource source)
    {
        yield return source.Issued is { } issued ? Html.Of($"Issued {Date(issued)}") : Html.Of($"Issued: date unknown");
        if (evidence.AvailableSince is { } since)
            yield return Html.Of($"Available since {Dated(since)}");
        if (evidence.Available is { } available)
            yield return Html.Of($"<span class=\"known\">{Capital(ReportWords.Of(available))}</span>");
        if (evidence.Accessed is { } accessed)
            yield return Html.Of($"Accessed {Dated(accessed)}");
    }

    private static Html Flags(ReportFinding finding) =>
        finding.Flags.Count == 0
            ? Html.Nothing
            : Html.Of(
                $"""
                <h4>Flags</h4>
                <ul class="flags">
                {finding.Flags.Select(Flag)}</ul>

                """
            );

    private static Html Flag(ReportFlag flag) =>
        Html.Of(
            $"""
            <li>{Icon("flag")} <b>{Words.Of(
                flag.Kind
            )}</b> <q dir="auto">{Quoted.Of(flag.Words)}</q> <span dir="auto">{flag.Note}</span> <span class="small">({ReportWords.Of(
                flag.State
            )}{(flag.Answer is null ? Html.Nothing : Html.Of($": <bdi>{flag.Answer}</bdi>"))})</span></li>

            """
        );

    private static Html Trail(ReportClaim claim, ReportFinding finding)
    {
        var verdict = finding.Verdict is { } given
            ? Html.Of($"Verdict by <bdi>{given.By}</bdi>, {Time(given.At)}. ")
            : Html.Nothing;
        var reviewers = Join(finding.Reviewers.Select(name => Html.Of($"<bdi>{name}</bdi>")), ", ");
        return Html.Of(
            $"{verdict}Published by <bdi>{finding.PublishedBy}</bdi>, {Time(finding.PublishedAt)}. Worked on by {reviewers}. History entry {claim.Head.Position}, <code>{claim.Head.Hash}</code>"
        );
    }

    private static string Style(Stance stance) =>
        stance switch
        {
            Stance.Supports => "ok",
            Stance.Refutes => "no",
            _ => "context",
        };

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];
}
