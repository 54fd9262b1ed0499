using System.Text;
using Workbench.Domain.Sources;
using static Workbench.Domain.Reports.ReportWords;

namespace Workbench.Domain.Reports;

/// <summary>A report as Markdown (CommonMark with the tables of GitHub). Whatever others wrote is escaped, so that it reads as they wrote it.</summary>
public static class MarkdownReport
{
    /// <summary>Writes a report. Lines end with <c>\n</c>.</summary>
    public static string Write(Report report)
    {
        var page = new StringBuilder();
        Head(page, report);
        Section(page, "What was found");
        if (report.Published.Count == 0)
            page.Append("No claim is published yet.\n\n");
        foreach (var claim in report.Published)
            Claim(page, claim, report);
        Listed(
            page,
            "Not finished",
            "In review when the report was composed. What they may come to is not said.",
            report.Unfinished
        );
        Listed(page, "Not checked", "The desk says nothing of these, for or against.", report.Unchecked);
        Method(page, report);
        Sources(page, report);
        Record(page, report);
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static void Head(StringBuilder page, Report report)
    {
        var article = report.Article;
        page.Append(Text($"# {Markdown.Line(article.Title)}\n\n**{Title(report)}**\n\n"));
        var about = new List<string>();
        if (article.Byline is not null)
            about.Add(Markdown.Line(article.Byline));
        if (article.Outlet is not null)
            about.Add(Markdown.Line(article.Outlet));
        about.Add(article.Published is { } day ? $"published {Day(day)}" : "publication date unknown");
        about.Add(Words.Counted(article.Words, "word", "words"));
        if (WebUrl.IsLink(article.Url))
            about.Add(Markdown.Link(article.Url!));
        page.Append(string.Join(" · ", about)).Append("\n\n");
        page.Append(
            Text(
                $"{Words.Counted(report.Tally.Claims, "claim", "claims")} in the article{(report.Tally.Claims == 0 ? "" : ":")}\n\n"
            )
        );
        foreach (var (name, claims, _) in Parts(report.Tally).Where(part => part.Claims > 0))
            page.Append(Text($"- {claims} {name}\n"));
        page.Append(Text($"\n{Also(report.Tally)}\n\n"));
        if (LeftOut(report.Tally) is { } leftOut)
            page.Append(Text($"**Not in this report:** {leftOut}\n\n"));
        if (article.Cautions is not { Count: > 0 } cautions)
            return;
        page.Append(Text($"**{AboutTheText}:** {AboutCautions}\n\n"));
        foreach (var caution in cautions)
            page.Append(Text($"- {Markdown.Line(caution.Message)}\n"));
        page.Append('\n');
    }

    private static void Claim(StringBuilder page, ReportClaim claim, Report report)
    {
        var finding = claim.Finding!;
        page.Append(Text($"### Claim {claim.Number}: {Status(claim)}\n\n{Markdown.Quote(claim.Anchor.Quote)}\n\n"));
        if (claim.Standalone.From != WordingOrigin.Quote)
            page.Append("- ").Append(Wording(claim)).Append('\n');
        page.Append(Text($"- Kind of statement: {Of(claim.Kind)}\n- {Speaker(claim)}\n\n"));
        page.Append(finding.Verdict is { } verdict ? Markdown.Paragraphs(verdict.Rationale) : NoVerdict(claim))
            .Append("\n\n");
        Evidence(page, finding, report);
        foreach (var flag in finding.Flags)
            page.Append(
                Text(
                    $"- Flag: {Words.Of(flag.Kind)}, {Markdown.Line(Quoted.Of(flag.Words))}: {Markdown.Line(flag.Note)} ({Of(flag.State)}{(flag.Answer is null ? "" : ": " + Markdown.Line(flag.Answer))})\n"
                )
            );
        if (finding.Flags.Count > 0)
            page.Append('\n');
        if (finding.Verdict is { } given)
            page.Append(Text($"Verdict by {Markdown.Line(given.By)}, {Time(given.At)}. "));
        page.Append(
            Text(
                $"Published by {Markdown.Line(finding.PublishedBy)}, {Time(finding.PublishedAt)}. Worked on by {Markdown.Line(string.Join(", ", finding.Reviewers))}. History entry {claim.Head.Position}, `{claim.Head.Hash}`\n\n"
            )
        );
    }

    private static void Evidence(StringBuilder page, ReportFinding finding, Report report)
    {
        if (finding.Evidence.Count > 0)
            page.Append(
                "| Stance | What the source says | Reliability | Credibility | Dates | Source |\n| --- | --- | --- | --- | --- | --- |\n"
            );
        foreach (var evidence in finding.Evidence)
        {
            var source = report.SourceOf(evidence);
            string[] cells =
            [
                Words.Of(evidence.Stance),
                Excerpt(evidence),
                Admiralty.Says(source.Reliability),
                Admiralty.Says(evidence.Credibility),
                string.Join("; ", Dates(evidence, source)),
                Cited(source, evidence.Locator),
            ];
            page.Append("| ").AppendJoin(" | ", cells).Append(" |\n");
        }
        if (finding.Evidence.Count > 0)
            page.Append('\n');
        if (finding.WithdrawnCitations > 0)
            page.Append(
                Text($"{Words.Counted(finding.WithdrawnCitations, "citation was", "citations were")} withdrawn.\n\n")
            );
    }

    private static string Excerpt(ReportEvidence evidence) =>
        evidence switch
        {
            { Excerpt: null } => "no excerpt was given",
            { Quotation: true } => $"{Markdown.Line(Quoted.Of(evidence.Excerpt))} (quotation)",
            _ => $"{Markdown.Line(evidence.Excerpt)} (paraphrase)",
        };

    private static string Cited(ReportSource source, string? locator)
    {
        var line = Markdown.Line(source.Line());
        var cited = source.Link() is { } link ? $"[{line}]({Markdown.Link(link)})" : line;
        return Text($"\\[{source.Number}\\] {cited}") + (locator is null ? "" : " " + Markdown.Line(locator));
    }

    private static IEnumerable<string> Dates(ReportEvidence evidence, ReportSource source)
    {
        yield return source.Issued is { } issued ? $"issued {Date(issued)}" : "issued: date unknown";
        if (evidence.AvailableSince is { } since)
            yield return $"available since {Day(since)}";
        if (evidence.Available is { } available)
            yield return Of(available);
        if (evidence.Accessed is { } accessed)
            yield return $"accessed {Day(accessed)}";
    }

    private static void Listed(StringBuilder page, string name, string says, IReadOnlyList<ReportClaim> claims)
    {
        if (claims.Count == 0)
            return;
        Section(page, name);
        page.Append(says).Append("\n\n");
        foreach (var claim in claims)
        {
            page.Append(Text($"**Claim {claim.Number}**: {Of(claim.Stage)} · {Of(claim.Kind)}"));
            if (claim.Reason is not null)
                page.Append(Text($" · reason: {Markdown.Line(claim.Reason)}"));
            page.Append("\n\n").Append(Markdown.Quote(claim.Anchor.Quote)).Append("\n\n");
            if (claim.Standalone.From != WordingOrigin.Quote)
                page.Append(Wording(claim)).Append("\n\n");
            page.Append(Speaker(claim)).Append("\n\n");
        }
    }

    private static string Wording(ReportClaim claim) =>
        Text($"Stands alone as: {Markdown.Line(claim.Standalone.Text)} ({Of(claim.Standalone.From)})");

    private static string Speaker(ReportClaim claim) => $"Who says it: {Markdown.Line(Of(claim.Speaker))}";

    private static void Method(StringBuilder page, Report report)
    {
        Section(page, "How it was checked");
        foreach (var note in report.Method)
        {
            page.Append(Text($"### {note.Topic}\n\n{note.Text}\n\n"));
            foreach (var term in note.Terms)
                page.Append(Text($"- **{term.Term}**: {term.Meaning}\n"));
            if (note.Terms.Count > 0)
                page.Append('\n');
        }
    }

    private static void Sources(StringBuilder page, Report report)
    {
        Section(page, "Sources");
        if (report.Sources.Count == 0)
            page.Append("No source is cited.\n");
        foreach (var source in report.Sources)
        {
            page.Append(Text($"{source.Number}. {Markdown.Line(source.Line())}"));
            if (source.Link() is { } link)
                page.Append(' ').Append(Markdown.Link(link));
            page.Append(
                Text(
                    $"\n   {source.Type.Name()} · reliability: {Admiralty.Says(source.Reliability)} · entry {source.Head.Position} of its history, `{source.Head.Hash}`\n"
                )
            );
        }
        page.Append('\n');
    }

    private static void Record(StringBuilder page, Report report)
    {
        Section(page, "Record and history");
        page.Append(
            report.Issued is { } issued
                ? Text(
                    $"- Report: number {issued.Number}, {issued.Report}\n- Issued: {Time(issued.At)}, by {Markdown.Line(issued.By)}\n"
                )
                : "- Report: draft, not issued\n"
        );
        page.Append(
            Text(
                $"- Article: {report.Article.Id}, version {report.Article.Version}\n- Language: {Markdown.Line(report.Article.Language ?? "unknown")}\n- SHA-256 of its text: `{report.Article.Sha256}`\n- History up to: entry {report.Head.Position}, `{report.Head.Hash}`\n"
            )
        );
        if (report.Sha256 is not null)
            page.Append(Text($"- SHA-256 of this report’s JSON: `{report.Sha256}`\n"));
    }

    private static void Section(StringBuilder page, string name) => page.Append(Text($"## {name}\n\n"));
}
