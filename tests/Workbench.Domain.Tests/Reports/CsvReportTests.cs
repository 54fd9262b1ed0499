using System.Text;
using Workbench.Domain.Reports;

namespace Workbench.Domain.Tests.Reports;

public class CsvReportTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "'\r=1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("a=1", "a=1")]
    [InlineData("two\nlines, \"quoted\"", "two\nlines, \"quoted\"")]
    [InlineData("", "")]
    public void A_cell_is_read_back_as_written_but_for_what_a_spreadsheet_would_run(string title, string expected)
    {
        var report = SampleReport.Desk().Draft();

        var rows = Read(CsvReport.Write(report with { Article = report.Article with { Title = title } }));

        Assert.All(rows.Skip(1), row => Assert.Equal(expected, row[0]));
    }

    [Fact]
    public void Every_row_has_every_column_and_every_claim_a_row()
    {
        var report = SampleReport.Desk().Draft();
        var rows = Read(CsvReport.Write(report));

        Assert.All(rows, row => Assert.Equal(rows[0].Count, row.Count));
        Assert.Equal(
            report.Claims.Select(claim => claim.Number.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            rows.Skip(1).Select(row => row[rows[0].IndexOf("claim")]).Distinct()
        );
        Assert.Equal(1 + 4 + 5, rows.Count);
    }

    [Fact]
    public void Lines_end_as_rfc_4180_has_it()
    {
        var csv = CsvReport.Write(SampleReport.Desk().Draft());

        Assert.EndsWith("\r\n", csv, StringComparison.Ordinal);
        Assert.StartsWith("article,report,issued_at,claim,quote,", csv, StringComparison.Ordinal);
    }

    private static List<List<string>> Read(string csv)
    {
        var rows = new List<List<string>> { new() };
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < csv.Length; i++)
        {
            if (quoted && csv[i] == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
                cell.Append(csv[i++]);
            else if (csv[i] == '"')
                quoted = !quoted;
            else if (!quoted && (csv[i] == ',' || (csv[i] == '\r' && csv[i + 1] == '\n')))
            {
                rows[^1].Add(cell.ToString());
                cell.Clear();
                if (csv[i] == '\r' && i++ + 2 < csv.Length)
                    rows.Add([]);
            }
            else
                cell.Append(csv[i]);
        }
        return rows;
    }
}
