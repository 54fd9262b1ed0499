using System.Globalization;
using Workbench.Domain.Claims;
using Workbench.Domain.Reports;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Reports;

public class ReportTests
{
    private readonly ReportDesk desk = SampleReport.Desk();

    [Fact]
    public void Only_published_claims_say_what_the_desk_found()
    {
        var report = desk.Draft();

        Assert.Equal([1, 2, 3], report.Published.Select(claim => claim.Number));
        Assert.All(report.Claims.Except(report.Published), claim => Assert.Null(claim.Finding));
        Assert.Equal([4], report.Unfinished.Select(claim => claim.Number));
        foreach (
            var text in new[]
            {
                JsonReport.Write(report),
                HtmlReport.Write(report),
                MarkdownReport.Write(report),
                CsvReport.Write(report),
            }
        )
        {
            Assert.DoesNotContain("must not be told", text, StringComparison.Ordinal);
            Assert.DoesNotContain("note for the desk only", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_claim_set_aside_stands_with_its_reason_and_a_found_one_without()
    {
        Assert.Equal(
            [(5, null), (6, "An appointment, nothing to check"), (7, null)],
            desk.Draft().Unchecked.Select(claim => (claim.Number, claim.Reason))
        );
    }

    [Fact]
    public void Retired_claims_and_withdrawn_citations_and_flags_are_left_out_but_counted()
    {
        var report = desk.Draft();

        Assert.DoesNotContain(8, report.Claims.Select(claim => claim.Number));
        Assert.Equal((7, 1, 1), (report.Tally.Claims, report.Tally.Retired, report.Tally.WithdrawnCitations));
        Assert.Equal(2, report.Claims[0].Finding!.Evidence.Count);
        Assert.Equal(1, report.Claims[0].Finding!.WithdrawnCitations);
        Assert.Equal("LoadedLanguage", Assert.Single(report.Claims[2].Finding!.Flags).Kind.ToString());
    }

    [Fact]
    public void The_tally_adds_up()
    {
        var tally = desk.Draft().Tally;

        Assert.Equal(
            tally.Claims,
            tally.Verdicts.Sum(verdict => verdict.Claims)
                + tally.NoVerdict
                + tally.Unfinished
                + tally.SetAside
                + tally.Untouched
        );
        Assert.Equal(tally.Claims, tally.Kinds.Sum(kind => kind.Claims));
        Assert.Equal((1, 1, 2, 2), (tally.SetAside, tally.NoVerdict, tally.Untouched, tally.KindsDecided));
    }

    [Fact]
    public void What_is_decided_and_what_is_only_suggested_is_told_apart()
    {
        var (first, second) = (desk.Draft().Claims[0], desk.Draft().Claims[1]);

        Assert.Equal(
            (true, WordingOrigin.Reviewer, true),
            (first.Kind.Decided, first.Standalone.From, first.Speaker.Decided)
        );
        Assert.Equal(
            (false, WordingOrigin.Engine, false),
            (second.Kind.Decided, second.Standalone.From, second.Speaker.Decided)
        );
        Assert.Equal(WordingOrigin.Quote, desk.Draft().Claims[2].Standalone.From);
    }

    [Fact]
    public void The_names_of_those_who_worked_on_a_claim_come_from_the_history_in_order()
    {
        var finding = desk.Draft().Claims[0].Finding!;

        Assert.Equal(["Ana Kovač", "Musa Osei"], finding.Reviewers);
        Assert.Equal(("Musa Osei", "Ana Kovač"), (finding.Verdict!.By, finding.PublishedBy));
    }

    [Fact]
    public void The_report_names_the_head_it_accounts_for_and_each_claims_last_entry()
    {
        var report = desk.Draft();
        var history = desk.Basis.History.OrderBy(entry => entry.Position).ToList();

        Assert.Equal((history.Count, history[^1].Hash), (report.Head.Position, report.Head.Hash));
        Assert.All(report.Claims, claim => Assert.Equal(history[claim.Head.Position - 1].Hash, claim.Head.Hash));
        Assert.Equal(2, report.Claims[4].Head.Position);
    }

    [Theory]
    [InlineData("2024-03-01", Availability.Before)]
    [InlineData("2024-09-18", Availability.SameDay)]
    [InlineData("2024-09-19", Availability.After)]
    [InlineData(null, null)]
    public void Evidence_says_whether_it_could_be_known_when_the_article_appeared(string? since, Availability? expected)
    {
        var small = new ReportDesk(
            "It rained.",
            new("Rain", Published: new DateOnly(2024, 9, 18)),
            new ReportDesk.Found("It rained", Kind.Fact)
        );
        var available = since is null ? (DateOnly?)null : DateOnly.Parse(since, CultureInfo.InvariantCulture);
        small.Cite(
            small.Claims[0],
            small.Source(new(SourceType.Webpage, "Gauge")),
            new(default, Stance.Supports, AvailableSince: available)
        );
        small.Judge(small.Claims[0], Verdict.Supported, "The gauge says so.");
        small.Move(small.Claims[0], Move.Publish);

        Assert.Equal(expected, small.Draft().Claims[0].Finding!.Evidence[0].Available);
    }

    [Fact]
    public void Positions_are_code_points()
    {
        var runes = string.Concat(Enumerable.Repeat("🏥", 3)) + " قال إن المستشفى 🏥 سيغلق.";
        var small = new ReportDesk(runes, new("Positions"), new ReportDesk.Found("المستشفى 🏥 سيغلق", Kind.Fact));
        var anchor = small.Draft().Claims[0].Anchor;

        var quoted = string.Concat(
            runes
                .EnumerateRunes()
                .Skip(anchor.Position.Start)
                .Take(anchor.Position.End - anchor.Position.Start)
                .Select(rune => rune.ToString())
        );

        Assert.Equal("المستشفى 🏥 سيغلق", quoted);
        Assert.Equal(quoted, anchor.Quote);
        Assert.Contains(
            "\"type\": \"TextPositionSelector\"",
            JsonReport.Write(small.Draft()),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    public void The_same_history_gives_the_same_bytes_whatever_culture_and_order(string culture)
    {
        var expected = Formats(desk.Issue());
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            var basis = desk.Basis;
            var shuffled = basis with
            {
                Claims = [.. basis.Claims.Reverse()],
                Sources = [.. basis.Sources.Reverse()],
                History = [.. basis.History.Reverse()],
                SourceHeads = basis.SourceHeads.Reverse().ToDictionary(),
            };
            var issued = Report.Compose(shuffled, desk.Issue().Issued);

            Assert.Equal(expected, Formats(JsonReport.Read(JsonReport.Write(issued))));
            Assert.Equal(expected, Formats(SampleReport.Desk().Issue()));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }

    [Fact]
    public void A_claim_anchored_elsewhere_or_an_empty_history_is_an_error()
    {
        var basis = desk.Basis;

        Assert.Throws<ArgumentException>(() => Report.Compose(basis with { History = [] }));
        Assert.Throws<ArgumentException>(() =>
            Report.Compose(basis with { Version = new(desk.Article.Id, 2, basis.Version.Text, []) })
        );
    }

    private static string[] Formats(Report report) =>
        [JsonReport.Write(report), HtmlReport.Write(report), MarkdownReport.Write(report), CsvReport.Write(report)];
}
