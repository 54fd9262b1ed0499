using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Workbench.Browser.Tests;

public sealed class HandMadeClaimsTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    private const string Bridge =
        "The council opened the long bridge in 1998. The new bridge cost four million euros. The ferry company closed in the same year.";

    [Fact]
    public async Task A_new_claim_begun_the_moment_another_opens_is_not_given_up_as_that_one_comes_into_view()
    {
        var review = await (await Sit()).Import("The mill burnt down. It was rebuilt in 1911.", "As soon as it opens");
        var number = (await review.Numbers())[1];
        // Before anything else is heard of the server: the card is drawn, and is brought into view with the next message.
        await review.Page.EvaluateAsync(
            """
            number => new MutationObserver((_, cards) => {
              if (!document.querySelector(`#card-${number}.on`)) return;
              cards.disconnect();
              document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "n", bubbles: true }));
            }).observe(document.querySelector("#cards"), { childList: true, subtree: true, attributes: true })
            """,
            number
        );

        await review.Mark(number).First.ClickAsync();

        await Expect(review.Page).ToHaveURLAsync(new Regex($"claim={number}$"));
        await Expect(review.ToolButton("Keep")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Selected_words_become_a_claim_with_exactly_those_words()
    {
        var review = await (await Sit()).Import(Bridge + " Hand.", "By hand");
        await review.Drag("cost four million euros");
        await review.Press("n");
        await review.Saved("add claim");
        await Expect(review.Quote).ToHaveTextAsync("“cost four million euros”");
    }

    [Theory]
    [InlineData(
        "Emoji",
        "Then 👩‍👩‍👧 walked in. The 🌍 summit 🏳️‍🌈 took place in 2019. Nobody saw it.",
        "summit 🏳️‍🌈 took place"
    )]
    [InlineData(
        "Arabic",
        "قال الوزير إن الجسر كلف أربعة ملايين يورو. أغلقت شركة العبارات أبوابها في العام التالي.",
        "الجسر كلف أربعة ملايين"
    )]
    [InlineData(
        "Combining",
        "Der Bu\u0308rgermeister a\u00df cre\u0302pes. Nobody noticed the q\u0323\u0307 mark in 2001.",
        "q\u0323\u0307 mark in 2001"
    )]
    public async Task Words_of_any_script_are_marked_to_the_letter(string title, string text, string words)
    {
        var review = await (await Sit()).Import(text, title);
        await review.Select(words);
        await review.Press("n");
        await review.Saved("add claim");
        await Expect(review.Quote).ToHaveTextAsync($"“{words}”");
        await review.ShowsMarked(await review.OpenNumber(), words);
    }

    [Fact]
    public async Task A_heading_selected_whole_leaves_the_sign_that_made_it_one_behind()
    {
        var review = await (await Sit()).Import(
            "Opening line.\n\n# The weir was raised in 1961\n\nIt held.",
            "A heading"
        );
        // From the block's very start, where the hidden sign stands, as a triple click does.
        await review.Text.EvaluateAsync(
            "text => getSelection().selectAllChildren([...text.querySelectorAll('.block')].find((b) => b.textContent.includes('raised')))"
        );
        await review.Press("n");
        await Expect(review.Quote).ToHaveTextAsync("“The weir was raised in 1961”");
    }

    [Fact]
    public async Task A_claim_is_marked_with_the_arrow_keys_alone()
    {
        var review = await (await Sit()).Import(Bridge + " Arrows.", "By arrows");
        await review.Press("n");
        await Expect(review.Tool).ToContainTextAsync("New claim: “The”");
        await review.Press("ArrowRight");
        await review.Press("Shift+ArrowRight");
        await Expect(review.Tool).ToContainTextAsync("New claim: “council opened”");
        await review.Press("Enter");
        await review.Saved("add claim");
        await Expect(review.Quote).ToHaveTextAsync("“council opened”");
    }

    [Fact]
    public async Task Shift_and_arrows_grow_and_shrink_a_claim_at_both_ends()
    {
        var review = await (await Sit()).Import(Bridge + " Size.", "Sizes");
        await review.Drag("new bridge cost");
        await review.Press("n");
        await Expect(review.Quote).ToHaveTextAsync("“new bridge cost”");
        await review.Page.EvaluateAsync("() => getSelection().removeAllRanges()");

        await review.Press("Shift+ArrowRight");
        await review.Press("Enter");
        await Expect(review.Quote).ToHaveTextAsync("“new bridge cost four”");
        await review.Press("Shift+ArrowLeft");
        await review.Press("Shift+ArrowLeft");
        await review.Press("Enter");
        await Expect(review.Quote).ToHaveTextAsync("“new bridge”");
        await review.Press("Shift+ArrowRight");
        await review.Press("Alt+Shift+ArrowRight");
        await review.Press("Enter");
        await Expect(review.Quote).ToHaveTextAsync("“bridge cost”");
        await review.Press("Shift+ArrowRight");
        await review.Press("Escape");
        await Expect(review.Tool.GetByRole(AriaRole.Button)).ToHaveCountAsync(0);
        await Expect(review.Quote).ToHaveTextAsync("“bridge cost”");
    }

    [Fact]
    public async Task A_claim_is_split_merged_retired_and_brought_back_and_every_number_stays()
    {
        var review = await (await Sit()).Import(Bridge + " Parts.", "Parts");
        var before = await review.Numbers();
        var second = before[1];
        var words = await review.WordsOf(second);
        await review.Open(second);
        await review.Press("s");
        await Expect(review.Tool).ToContainTextAsync("Second claim:");
        await review.Press("Enter");
        await review.Saved("split claim");
        await review.ShowsOpen(second);
        await review.Marks(before.Length + 1);
        var added = Assert.Single(await review.Numbers(), number => !before.Contains(number));
        Assert.Equal(before.Max() + 1, added);
        Assert.StartsWith(await review.WordsOf(second), words, StringComparison.Ordinal);
        Assert.EndsWith(await review.WordsOf(added), words, StringComparison.Ordinal);

        await review.Press("m");
        await review.Saved("merge claims");
        await Expect(review.Quote).ToHaveTextAsync($"“{words}”");
        await review.ShowsMarked(second, words);
        Assert.Equal(before, await review.Numbers());

        await review.Press("Delete");
        await review.Saved("retire claim");
        await Expect(review.Mark(second)).ToHaveCountAsync(0);
        await review.Button("Bring back").ClickAsync();
        await review.Saved("bring back claim");
        await review.ShowsMarked(second, words);
        Assert.Equal(before, await review.Numbers());
    }

    [Fact]
    public async Task Claims_overlap_and_a_further_click_picks_the_next_of_them()
    {
        var review = await (await Sit()).Import(Bridge + " Over.", "Overlap");
        await review.Drag("opened the long bridge");
        await review.Press("n");
        await Expect(review.Quote).ToHaveTextAsync("“opened the long bridge”");
        var first = await review.OpenNumber();
        await review.Drag("long bridge in 1998");
        await review.Press("n");
        await Expect(review.Quote).ToHaveTextAsync("“long bridge in 1998”");
        var second = await review.OpenNumber();

        await review.ShowsMarked(first, "opened the long bridge");
        await review.ShowsMarked(second, "long bridge in 1998");
        var shared = review.Text.Locator($"mark[data-c~='{first}'][data-c~='{second}']").First;
        var open = new HashSet<int>();
        foreach (var _ in (await shared.GetAttributeAsync("data-c"))!.Split(' '))
        {
            var now = await review.OpenNumber();
            await shared.ClickAsync();
            await Expect(review.Page.Locator($"#card-{now}.on")).ToHaveCountAsync(0);
            await Expect(review.Quote).ToBeVisibleAsync();
            open.Add(await review.OpenNumber());
        }
        Assert.Superset(new HashSet<int> { first, second }, open);
    }
}
