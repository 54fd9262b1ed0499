using System.Globalization;
using System.Text;

namespace Workbench.Domain.Reports;

/// <summary>A report as a table: a row for each piece of evidence, and one for each claim without any (RFC 4180).</summary>
/// <remarks>
/// Comma, CR LF, quotation marks where needed; the first row names the columns. A cell that a spreadsheet would take for a formula
/// (it starts with <c>=</c>, <c>+</c>, <c>-</c>, <c>@</c>, tab, CR or LF, or a full-width form of the first four) gets an apostrophe before it.
/// No byte order mark: who hands the text out as a file for spreadsheets adds one.
/// </remarks>
public static class CsvReport
{
    private const string FormulaStarts = "=+-@\t\r\n＝＋－＠";

    private static readonly (string Name, Func<Report, ReportClaim, ReportEvidence?, object?> Value)[] Columns =
    [
        ("article", (report, _, _) => report.Article.Title),
        ("report", (report, _, _) => report.Issued?.Number),
        ("issued_at", (report, _, _) => report.Issued?.At),
        ("claim", (_, claim, _) => claim.Number),
        ("quote", (_, claim, _) => claim.Anchor.Quote),
        ("start", (_, claim, _) => claim.Anchor.Position.Start),
        ("end", (_, claim, _) => claim.Anchor.Position.End),
        ("standalone", (_, claim, _) => claim.Standalone.Text),
        ("standalone_from", (_, claim, _) => ReportWords.Of(claim.Standalone.From)),
        ("kind", (_, claim, _) => claim.Kind.Is is { } kind ? Words.Of(kind) : null),
        ("kind_decided", (_, claim, _) => claim.Kind.Decided ? "yes" : "no"),
        ("said_by", (_, claim, _) => claim.Speaker.Name ?? ReportWords.TheArticle),
        ("said_by_decided", (_, claim, _) => claim.Speaker.Decided ? "yes" : "no"),
        ("stage", (_, claim, _) => Words.Of(claim.Stage)),
        ("verdict", (_, claim, _) => claim.Finding?.Verdict is { } verdict ? Words.Of(verdict.Is) : null),
        ("rationale", (_, claim, _) => claim.Finding?.Verdict?.Rationale),
        ("reason_not_checked", (_, claim, _) => claim.Reason),
        ("left_out", (_, claim, _) => claim.Finding is null ? ReportWords.LeftOut(claim.Stage) : null),
        ("flags", (_, claim, _) => Flags(claim)),
        ("reviewers", (_, claim, _) => claim.Finding is { } finding ? string.Join("; ", finding.Reviewers) : null),
        ("stance", (_, _, evidence) => evidence is null ? null : Words.Of(evidence.Stance)),
        ("source", (report, _, evidence) => evidence is null ? null : report.SourceOf(evidence).Line()),
        ("link", (report, _, evidence) => evidence is null ? null : report.SourceOf(evidence).Link()),
        ("excerpt", (_, _, evidence) => evidence?.Excerpt),
        ("excerpt_is", (_, _, evidence) => evidence?.Excerpt is null ? null : ReportWords.ExcerptKind(evidence)),
        ("locator", (_, _, evidence) => evidence?.Locator),
        ("reliability", (report, _, evidence) => evidence is null ? null : report.SourceOf(evidence).Reliability),
        ("credibility", (_, _, evidence) => evidence?.Credibility),
        ("source_issued", (report, _, evidence) => evidence is null ? null : report.SourceOf(evidence).Issued),
        ("available_since", (_, _, evidence) => evidence?.AvailableSince),
        ("accessed", (_, _, evidence) => evidence?.Accessed),
        ("available_against_article", (_, _, evidence) => evidence?.Available is { } when ? Words.Of(when) : null),
        ("history_entry", (_, claim, _) => claim.Head.Position),
        ("history_hash", (_, claim, _) => claim.Head.Hash),
        ("about_the_text", (report, _, _) => Cautions(report.Article)),
    ];

    /// <summary>Writes a report.</summary>
    public static string Write(Report report)
    {
        var csv = new StringBuilder();
        csv.AppendJoin(',', Columns.Select(column => column.Name)).Append("\r\n");
        foreach (var claim in report.Claims)
        foreach (var evidence in claim.Finding?.Evidence.DefaultIfEmpty<ReportEvidence?>(null) ?? [null])
            csv.AppendJoin(',', Columns.Select(column => Cell(column.Value(report, claim, evidence)))).Append("\r\n");
        return csv.ToString();
    }

    private static string Cell(object? value) =>
        value switch
        {
            null => "",
            DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            DateTime at => at.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture),
            string text => Escaped(Defused(text)),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };

    private static string Defused(string text) =>
        text.Length > 0 && FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static string Escaped(string text) =>
        text.AsSpan().IndexOfAny(",\"\r\n") < 0 ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string? Cautions(ReportArticle article) =>
        article.Cautions is null ? null : string.Join(' ', article.Cautions.Select(caution => caution.Message));

    private static string? Flags(ReportClaim claim) =>
        claim.Finding is { Flags.Count: > 0 } finding
            ? string.Join(
                "; ",
                finding.Flags.Select(flag =>
                    $"{Words.Of(flag.Kind)} {Quoted.Of(flag.Words)}: {flag.Note} ({ReportWords.Of(flag.State)})"
                )
            )
            : null;
}
