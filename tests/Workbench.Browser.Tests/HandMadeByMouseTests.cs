using Microsoft.Playwright;

namespace Workbench.Browser.Tests;

/// <summary>What the keys do to the words of claims, done by pressing what is on the page.</summary>
public sealed class HandMadeByMouseTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    private const string Weir =
        "The weir was raised in 1961. The works cost nine million pounds. The miller lost his water in the same year.";

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Selected_words_become_a_claim_by_a_press_on_the_bar(int width)
    {
        var review = await (await Sit(width)).Import($"{Weir} {width}.", $"Mouse {width}");
        await review.Drag("cost nine");
        await Expect(review.Tool).ToContainTextAsync("Selected: “cost nine”");
        await review.ToolButton("New claim").ClickAsync();
        await Expect(review.Quote).ToHaveTextAsync("“cost nine”");
        await review.ShowsMarked(await review.OpenNumber(), "cost nine");
        // What was done is no longer offered.
        await Expect(review.Tool.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        Assert.Equal("", await review.Selection());
    }

    [Fact]
    public async Task What_a_press_took_away_from_the_selection_is_still_what_it_means()
    {
        var review = await (await Sit()).Import(Weir + " Lost.", "Lost selection");
        await review.Select("lost his water");
        // As a finger does on some phones: the selection is gone before the press is one.
        await review.ToolButton("New claim").DispatchEventAsync("pointerdown", new { bubbles = true });
        await review.Page.EvaluateAsync("() => getSelection().removeAllRanges()");
        await review.ToolButton("New claim").DispatchEventAsync("click");
        await Expect(review.Quote).ToHaveTextAsync("“lost his water”");
    }

    [Fact]
    public async Task Words_inside_the_open_claim_can_be_flagged_and_others_not()
    {
        var review = await (await Sit()).Import(Weir + " Flags.", "Flags by mouse");
        await review.Open(await review.NumberOf("nine million"));
        await review.Drag("raised in");
        await Expect(review.ToolButton("New claim")).ToBeVisibleAsync();
        await Expect(review.ToolButton("Flag")).ToHaveCountAsync(0);
        await review.Drag("nine million");
        await review.ToolButton("Flag").ClickAsync();
        await Expect(review.Card.Locator("form .quote")).ToHaveTextAsync("“nine million”");
    }

    [Fact]
    public async Task Esc_lets_go_of_the_selection_before_it_closes_the_claim()
    {
        var review = await (await Sit()).Import(Weir + " Esc.", "Esc and a selection");
        await review.Open(await review.NumberOf("nine million"));
        await review.Drag("raised in");
        await Expect(review.ToolButton("New claim")).ToBeVisibleAsync();
        await review.Press("Escape");
        await Expect(review.ToolButton("New claim")).ToHaveCountAsync(0);
        await Expect(review.Quote).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_claim_is_resized_by_presses_on_the_bar()
    {
        var review = await (await Sit()).Import(Weir + " Size.", "Size by mouse");
        await review.Drag("works cost nine");
        await review.ToolButton("New claim").ClickAsync();
        await Expect(review.Quote).ToHaveTextAsync("“works cost nine”");

        await review.Button("Resize").ClickAsync();
        await review.ToolButton("End a word later").ClickAsync();
        await review.ToolButton("Start a word later").ClickAsync();
        await Expect(review.Tool).ToContainTextAsync("“cost nine million”");
        await review.ToolButton("Keep").ClickAsync();
        await Expect(review.Quote).ToHaveTextAsync("“cost nine million”");

        await review.Button("Resize").ClickAsync();
        await review.ToolButton("End a word earlier").ClickAsync();
        await review.ToolButton("Cancel").ClickAsync();
        await Expect(review.Tool.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Expect(review.Quote).ToHaveTextAsync("“cost nine million”");
        await Expect(review.Button("Resize")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_claim_is_split_and_merged_again_by_presses()
    {
        var review = await (await Sit()).Import(Weir + " Cut.", "Cut by mouse");
        var before = await review.Numbers();
        var cut = await review.NumberOf("nine million");
        var words = await review.WordsOf(cut);
        await review.Page.Locator($"#card-{cut} .pick").ClickAsync();

        await review.Button("Split S").ClickAsync();
        await Expect(review.Tool).ToContainTextAsync("Second claim: “nine million pounds”");
        await review.ToolButton("Cut a word later").ClickAsync();
        await Expect(review.Tool).ToContainTextAsync("Second claim: “million pounds”");
        await review.ToolButton("Keep").ClickAsync();
        await review.Saved("split claim");
        await Expect(review.Quote).ToContainTextAsync("cost nine");
        await review.Marks(before.Length + 1);

        await review.Button("Merge with next M").ClickAsync();
        await review.Saved("merge claims");
        await Expect(review.Quote).ToHaveTextAsync($"“{words}”");
    }

    [Fact]
    public async Task The_last_claim_offers_no_merge_and_the_key_says_why_in_sight()
    {
        var review = await (await Sit()).Import(Weir + " Last.", "The last one");
        await review.Open((await review.Numbers())[^1]);
        await Expect(review.Button("Resize")).ToBeVisibleAsync();
        await Expect(review.Button("Merge with next M")).ToHaveCountAsync(0);
        await review.Press("m");
        await Expect(review.Refusal).ToHaveTextAsync("There is no claim after this one.");
    }

    [Fact]
    public async Task While_words_are_chosen_J_leaves_them_and_other_keys_are_told_to_wait()
    {
        var review = await (await Sit()).Import(Weir + " Wait.", "Keys that wait");
        var numbers = await review.Numbers();
        await review.Open(numbers[0]);
        var entries = await review.Entries();
        await review.Press("Shift+ArrowLeft");
        await review.Press("2");
        await Expect(review.Tool).ToContainTextAsync("Keep or cancel this first.");
        await review.Press("j");
        await review.ShowsOpen(numbers[1]);
        await Expect(review.Tool.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        Assert.Equal(entries, await review.Entries());
    }

    [Fact]
    public async Task However_long_the_words_are_how_to_keep_them_is_in_sight()
    {
        var review = await (await Sit(390)).Import(
            $"The mill closed in 1931 near the {string.Join(' ', Enumerable.Repeat("old stone", 40))} bridge.",
            "Long words"
        );
        await review.Open((await review.Numbers())[0]);
        await review.Button("Resize").ClickAsync();
        await Expect(review.Tool).ToContainTextAsync(" … ");
        await Expect(review.ToolButton("Keep")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Expect(review.ToolButton("Cancel")).ToBeInViewportAsync(new() { Ratio = 1 });
    }
}
