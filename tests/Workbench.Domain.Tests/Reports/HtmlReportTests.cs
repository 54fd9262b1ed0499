using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Reports;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Reports;

public class HtmlReportTests
{
    private const string Hostile = "\"><script>alert(1)</script></style><img src=x onerror='alert(2)'>\u202E";

    [Fact]
    public void Nothing_that_others_wrote_becomes_markup()
    {
        var desk = new ReportDesk(
            $"He said {Hostile} and left.",
            new(Hostile, Hostile, Hostile, Url: "https://example.org/?q=\"><script>", Language: "en\"><script>"),
            new ReportDesk.Found($"said {Hostile}", Kind.Fact, Hostile, Hostile)
        );
        var claim = desk.Claims[0];
        var source = desk.Source(
            new(SourceType.Webpage, Hostile, Hostile, Hostile, Hostile, Url: "https://example.org/'onclick='x")
        );
        desk.Cite(claim, source, new(default, Stance.Refutes, Hostile, true, Hostile));
        desk.Flag(claim, FlagKind.Exaggeration, Hostile, Hostile);
        desk.Judge(claim, Verdict.Refuted, Hostile);
        desk.Move(claim, Move.Publish);

        var html = HtmlReport.Write(desk.Issue());

        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", html, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("'onclick", html, StringComparison.Ordinal);
        Assert.Single(html.Split("</style>")[1..]);
        Assert.Contains("&lt;script&gt;alert(1)", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("//example.org")]
    [InlineData("https://user@example.org")]
    public void Only_web_addresses_are_links(string url)
    {
        var report = SampleReport.Desk().Draft();
        report = report with
        {
            Article = report.Article with { Url = url },
            Sources = [.. report.Sources.Select(source => source with { Url = url })],
        };

        Assert.DoesNotContain($"href=\"{url}", HtmlReport.Write(report), StringComparison.Ordinal);
        Assert.DoesNotContain($"<{url}", MarkdownReport.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_asks_for_nothing_from_elsewhere_and_runs_nothing()
    {
        var html = HtmlReport.Write(SampleReport.Desk().Issue());

        Assert.Contains(
            "default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;",
            html,
            StringComparison.Ordinal
        );
        foreach (var asks in new[] { "<script", "<link", "<img", "<iframe", "@import", "url(", " src=" })
            Assert.DoesNotContain(asks, html, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_control_character_cannot_reach_the_page()
    {
        var desk = new ReportDesk("It rained.", new("Bell \u0007 and null \0"));

        Assert.Contains("Bell \uFFFD and null \uFFFD", HtmlReport.Write(desk.Draft()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_says_so_and_an_issued_report_has_its_number_and_hash()
    {
        var desk = SampleReport.Desk();
        var issued = desk.Issue();

        Assert.Contains("Draft: not issued.", HtmlReport.Write(desk.Draft()), StringComparison.Ordinal);
        Assert.DoesNotContain("not issued", HtmlReport.Write(issued), StringComparison.Ordinal);
        Assert.Contains(issued.Sha256!, HtmlReport.Write(issued), StringComparison.Ordinal);
    }

    [Fact]
    public void An_opinion_is_said_to_get_no_verdict() =>
        Assert.Contains(
            "Opinion: gets no verdict.",
            HtmlReport.Write(SampleReport.Desk().Draft()),
            StringComparison.Ordinal
        );
}
