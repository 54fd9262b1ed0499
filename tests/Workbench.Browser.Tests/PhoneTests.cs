namespace Workbench.Browser.Tests;

/// <summary>The review screen on a phone: the text above, the claims in a drawer.</summary>
public sealed class PhoneTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    [Fact]
    public async Task With_a_claim_open_the_text_has_most_of_what_the_head_leaves_it_and_the_claim_stays_within_reach()
    {
        var anna = await Sit(390, 844);
        var review = await anna.Import("The cable car had run for two years. Then it stopped.", "On a phone");
        await review.Open(1);

        var (text, side) = (await Height(".review .article"), await Height(".review .side"));
        Assert.InRange(text, 330, 500);
        Assert.InRange(side, 380, 500);
        await Expect(anna.Page.Locator(".filters > .chip").First).ToBeHiddenAsync();
        await Expect(review.FilterButton).ToBeVisibleAsync();

        await review.Button("Reword").ClickAsync();
        await Expect(review.Card.GetByLabel("Stands alone as")).ToBeFocusedAsync();
        Assert.InRange(await Height(".review .side"), 480, 560);

        await review.Press("Escape");
        await review.Button("Close the claim").ClickAsync();
        await Expect(anna.Page.Locator(".filters > .chip").First).ToBeVisibleAsync();

        Task<double> Height(string part) =>
            anna.Page.EvaluateAsync<double>(
                "part => document.querySelector(part).getBoundingClientRect().height",
                part
            );
    }

    [Fact]
    public async Task Every_choice_of_the_filter_is_on_the_screen_when_it_is_opened()
    {
        var anna = await Sit(390, 844);
        var review = await anna.Import("The ferry had run for two years. Then it sank.", "A filter on a phone");

        await review.FilterButton.ClickAsync();

        foreach (var choice in new[] { "Stage", "Kind", "Verdict", "Flags", "Only retired claims" })
            await Expect(anna.Page.GetByLabel(choice, new() { Exact = true })).ToBeInViewportAsync(new() { Ratio = 1 });
    }
}
