using Workbench.Domain.Reports;

namespace Workbench.Domain.Tests.Reports;

public class SnapshotTests
{
    private static readonly Report Issued = SampleReport.Desk().Issue();

    [Fact]
    public void The_json_of_the_sample_is_as_accepted() => Snapshot.Holds(JsonReport.Write(Issued), "sample.json");

    [Fact]
    public void The_html_of_the_sample_is_as_accepted() => Snapshot.Holds(HtmlReport.Write(Issued), "sample.html");

    [Fact]
    public void The_markdown_of_the_sample_is_as_accepted() =>
        Snapshot.Holds(MarkdownReport.Write(Issued), "sample.md");

    [Fact]
    public void The_csv_of_the_sample_is_as_accepted() => Snapshot.Holds(CsvReport.Write(Issued), "sample.csv");

    [Fact]
    public void The_draft_of_an_article_nobody_worked_on_is_as_accepted() =>
        Snapshot.Holds(
            MarkdownReport.Write(new ReportDesk("Nobody looked at this.", new("Untouched")).Draft()),
            "untouched.md"
        );
}
