using System.Text.Json;
using Workbench.Domain.Reports;

namespace Workbench.Domain.Tests.Reports;

public class JsonReportTests
{
    [Fact]
    public void What_was_written_is_read_and_written_again_as_the_same_bytes()
    {
        var json = JsonReport.Write(Report.Compose(SampleReport.Desk().Basis));

        Assert.Equal(json, JsonReport.Write(JsonReport.Read(json)));
    }

    [Fact]
    public void An_issued_report_knows_the_hash_of_the_json_it_was_read_from()
    {
        var report = SampleReport.Desk().Issue();

        Assert.Equal(JsonReport.Sha256(JsonReport.Write(report)), report.Sha256);
    }

    [Fact]
    public void A_draft_has_no_hash() =>
        Assert.Null(JsonReport.Read(JsonReport.Write(SampleReport.Desk().Draft())).Sha256);

    [Fact]
    public void Letters_of_every_script_stand_as_they_are()
    {
        var json = JsonReport.Write(SampleReport.Desk().Draft());

        Assert.Contains("المستشفى", json, StringComparison.Ordinal);
        Assert.Contains("£1.3m", json, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', json);
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    public void What_is_no_report_is_refused(string json) => Assert.Throws<JsonException>(() => JsonReport.Read(json));
}
