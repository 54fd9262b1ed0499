using Workbench.Blazor.Features.History;
using Workbench.Blazor.Infrastructure;
using Workbench.Blazor.Tests.Features.Sources;
using Workbench.Domain;

namespace Workbench.Blazor.Tests.Features.History;

public sealed class HistoryPagesTests
{
    private static readonly Func<Guid, Task<RuleViolation?>> NoUndo = _ => Task.FromResult<RuleViolation?>(null);
    private static readonly Func<Guid, Task<IReadOnlyList<EntryDetail>>> NoEntries = _ =>
        Task.FromResult<IReadOnlyList<EntryDetail>>([]);

    [Fact]
    public async Task The_history_of_a_new_desk_has_its_filters_and_says_how_many_acts_there_are()
    {
        await using var desk = await TestDesk.Create();

        var page = await Rendering.Render<HistoryPage>(desk, "history");

        Assert.Equal("History", page.The("h1").Says());
        Assert.Equal("0 acts", page.The("[role=status]").Says());
        Assert.All(page.QuerySelectorAll("input, select"), field => page.The($"label[for='{field.Id}']"));
    }

    [Fact]
    public async Task The_history_of_a_claim_says_so_and_links_to_it()
    {
        await using var desk = await TestDesk.Create();
        var (claim, _) = await SourceQueriesTests.Cited(desk);

        var page = await Rendering.Render<HistoryPage>(desk, $"history?claim={claim.Id}");

        Assert.Equal("2 acts", page.The("[role=status]").Says());
        Assert.Equal(
            $"/articles/{claim.Article}?claim={claim.Number}",
            page.The(".head .meta a:not([href='/history'])").GetAttribute("href")
        );
    }

    [Theory]
    [InlineData("history?article=zzz")]
    [InlineData("history?claim=1")]
    public async Task What_is_no_id_is_the_history_of_nothing(string address)
    {
        await using var desk = await TestDesk.Create();
        await SourceQueriesTests.Cited(desk);

        var page = await Rendering.Render<HistoryPage>(desk, address);

        Assert.Equal("0 acts", page.The("[role=status]").Says());
    }

    [Fact]
    public async Task An_act_shows_who_what_before_and_after_and_offers_to_undo_it()
    {
        var act = Act(true, new Difference("Verdict", "Supported", "<b>Refuted</b>"));

        var row = await Rendering.Render<ActRow>(("Act", act), ("Undo", NoUndo), ("Entries", NoEntries));

        Assert.Equal("Ann Lee gave claim 3 the verdict refuted", row.The(".what > p").Says());
        Assert.Equal("before: Supported", row.The("del").Says());
        Assert.Equal("after: <b>Refuted</b>", row.The("ins").Says());
        Assert.Equal("/articles/1?claim=3", row.The(".mentions a").GetAttribute("href"));
        Assert.Equal("2026-11-02 08:05:00 UTC", row.The("time").GetAttribute("title"));
        Assert.Equal(
            ["Details of: gave claim 3 the verdict refuted", "Undo: gave claim 3 the verdict refuted"],
            row.QuerySelectorAll("button").Select(button => button.Says())
        );
    }

    [Fact]
    public async Task A_claim_is_mentioned_with_its_words_and_its_article()
    {
        var mention = new Mention("Claim 3", "The bridge closed", "/articles/1?claim=3", "The <i>Tarn</i> bridge");

        var row = await Rendering.Render<ActRow>(
            ("Act", Act(true) with { Mentions = [mention] }),
            ("Undo", NoUndo),
            ("Entries", NoEntries)
        );

        Assert.Equal("Claim 3 “The bridge closed” in The <i>Tarn</i> bridge", row.The(".mentions li").Says());
    }

    [Fact]
    public async Task A_claim_that_is_a_fragment_is_mentioned_with_its_wording()
    {
        var mention = new Mention("Claim 3", "who closed it", "/articles/1?claim=3", null, new("Tarn closed it", true));

        var row = await Rendering.Render<ActRow>(
            ("Act", Act(true) with { Mentions = [mention] }),
            ("Undo", NoUndo),
            ("Entries", NoEntries)
        );

        Assert.Equal("Claim 3 Tarn closed it (suggested wording of “who closed it”)", row.The(".mentions li").Says());
    }

    [Theory]
    [InlineData(0, "Times in UTC")]
    [InlineData(2, "Times in Tarn")]
    public async Task The_zone_of_the_times_is_said_once(int hours, string says)
    {
        var zone = TimeZoneInfo.CreateCustomTimeZone("Tarn", TimeSpan.FromHours(hours), null, null);

        var list = await Rendering.Render<HistoryList>(("Past", new Past(null!, null!, new())), ("Zone", zone));

        Assert.Equal(says, list.The("p.meta").Says());
    }

    [Theory]
    [InlineData(true, "Nothing is erased. It archives the article with all its claims.")]
    [InlineData(false, "Nothing is erased.")]
    public async Task Before_an_act_is_undone_it_says_what_that_does(bool archives, string says)
    {
        await using var screen = await Screen.Of<ActRow>(
            ("Act", Act(true) with { Archives = archives }),
            ("Undo", NoUndo),
            ("Entries", NoEntries)
        );

        await screen.Press("Undo: gave claim 3 the verdict refuted");

        Assert.EndsWith(says, screen.Page.The(".asked span").Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_question_is_tied_to_the_button_that_asks_it_and_has_one_that_says_no()
    {
        await using var screen = await Screen.Of<ActRow>(("Act", Act(true)), ("Undo", NoUndo), ("Entries", NoEntries));

        await screen.Press("Undo: gave claim 3 the verdict refuted");

        var question = screen.Page.The("[data-asks]");
        Assert.Equal(question.Id, screen.Page.The("[aria-controls]").GetAttribute("aria-controls"));
        Assert.Equal("Keep it", question.The("[data-no]").Says());
    }

    [Fact]
    public async Task What_is_never_taken_back_offers_no_undo()
    {
        var row = await Rendering.Render<ActRow>(("Act", Act(false)), ("Undo", NoUndo), ("Entries", NoEntries));

        Assert.StartsWith("Details", row.The("button").Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_entry_shows_its_links_and_its_payload_as_text()
    {
        var entry = new EntryDetail("KindSet", 12, 3, Guid.CreateVersion7(), "ab12", "cd34", "{\n  \"x\": \"<i>\"\n}");

        var list = await Rendering.Render<EntryList>(("Entries", new[] { entry }));

        Assert.Contains("ab12", list.The("dl").Says(), StringComparison.Ordinal);
        Assert.Contains("cd34", list.The("dl").Says(), StringComparison.Ordinal);
        Assert.Equal("{ \"x\": \"<i>\" }", list.The("pre").Says());
    }

    private static Act Act(bool canUndo, params IReadOnlyList<Difference> differences) =>
        new(
            Guid.CreateVersion7(),
            new DateTime(2026, 11, 2, 8, 5, 0, DateTimeKind.Utc),
            "Ann Lee",
            "gave claim 3 the verdict refuted",
            differences,
            [new Mention("Claim 3", "The bridge closed", "/articles/1?claim=3")],
            canUndo
        );
}
