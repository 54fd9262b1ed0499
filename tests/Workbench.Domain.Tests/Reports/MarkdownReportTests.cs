using Workbench.Domain.Reports;

namespace Workbench.Domain.Tests.Reports;

public class MarkdownReportTests
{
    [Theory]
    [InlineData("# no heading", "\\# no heading")]
    [InlineData("- no item", "\\- no item")]
    [InlineData("1. no item", "1\\. no item")]
    [InlineData("3.1 hours", "3\\.1 hours")]
    [InlineData("a | b", "a \\| b")]
    [InlineData("*bold* _and_ `code`", "\\*bold\\* \\_and\\_ \\`code\\`")]
    [InlineData("[text](javascript:x)", "\\[text\\](javascript:x)")]
    [InlineData("<b>&amp;", "\\<b\\>\\&amp;")]
    [InlineData("two\n\nlines", "two lines")]
    [InlineData("plain text, 2018–2024 (late)", "plain text, 2018–2024 (late)")]
    public void What_others_wrote_reads_as_they_wrote_it(string title, string expected)
    {
        var report = SampleReport.Desk().Draft();

        var page = MarkdownReport.Write(report with { Article = report.Article with { Title = title } });

        Assert.StartsWith($"# {expected}\n", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_of_evidence_has_as_many_cells_as_its_head()
    {
        var rows = MarkdownReport
            .Write(SampleReport.Desk().Draft())
            .Split('\n')
            .Where(line => line.StartsWith('|'))
            .ToList();

        Assert.NotEmpty(rows);
        Assert.All(
            rows,
            row => Assert.Equal(7, row.Replace("\\|", "", StringComparison.Ordinal).Count(sign => sign == '|'))
        );
    }
}
