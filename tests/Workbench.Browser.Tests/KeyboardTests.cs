using Microsoft.Playwright;
using Workbench.Browser.Tests.Screens;

namespace Workbench.Browser.Tests;

public sealed class KeyboardTests(Chromium chromium, OwnDesk desk) : DeskTests(chromium, desk), IClassFixture<OwnDesk>
{
    private const string Clinic = "Tarn Street";

    [Fact]
    public async Task From_the_first_page_to_a_published_verdict_without_a_mouse()
    {
        var anna = await Sit();
        var (page, keys) = (anna.Page, new Keys(anna.Page));
        await anna.Go("/");
        await keys.TabTo(page.GetByRole(AriaRole.Link, new() { Name = Clinic }));
        await keys.Press("Enter");
        var review = await new ReviewScreen(page).Ready();

        await keys.Press("j");
        await Expect(review.Quote).ToBeVisibleAsync();
        var first = await review.OpenNumber();
        await keys.Press("j");
        await Expect(page.Locator($"#card-{first}.on")).ToHaveCountAsync(0);
        await keys.Press("k");
        await review.ShowsOpen(first);

        await keys.Press("1");
        await review.Saved("set kind");
        await Expect(review.Button("1 Fact")).ToHaveAttributeAsync("aria-pressed", "true");
        await Cite(review, keys, "Annual report of the health board");
        await Judge(review, keys);
        await keys.Press("p");
        await review.Saved("publish claim");
        await Expect(review.Card.GetByText("Published").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task The_question_mark_lists_the_keys_and_Esc_closes_one_thing_at_a_time()
    {
        var anna = await Sit();
        var (page, keys) = (anna.Page, new Keys(anna.Page));
        await anna.Go("/");
        await keys.TabTo(page.GetByRole(AriaRole.Link, new() { Name = Clinic }));
        await keys.Press("Enter");
        var review = await new ReviewScreen(page).Ready();
        // The second: the first may be published by now, and no form opens on it.
        var numbers = await review.Numbers();
        await keys.Press("j");
        await review.ShowsOpen(numbers[0]);
        await keys.Press("j");
        await review.ShowsOpen(numbers[1]);

        await keys.Press("?");
        foreach (
            var does in new[] { "next, previous claim", "attach a source", "verdict", "publish", "who is saying it" }
        )
            await Expect(review.Help).ToContainTextAsync(does);
        await keys.Press("Escape");
        await Expect(review.Help).ToHaveCountAsync(0);
        await Expect(review.Quote).ToBeVisibleAsync();

        await keys.Press("r");
        await Expect(review.Card.GetByLabel("Stands alone as")).ToBeFocusedAsync();
        await keys.Press("Escape");
        await Expect(review.Card.GetByLabel("Stands alone as")).ToHaveCountAsync(0);
        await Expect(review.Quote).ToBeVisibleAsync();
        await keys.Press("Escape");
        await Expect(review.Card).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("/", "search", "On every page")]
    [InlineData("/import", "in the text: read it", "On this page")]
    [InlineData("/history", "this list", "On every page")]
    public async Task The_question_mark_lists_the_keys_of_every_page(string address, string does, string where)
    {
        var anna = await Sit();
        var list = anna.Page.GetByRole(AriaRole.Dialog, new() { Name = "All keys" });
        await anna.Go(address);

        await anna.Page.Keyboard.PressAsync("?");
        await Expect(list).ToContainTextAsync(does);
        await Expect(list).ToContainTextAsync(where);
        await Expect(list).Not.ToContainTextAsync("publish");
        await anna.Page.Keyboard.PressAsync("Escape");
        await Expect(list).ToHaveCountAsync(0);

        await anna.Page.GetByRole(AriaRole.Button, new() { Name = "All keys" }).ClickAsync();
        await list.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Expect(list).ToHaveCountAsync(0);
        await anna.Page.Keyboard.PressAsync("/");
        await anna.Page.Keyboard.TypeAsync("?");
        await Expect(anna.Page.Locator("#find")).ToHaveValueAsync("?");
        await Expect(list).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Letters_typed_into_a_field_do_nothing_to_the_claim()
    {
        var anna = await Sit();
        var (page, keys) = (anna.Page, new Keys(anna.Page));
        var review = await anna.Import("The mill closed in 1931. It never opened again.", "Letters");
        await keys.Press("j");
        await Expect(review.Quote).ToBeVisibleAsync();
        var entries = await review.Entries();
        await keys.Press("r");
        await Expect(review.Card.GetByLabel("Stands alone as")).ToBeFocusedAsync();
        await keys.Type("jk12345nsmrwfevpaxg?");
        await Expect(review.Card.GetByLabel("Stands alone as"))
            .ToHaveValueAsync(new System.Text.RegularExpressions.Regex("jk12345nsmrwfevpaxg\\?"));
        Assert.Equal(entries, await review.Entries());

        // Ctrl and Enter on a choice that was not made must not make it.
        await keys.Press("Escape");
        await keys.Press("v");
        await Expect(review.Card.GetByLabel("Supported", new() { Exact = true })).ToBeFocusedAsync();
        await keys.Press("Control+Enter");
        await Expect(review.Refusal).ToHaveTextAsync("Choose one of the four verdicts.");
        await Expect(page.Locator("input[name=verdict]:checked")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task B_lists_what_was_checked_before_and_Enter_goes_there()
    {
        var anna = await Sit();
        var keys = new Keys(anna.Page);
        const string Mill = "The Vintrgasse mill closed for good in 1931";
        var review = await anna.Import($"{Mill}. For good, in 1931, the mill of Vintrgasse closed.", "The mill");
        await keys.Press("j");
        var first = await review.OpenNumber();
        await Cite(review, keys, "Register of the Vintrgasse mill");
        await Judge(review, keys);
        await keys.Press("j");
        await Expect(review.Card.GetByText("checked before: 1 like it")).ToBeVisibleAsync();

        await keys.Press("b");
        var link = review.Card.GetByRole(AriaRole.Link, new() { Name = Mill });
        await Expect(link).ToBeFocusedAsync();
        await Expect(review.Card.Locator(".rows")).ToContainTextAsync("Refuted");
        await keys.Press("Enter");

        await review.ShowsOpen(first);
        await Expect(anna.Page.Locator(".panel")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task The_skip_link_leads_past_the_navigation()
    {
        var anna = await Sit();
        var keys = new Keys(anna.Page);
        await anna.Go("/");
        await keys.TabTo(anna.Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" }));
        await keys.Press("Enter");
        await Expect(anna.Page.Locator("#main")).ToBeFocusedAsync();
        await keys.Press("/");
        await Expect(anna.Page.Locator("#find")).ToBeFocusedAsync();
    }

    private static async Task Cite(ReviewScreen review, Keys keys, string title)
    {
        await keys.Press("e");
        await Expect(review.Card.GetByLabel("Source: its address")).ToBeFocusedAsync();
        await keys.Type(title);
        // Nothing in the library is called so: what Enter picks is the new one.
        await keys.Press("Enter");
        await Expect(review.Card.GetByLabel("Title")).ToHaveValueAsync(title);
        await keys.TabTo(review.Card.GetByLabel("Appeared in"));
        await keys.Type("Board papers");
        await keys.Press("Enter");
        await Expect(review.Card.GetByRole(AriaRole.Button, new() { Name = "Another" })).ToBeVisibleAsync();
        await keys.TabTo(review.Card.GetByLabel("supports", new() { Exact = true }));
        await keys.Press("Space");
        await keys.TabTo(review.Card.GetByLabel("What it says"));
        await keys.Type("18,412 patients were seen");
        await keys.Press("Control+Enter");
        await review.Saved("attach citation");
    }

    private static async Task Judge(ReviewScreen review, Keys keys)
    {
        await keys.Press("v");
        await Expect(review.Card.GetByLabel("Supported", new() { Exact = true })).ToBeFocusedAsync();
        await keys.Press("ArrowRight");
        await Expect(review.Card.GetByLabel("Refuted")).ToBeCheckedAsync();
        await keys.TabTo(review.Card.GetByLabel("How it follows from the evidence"));
        await keys.Type("The report gives another number.");
        await keys.Press("Control+Enter");
        await review.Saved("set verdict");
        await Expect(review.Card.Locator(".rationale")).ToHaveTextAsync("The report gives another number.");
    }
}
