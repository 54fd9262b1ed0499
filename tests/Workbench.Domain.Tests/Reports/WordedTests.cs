using Workbench.Domain.Claims;
using Workbench.Domain.Reports;

namespace Workbench.Domain.Tests.Reports;

/// <summary>Claims that are a fragment in the article and have a wording that stands alone.</summary>
public sealed class WordedTests
{
    private readonly Report report = new ReportDesk(
        "Marta Ilves, who led the inquiry, resigned.",
        new("The inquiry"),
        new ReportDesk.Found("who led the inquiry", Kind.Fact, "Marta Ilves led the inquiry")
    ).Draft();

    [Fact]
    public void One_that_is_not_checked_is_listed_in_the_articles_words_with_its_wording_beside()
    {
        Assert.Contains(
            "> who led the inquiry\n\nStands alone as: Marta Ilves led the inquiry (suggested by the engine)\n",
            MarkdownReport.Write(report),
            StringComparison.Ordinal
        );
        var page = HtmlReport.Write(report);
        Assert.Contains(">who led the inquiry</blockquote>", page, StringComparison.Ordinal);
        Assert.Contains(
            """Stands alone as: <span dir="auto">Marta Ilves led the inquiry</span>""",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_contents_name_what_was_found_so_that_it_is_understood_there()
    {
        var page = HtmlReport.Write(SampleReport.Desk().Draft());

        Assert.Contains("<bdi>Closing the clinic saves £1.3m a year</bdi></a>", page, StringComparison.Ordinal);
        Assert.Contains(">Closing it saves £1.3m a year</blockquote>", page, StringComparison.Ordinal);
    }
}
