using System.Collections.Immutable;
using Microsoft.Extensions.Logging.Abstractions;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Claims.Earlier;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Articles;
using Workbench.Domain.Checked;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class EarlierPartTests
{
    private static readonly DateTime Day = new(2026, 3, 2, 12, 0, 0, DateTimeKind.Utc);
    private readonly AnArticle article = new();
    private readonly Submitted page = new();
    private readonly ChangeFeed feed = new(NullLogger<ChangeFeed>.Instance);

    [Fact]
    public async Task Where_nothing_like_it_was_checked_nothing_is_said_unless_asked()
    {
        var claim = article.Mark("The bridge closed");
        await using var screen = await Show(claim);
        Assert.Equal("", screen.Page.Body!.Says());

        await screen.Show(Parameters(claim, Panel.Before));
        Assert.Equal("Nothing like it has been checked before.", screen.Page.The("[role=status]").Says());
    }

    [Fact]
    public async Task It_says_how_many_there_are_and_the_verdict_only_of_what_is_most_likely_the_same()
    {
        var claim = article.Mark("The bridge closed");
        await using var alike = await Show(claim, Check(Likeness.Alike), Check(Likeness.Alike));
        Assert.Equal("↺ checked before: 2 like it B", alike.Page.Body!.Says());

        await using var same = await Show(claim, Check(Likeness.Same, report: 2));
        Assert.Equal("↺ checked before: 1 like it Bthe nearest: ✕Refuted◆Published", same.Page.Body!.Says());
        await same.Press("↺ checked before: 1 like it B");
        Assert.Equal([Panel.Before], page.Panels);
    }

    [Fact]
    public async Task Opened_it_lists_each_with_wording_likeness_day_article_and_report()
    {
        await using var screen = await Show(
            article.Mark("The bridge closed"),
            Panel.Before,
            Check(Likeness.SameWords, report: 2),
            Check(Likeness.Alike)
        );

        var rows = screen.Page.QuerySelectorAll(".rows > li");
        Assert.Equal(2, rows.Length);
        Assert.Equal("“The <bridge> was shut”", rows[0].The("a.cover[data-focus]").Says());
        Assert.Contains(
            "In the same words · verdict of 2 Mar 2026 · in report 2",
            rows[0].Says(),
            StringComparison.Ordinal
        );
        Assert.EndsWith("/report/2", rows[0].The("a.inner").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("Another paper · claim 7", rows[0].Says(), StringComparison.Ordinal);
        Assert.Contains("Like it · verdict of 2 Mar 2026 · not published", rows[1].Says(), StringComparison.Ordinal);
        Assert.Empty(rows[1].QuerySelectorAll("[data-focus], .inner"));
        Assert.Contains(LikenessWords.Meaning, screen.Page.Body!.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_of_the_article_on_the_screen_is_opened_there()
    {
        var claim = article.Mark("The bridge closed");
        await using var screen = await Show(claim, Panel.Before, Check(Likeness.Same, claim.Article));

        await screen.Follow("“The <bridge> was shut”");

        Assert.Equal(["open 7"], page.Acts);
    }

    [Fact]
    public async Task The_list_opens_on_a_closed_claim_too_as_it_changes_nothing()
    {
        var (claim, form) = (article.Mark("The bridge closed"), new OpenForm());
        claim.Make(1, Move.SetAside, null);

        var reading = new Reading();
        reading.Show(article.View);
        reading.OpenNumber(1);
        Assert.True(form.Toggle("before", 0, 0, reading));
        Assert.Equal((Panel.Before, null), (form.Panel, form.TakeRefusal()));
        await using var screen = await Show(claim, form.Panel, Check(Likeness.Alike));
        Assert.Single(screen.Page.QuerySelectorAll(".rows > li"));
    }

    [Fact]
    public async Task What_an_earlier_claim_says_otherwise_stands_in_its_row()
    {
        await using var screen = await Show(
            article.Mark("The bridge closed"),
            Panel.Before,
            Check(Likeness.Same) with
            {
                Contrast = Contrast.Of("14 % of bridges are safe", "12 % of bridges are not safe"),
            },
            Check(Likeness.Alike)
        );

        Assert.Equal(
            ["≠ other figures: 12 % there, 14 % here", "≠ perhaps the other way round: “not” only there"],
            screen.Page.QuerySelectorAll(".rows > li:first-child .differs").Select(line => line.Says())
        );
        Assert.Empty(screen.Page.QuerySelectorAll(".rows > li:last-child .differs"));
    }

    [Fact]
    public async Task A_verdict_that_is_given_elsewhere_meanwhile_shows_and_a_visit_asks_nothing()
    {
        var claim = article.Mark("The bridge closed");
        IReadOnlyList<EarlierCheck> known = [];
        var (asked, again) = (0, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        await using var screen = await Screen.Of<EarlierPart>(
            Parameters(
                claim,
                Panel.None,
                _ =>
                {
                    if (++asked == 2)
                        again.SetResult();
                    return Task.FromResult(known);
                }
            )
        );
        Assert.Equal(("", 1), (screen.Page.Body!.Says(), asked));

        feed.Publish(Notice.OfVisit(claim.Article));
        known = [Check(Likeness.Same)];
        feed.Publish(
            new(
                ImmutableHashSet.Create(known[0].Line.Article),
                ImmutableHashSet<ClaimId>.Empty,
                ImmutableHashSet<SourceId>.Empty
            )
        );

        await again.Task;
        Assert.Contains("1 like it", screen.Page.Body!.Says(), StringComparison.Ordinal);
    }

    private static EarlierCheck Check(Likeness likeness, ArticleId? of = null, int? report = null) =>
        new(
            new ClaimLine(
                new(Guid.CreateVersion7()),
                of ?? new(Guid.CreateVersion7()),
                "Another paper",
                7,
                "The <bridge> was shut",
                null,
                ClaimState.Of(Verdict.Refuted),
                report is not null
            ),
            likeness,
            Verdict.Refuted,
            Day,
            report,
            Contrast.None
        );

    private Task<Screen> Show(Claim claim, params EarlierCheck[] checks) => Show(claim, Panel.None, checks);

    private Task<Screen> Show(Claim claim, Panel panel, params EarlierCheck[] checks) =>
        Screen.Of<EarlierPart>(Parameters(claim, panel, _ => Task.FromResult<IReadOnlyList<EarlierCheck>>(checks)));

    private (string, object?)[] Parameters(
        Claim claim,
        Panel panel,
        Func<Claim, Task<IReadOnlyList<EarlierCheck>>>? earlier = null
    ) =>
        [
            ("Claim", claim),
            ("Panel", panel),
            ("PanelChanged", page.PanelChanged),
            ("Earlier", earlier ?? (_ => Task.FromResult<IReadOnlyList<EarlierCheck>>([]))),
            ("Feed", feed),
            ("Act", page.Act),
        ];
}
