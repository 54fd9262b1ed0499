using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Reports;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Reports;

/// <summary>What the desk has on claims that are not published is in no report; each format says so, and of how many claims.</summary>
public sealed class LeftOutTests
{
    private const string Sentence =
        "2 of 3 claims are not published (1 in review, 1 not checked yet). What the desk has on them is not in this report: "
        + "no verdict, no evidence, no flag, only the words, how they read by themselves, who says them and what they are taken for.";

    private readonly ReportDesk desk = new(
        "It rained. It poured. It snowed.",
        new("Weather"),
        new("It rained", Kind.Fact),
        new ReportDesk.Found("It poured", Kind.Fact),
        new ReportDesk.Found("It snowed", Kind.Fact)
    );

    [Fact]
    public void Every_format_says_how_many_and_why()
    {
        Publish(desk.Claims[0]);
        var source = desk.Source(new(SourceType.Report, "Gauge"));
        desk.Cite(desk.Claims[1], source, new(source.Id, Stance.Supports));
        desk.Flag(desk.Claims[1], FlagKind.Exaggeration, "poured", "A shower");
        var report = desk.Draft();

        Assert.Contains(
            $"**Not in this report:** {Sentence}\n",
            MarkdownReport.Write(report),
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"<b>Not in this report.</b> {Sentence}</p>",
            HtmlReport.Write(report),
            StringComparison.Ordinal
        );
        Assert.Contains(Sentence, JsonReport.Write(report), StringComparison.Ordinal);
        var table = CsvReport.Write(report);
        Assert.Contains("\"verdict, evidence and flags: in review, not published\"", table, StringComparison.Ordinal);
        Assert.Contains(
            "\"verdict, evidence and flags: not checked yet, not published\"",
            table,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("A shower", table, StringComparison.Ordinal);
    }

    [Fact]
    public void One_claim_is_spoken_of_as_one_and_retired_ones_by_themselves()
    {
        Publish(desk.Claims[0]);
        desk.Move(desk.Claims[1], Move.SetAside);
        desk.Do(desk.Claims[2], claim => claim.Retire(claim.Revision));

        Assert.Contains(
            "1 of 2 claims is not published (1 set aside). What the desk has on it is not in this report: no verdict, no evidence, no flag, "
                + "only the words, how they read by themselves, who says them and what they are taken for. 1 claim that was retired is not in it at all.",
            MarkdownReport.Write(desk.Draft()),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Where_all_are_published_nothing_is_said()
    {
        foreach (var claim in desk.Claims)
            Publish(claim);
        var report = desk.Draft();

        Assert.DoesNotContain("Not in this report", MarkdownReport.Write(report), StringComparison.Ordinal);
        Assert.DoesNotContain("Not in this report", HtmlReport.Write(report), StringComparison.Ordinal);
        Assert.DoesNotContain("not published", CsvReport.Write(report), StringComparison.Ordinal);
        Assert.DoesNotContain("not in this report", JsonReport.Write(report), StringComparison.Ordinal);
    }

    private void Publish(Claim claim)
    {
        var source = desk.Source(new(SourceType.Report, "Log"));
        desk.Cite(claim, source, new(source.Id, Stance.Supports));
        desk.Judge(claim, Verdict.Supported, "The log says so.");
        desk.Move(claim, Move.Publish);
    }
}
