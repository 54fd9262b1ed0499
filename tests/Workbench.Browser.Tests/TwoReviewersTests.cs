using System.Diagnostics;
using Microsoft.Playwright;
using Workbench.Browser.Tests.Screens;

namespace Workbench.Browser.Tests;

public sealed class TwoReviewersTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    private static readonly LocatorAssertionsToHaveTextOptions SoonText = new() { Timeout = Patience.ForNews };

    [Fact]
    public async Task A_change_shows_at_the_other_by_itself_and_leaves_what_they_type_alone()
    {
        var (anna, ben) = await AtOneArticle("News");
        await ben.Screen.Press("v");
        var rationale = ben.Screen.Card.GetByLabel("How it follows from the evidence");
        await rationale.FillAsync("The ledger of the works shows");
        await anna.Screen.Button("3 Framing").ClickAsync();

        await Expect(ben.Screen.Button("3 Framing"))
            .ToHaveAttributeAsync("aria-pressed", "true", new() { Timeout = Patience.ForNews });
        await Expect(ben.Screen.Mark(await anna.Screen.OpenNumber()).First)
            .ToHaveClassAsync(new System.Text.RegularExpressions.Regex("k-framing"));
        await Expect(rationale).ToHaveValueAsync("The ledger of the works shows");
        await rationale.PressSequentiallyAsync(" 4.1 million");
        await Expect(rationale).ToHaveValueAsync("The ledger of the works shows 4.1 million");

        await anna.Screen.Drag("long bridge");
        await anna.Screen.Press("n");
        await Expect(anna.Screen.Quote).ToHaveTextAsync("“long bridge”");
        var added = await anna.Screen.OpenNumber();
        await Expect(ben.Screen.Mark(added)).ToHaveTextAsync("long bridge", SoonText);
        await Expect(rationale).ToHaveValueAsync("The ledger of the works shows 4.1 million");
        Assert.True(await anna.Person.HasTheSamePage());
        Assert.True(await ben.Person.HasTheSamePage());
    }

    [Fact]
    public async Task A_verdict_on_a_like_claim_shows_at_who_has_the_other_open_and_leaves_the_text_alone()
    {
        const string said = "The Ostvik lighthouse was dark for eleven nights in 1957";
        var (anna, ben) = (await Sit(), await Sit());
        var his = await ben.Import($"{said}.", "The Ostvik paper");
        await his.Press("j");
        await Expect(his.Quote).ToBeVisibleAsync();
        await his.Text.EvaluateAsync("text => { text.firstElementChild.notedByTest = true; }");

        var hers = await anna.Import("In 1957, for twelve nights, the Ostvik lighthouse was dark.", "The other paper");
        await hers.Press("j");
        await hers.Press("e");
        var form = new CitationForm(hers);
        await form.AddSource("Log of the Ostvik lighthouse", "https://ostvik.example/log");
        await form.Says("supports", "Dark, twelve nights");
        await hers.Button("Attach").ClickAsync();
        await hers.Saved("attach citation");
        await hers.Press("v");
        await hers.Choose("Supported");
        await hers.Card.GetByLabel("How it follows from the evidence").FillAsync("The log counts the nights.");
        await hers.Button("Give the verdict").ClickAsync();
        await hers.Saved("set verdict");

        await Expect(his.Card.GetByText("checked before: 1 like it"))
            .ToBeVisibleAsync(new() { Timeout = Patience.ForNews });
        await his.Press("b");
        await Expect(his.Card.Locator(".differs")).ToHaveTextAsync("≠ other figures: twelve there, eleven here");
        Assert.True(await his.Text.EvaluateAsync<bool>("text => text.firstElementChild.notedByTest === true"));
    }

    [Fact]
    public async Task Each_sees_how_many_are_there()
    {
        var (anna, ben) = await AtOneArticle("Company");
        await Expect(anna.Screen.Page.Locator("footer.keys")).ToContainTextAsync("2 people here");
        await ben.Person.Go("/");
        await Expect(anna.Screen.Page.Locator("footer.keys")).ToContainTextAsync("1 person here");
    }

    [Fact]
    public async Task Saving_over_a_newer_state_shows_both_and_mine_can_be_saved_anyway()
    {
        var (anna, ben) = await ClashOverWording("Mine");
        await ben.Screen.Clash.GetByRole(AriaRole.Button, new() { Name = "Save mine anyway" }).ClickAsync();
        await ben.Screen.Saved("reword claim");
        await Expect(ben.Screen.Card).ToContainTextAsync("Stands alone as: Ben's words");
        await Expect(anna.Screen.Card)
            .ToContainTextAsync("Stands alone as: Ben's words", new() { Timeout = Patience.ForNews });
    }

    [Fact]
    public async Task Saving_over_a_newer_state_shows_both_and_what_stands_can_be_kept()
    {
        var (_, ben) = await ClashOverWording("Theirs");
        await ben.Screen.Clash.GetByRole(AriaRole.Button, new() { Name = "Keep what stands" }).ClickAsync();
        await Expect(ben.Screen.Clash).ToHaveCountAsync(0);
        await Expect(ben.Screen.Card).ToContainTextAsync("Stands alone as: Anna's words");
        await ben.Screen.Press("r");
        await Expect(ben.Screen.Card.GetByLabel("Stands alone as")).ToHaveValueAsync("Anna's words");
    }

    [Fact]
    public async Task A_key_pressed_on_a_stale_view_is_never_silent()
    {
        var (anna, ben) = await AtOneArticle("Keys");
        await Task.WhenAll(anna.Screen.Press("2"), ben.Screen.Press("3"));
        // Both saved, or one was refused with a sentence; what both then see is the same.
        await Expect(anna.Screen.Card.Locator("[aria-pressed=true]")).ToHaveCountAsync(1);
        await Expect(ben.Screen.Card.Locator("[aria-pressed=true]")).ToHaveCountAsync(1);
        await Expect(anna.Screen.Announced).Not.ToBeEmptyAsync();
        await Expect(ben.Screen.Announced).Not.ToBeEmptyAsync();
        await Agree(anna.Screen.Card.Locator("[aria-pressed=true]"), ben.Screen.Card.Locator("[aria-pressed=true]"));
    }

    /// <summary>Waits until two people's pages say the same. Neither has the last word: the one may still hear of the other.</summary>
    private static async Task Agree(ILocator one, ILocator other)
    {
        var since = Stopwatch.StartNew();
        var (said, answered) = ("", "?");
        while (said != answered)
        {
            Assert.True(since.ElapsedMilliseconds < Patience.ForNews, $"One says {said}, the other {answered}.");
            (said, answered) = (await one.InnerTextAsync(), await other.InnerTextAsync());
        }
    }

    private async Task<(Seat Anna, Seat Ben)> ClashOverWording(string title)
    {
        var (anna, ben) = await AtOneArticle(title);
        await ben.Screen.Press("r");
        await ben.Screen.Card.GetByLabel("Stands alone as").FillAsync("Ben's words");
        await anna.Screen.Press("r");
        await anna.Screen.Card.GetByLabel("Stands alone as").FillAsync("Anna's words");
        await anna.Screen.Press("Control+Enter");
        await anna.Screen.Saved("reword claim");

        await ben.Screen.Button("Save").ClickAsync();
        await Expect(ben.Screen.Clash).ToContainTextAsync("Anna's words");
        await Expect(ben.Screen.Clash).ToContainTextAsync("Ben's words");
        await Expect(ben.Screen.Clash).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(ben.Screen.Card.GetByLabel("Stands alone as")).ToHaveValueAsync("Ben's words");
        return (anna, ben);
    }

    /// <summary>Two people with the same claim of the same article open.</summary>
    private async Task<(Seat Anna, Seat Ben)> AtOneArticle(string title)
    {
        var anna = await Sit();
        var screen = await anna.Import(
            $"The council opened the long bridge in 1998. It cost four million euros. {title}.",
            title
        );
        var ben = await Sit();
        var other = await ben.Review(anna.Page.Url);
        var number = (await screen.Numbers())[0];
        await screen.Open(number);
        await other.Open(number);
        await anna.NoteThePage();
        await ben.NoteThePage();
        return (new(anna, screen), new(ben, other));
    }

    private sealed record Seat(Reviewer Person, ReviewScreen Screen);
}
