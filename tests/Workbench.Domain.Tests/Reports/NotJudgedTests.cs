using Workbench.Domain.Claims;
using Workbench.Domain.Reports;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Reports;

/// <summary>Claims that neither the engine nor a person has judged: no report calls them facts.</summary>
public sealed class NotJudgedTests
{
    private readonly ReportDesk desk = new(
        "Fergen sank i 1980. Broen stengte i 2019. The ferry sank in 1980.",
        new("Fergen"),
        new ReportDesk.Found("Fergen sank i 1980", null),
        new ReportDesk.Found("The ferry sank in 1980", Kind.Fact)
    );

    [Fact]
    public void A_report_says_that_nobody_judged_them_and_how_many_they_are()
    {
        desk.Mark("Broen stengte i 2019");
        var report = desk.Draft();

        Assert.Equal(
            [null, Kind.Fact, null],
            report.Claims.OrderBy(claim => claim.Number).Select(claim => claim.Kind.Is)
        );
        Assert.Equal(2, report.Tally.KindsNotJudged);
        Assert.Equal(1, report.Tally.Kinds.Sum(kind => kind.Claims));
        var page = MarkdownReport.Write(report);
        Assert.Contains("**Claim 1**: Not checked yet · kind not judged", page, StringComparison.Ordinal);
        Assert.Contains("1 Fact, 2 not judged.", page, StringComparison.Ordinal);
        Assert.Contains(
            "It judges English only, and left the kind of 1 claim to people.",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("kind not judged", HtmlReport.Write(report), StringComparison.Ordinal);
        Assert.Contains(",,no,", CsvReport.Write(report), StringComparison.Ordinal);
        var json = JsonReport.Write(report);
        Assert.Equal(json, JsonReport.Write(JsonReport.Read(json)));
    }

    // As with a claim marked by hand: whoever gives a verdict takes it for something that can be checked.
    [Fact]
    public void They_may_have_a_verdict_and_are_published_with_it_and_decided_an_opinion_they_may_not()
    {
        var claim = desk.Claims[0];
        var source = desk.Source(new(Domain.Sources.SourceType.Report, "Log"));
        desk.Cite(claim, source, new(source.Id, Domain.Sources.Stance.Supports));
        desk.Judge(claim, Verdict.Supported, "The log says so.");
        desk.Move(claim, Move.Publish);

        Assert.Equal(Verdict.Supported, Assert.Single(desk.Draft().Published).Finding?.Verdict?.Is);
        Assert.False(((Kind?)Kind.Opinion).CanHaveVerdict());
        Assert.False(((Kind?)Kind.NoClaim).CanHaveVerdict());
        Assert.True(default(Kind?).CanHaveVerdict());
    }

    [Fact]
    public void They_are_not_published_without_a_verdict_or_a_decision() =>
        Refused.With("publish.kind-undecided", () => desk.Claims[0].Publish(1, null));

    [Fact]
    public void A_report_issued_before_they_were_counted_is_written_as_it_was()
    {
        var json = JsonReport.Write(SampleReport.Desk().Issue());

        Assert.DoesNotContain("kindsNotJudged", json, StringComparison.Ordinal);
        Assert.Equal(json, JsonReport.Write(JsonReport.Read(json)));
    }
}
