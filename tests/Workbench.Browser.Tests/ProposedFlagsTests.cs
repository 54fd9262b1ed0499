namespace Workbench.Browser.Tests;

public sealed class ProposedFlagsTests(Chromium chromium, OwnDesk desk)
    : DeskTests(chromium, desk),
        IClassFixture<OwnDesk>
{
    [Fact]
    public async Task One_key_raises_the_first_flag_that_is_proposed_another_dismisses_it_and_neither_comes_back()
    {
        var anna = await Sit();
        var review = await anna.Import("The reckless owners have reportedly sold the old ferry to Oslo.", "The ferry");
        var proposed = review.Card.Locator("li.proposed");
        await review.Press("j");
        await Expect(proposed).ToHaveCountAsync(2);
        await Expect(review.Quote.Locator("u.proposed").First).ToHaveTextAsync("reckless");

        await review.Press("y");
        await review.Saved("raise flag");
        await Expect(review.Quote.Locator("u.raised")).ToHaveTextAsync("reckless");
        await Expect(proposed).ToHaveCountAsync(1);

        await review.Press("d");
        await review.Saved("dismiss flag");
        await Expect(proposed).ToHaveCountAsync(0);
        await review.Press("d");
        await Expect(review.Refusal).ToHaveTextAsync("No flag is proposed on this claim.");

        await anna.Page.ReloadAsync();
        await review.Ready();
        await review.Press("j");
        await Expect(review.Quote.Locator("u.raised")).ToHaveTextAsync("reckless");
        await Expect(proposed).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_flag_is_reworded_where_it_stands_what_it_says_is_typed_over_Enter_keeps_it_and_Esc_does_not()
    {
        var anna = await Sit();
        var review = await anna.Import("The reckless owners have reportedly sold the old ferry to Turku.", "Reword");
        var first = review.Card.Locator("li.proposed").First;
        await review.Press("j");
        await first.GetByText("Reword", new() { Exact = true }).ClickAsync();
        var why = first.GetByLabel("Why");
        await Expect(why).ToBeFocusedAsync();
        await anna.Page.Keyboard.TypeAsync("Nobody checked");
        await Expect(why).ToHaveValueAsync("Nobody checked");

        await review.Press("Escape");
        await Expect(why).ToHaveCountAsync(0);
        await Expect(review.Card.Locator("u.raised")).ToHaveCountAsync(0);

        await first.GetByText("Reword", new() { Exact = true }).ClickAsync();
        // Esc keeps what was typed, selected to be typed over again.
        await Expect(why).ToHaveValueAsync("Nobody checked");
        await Expect(why).ToBeFocusedAsync();
        await anna.Page.Keyboard.TypeAsync("Nobody asked");
        await review.Press("Enter");
        await review.Saved("raise flag");
        await Expect(review.Card.Locator(".flags li").First).ToContainTextAsync("Nobody asked");
    }

    [Fact]
    public async Task Why_is_told_on_demand_by_the_keyboard()
    {
        var anna = await Sit();
        var review = await anna.Import("The reckless owners sold the old ferry to Bergen.", "Why");
        await review.Press("j");
        var why = review.Card.Locator("details.why");
        await Expect(why.Locator("summary")).ToContainTextAsync("Why: “reckless”");

        await why.Locator("summary").FocusAsync();
        await anna.Page.Keyboard.PressAsync("Enter");

        await Expect(why.Locator("li").First)
            .ToContainTextAsync("(loaded word) speaks strongly for loaded wording (framing)");
        await Expect(why).ToContainTextAsync("of 1: how much checking would repay");
    }

    [Fact]
    public async Task What_the_engine_cannot_judge_is_said_of_the_article_and_of_each_claim()
    {
        var anna = await Sit();
        var review = await anna.Import(
            "Der Stadtrat hat die Brücke nach zwei Jahren geschlossen. Die Reparatur kostet vier Millionen.",
            "Die Brücke"
        );
        await Expect(anna.Page.Locator(".about")).ToContainTextAsync("The engine judges English only: 2 claims wait");
        await Expect(review.Cards.First).ToContainTextAsync("kind not judged");

        await review.Press("j");
        await Expect(review.Card.Locator(".cues"))
            .ToHaveTextAsync("Not judged: the engine knows only English. Decide the kind.");
        await review.Press("1");
        await Expect(anna.Page.Locator(".about")).ToContainTextAsync("1 claim waits");
    }

    [Fact]
    public async Task What_to_know_about_a_text_is_said_before_it_is_imported_and_after()
    {
        var anna = await Sit();
        var review = await anna.Import(
            $"The account is \u202E12345\u202C today. {string.Concat(Enumerable.Repeat("and then it rained ", 120))}.",
            "Hidden marks"
        );

        var known = anna.Page.Locator(".about details.cautions");
        await known.Locator("summary").ClickAsync();
        await Expect(known).ToContainTextAsync("Hidden marks turn the direction of the letters in 1 place");
        await Expect(known).ToContainTextAsync("there is no full stop for 480 words");
        await Expect(review.Cards.First).ToBeVisibleAsync();
    }
}
