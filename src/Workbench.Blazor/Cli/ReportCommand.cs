using System.CommandLine;
using Workbench.Blazor.Features.Reports;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Reports;

namespace Workbench.Blazor.Cli;

/// <summary><c>report</c>: what the desk says of an article, as a file.</summary>
internal static class ReportCommand
{
    public static Command On(Terminal terminal)
    {
        var article = ArticleArgument.Of();
        var format = Formats.Option("md", "markdown", "html", "json", "csv");
        var number = new Option<int?>("--number") { Description = "Which issued report [the newest].", HelpName = "N" };
        var draft = new Option<bool>("--draft") { Description = "What a report issued now would say." };
        var file = new Option<string?>("--out")
        {
            Description =
                "Where to write it [-: standard output]. A CSV file begins with the mark that tells spreadsheets it is UTF-8.",
            HelpName = "FILE",
        };
        var verb = new Verb(
            "report",
            "Write an issued report of an article; while none is issued, the draft, which says so.",
            "workbench report 01989a2e",
            "workbench report 01989a2e --format html --out report.html",
            "workbench report 01989a2e --number 1 --format json"
        )
        {
            article,
            format,
            number,
            draft,
            file,
        };
        return verb.OnDesk(
            terminal,
            DeskNeed.Read,
            async (desk, parsed, ct) =>
            {
                if (parsed.GetValue(draft) && parsed.GetValue(number) is not null)
                    throw new RuleViolation(
                        "cli.report",
                        "--draft and --number ask for different reports. Leave one of them out."
                    );
                var about = await desk.Article(parsed.GetRequiredValue(article), ct);
                var which = parsed.GetValue(draft)
                    ? null
                    : parsed.GetValue(number) ?? (about.Reports > 0 ? about.Reports : null);
                var form = ReportFormats.Named(parsed.GetRequiredValue(format))!.Value;
                var report =
                    await desk.Get<ReportQueries>().File(about.Id, which, form)
                    ?? throw new RuleViolation(
                        "report.unknown",
                        $"This article has no report {which}; {Issued(about)}."
                    );
                if (parsed.GetValue(file) is { } path && path != "-")
                    await Files.Write(path, report.Text, withMark: form == ReportFormat.Csv, ct);
                else
                    await terminal.Text.WriteAsync(report.Text);
                return 0;
            }
        );
    }

    private static string Issued(Article article) =>
        article.Reports switch
        {
            0 => "none is issued yet",
            1 => "it has report 1",
            var last => $"it has reports 1 to {last}",
        };
}
