using Workbench.Domain.Claims;
using Workbench.Domain.Reports;

namespace Workbench.Domain.Tests.Reports;

/// <summary>Who says a claim is said of every claim, checked or not.</summary>
public sealed class SpeakerTests
{
    private readonly Report report = new ReportDesk(
        "The pier is safe, says Marta Ilves. It rained.",
        new("The pier"),
        new ReportDesk.Found("The pier is safe", Kind.Fact, Speaker: "Marta Ilves"),
        new ReportDesk.Found("It rained", Kind.Fact)
    ).Draft();

    [Fact]
    public void The_page_names_the_speaker_of_a_claim_that_nobody_checked()
    {
        var page = HtmlReport.Write(report);

        Assert.Contains(
            "Who says it: <span dir=\"auto\">Marta Ilves, not decided by a person</span>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "Who says it: <span dir=\"auto\">the article itself, not decided by a person</span>",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Markdown_names_the_speaker_of_a_claim_that_nobody_checked() =>
        Assert.Contains(
            "> The pier is safe\n\nWho says it: Marta Ilves, not decided by a person\n",
            MarkdownReport.Write(report),
            StringComparison.Ordinal
        );
}
