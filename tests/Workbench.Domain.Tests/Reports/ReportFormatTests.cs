using Workbench.Domain.Reports;

namespace Workbench.Domain.Tests.Reports;

public class ReportFormatTests
{
    [Theory]
    [InlineData("Night clinic on Tarn Street to close", "night-clinic-on-tarn-street-to-close-draft.html")]
    [InlineData("  Édition: l’été à 3 °C / “n” ", "edition-l-ete-a-3-c-n-draft.html")]
    [InlineData("../../etc/passwd\r\nX: y", "etc-passwd-x-y-draft.html")]
    [InlineData("المستشفى", "article-00000003-draft.html")]
    [InlineData("lone \uD83D surrogate", "lone-surrogate-draft.html")]
    public void A_file_is_named_for_its_article(string title, string expected) =>
        Assert.Equal(expected, ReportFormat.Html.FileName(new ReportDesk("It rained.", new(title)).Draft()));

    [Fact]
    public void An_issued_report_is_named_for_its_number() =>
        Assert.Equal(
            "rain-report-1.md",
            ReportFormat.Markdown.FileName(new ReportDesk("It rained.", new("Rain")).Issue())
        );

    [Fact]
    public void A_long_title_is_cut()
    {
        var name = ReportFormat.Csv.FileName(new ReportDesk("It rained.", new(new string('a', 500))).Draft());

        Assert.Equal($"{new string('a', 60)}-draft.csv", name);
    }

    [Theory]
    [InlineData("html", ReportFormat.Html)]
    [InlineData("MD", ReportFormat.Markdown)]
    [InlineData("json", ReportFormat.Json)]
    [InlineData("csv", ReportFormat.Csv)]
    [InlineData("pdf", null)]
    [InlineData("", null)]
    public void A_format_is_known_by_its_extension(string extension, ReportFormat? expected) =>
        Assert.Equal(expected, ReportFormats.WithExtension(extension));

    [Theory]
    [InlineData("Markdown", ReportFormat.Markdown)]
    [InlineData("md", ReportFormat.Markdown)]
    [InlineData("html", ReportFormat.Html)]
    [InlineData("1", null)]
    public void A_format_is_known_by_its_name_too(string word, ReportFormat? expected) =>
        Assert.Equal(expected, ReportFormats.Named(word));
}
