using Microsoft.Playwright;
using Workbench.Browser.Tests.Screens;

namespace Workbench.Browser.Tests;

public sealed class SourcePickingTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    [Fact]
    public async Task A_source_is_picked_with_arrows_and_Enter_and_the_form_is_not_sent()
    {
        var (review, form) = await Citing("Arrows");
        await form.AddSource("Pumping log of the Arle works", "https://example.org/arle-log");
        await Another(review).ClickAsync();
        await form.AddSource("Pumping rates of the Arle works", "https://example.org/arle-rates");
        await Another(review).ClickAsync();

        await form.Search.FillAsync("arle pumping");
        await Expect(form.Search).ToHaveAttributeAsync("aria-expanded", "true");
        var options = review.Card.GetByRole(AriaRole.Listbox).GetByRole(AriaRole.Option);
        await Expect(options).ToHaveCountAsync(3);
        await Expect(options.Nth(0)).ToHaveAttributeAsync("aria-selected", "true");
        await review.Press("ArrowDown");
        await Expect(options.Nth(1)).ToHaveAttributeAsync("aria-selected", "true");
        await Expect(form.Search)
            .ToHaveAttributeAsync("aria-activedescendant", (await options.Nth(1).GetAttributeAsync("id"))!);
        await Expect(form.Search).ToBeFocusedAsync();
        var second = (await options.Nth(1).InnerTextAsync()).Trim();
        await review.Press("Enter");

        await Expect(Another(review)).ToBeFocusedAsync();
        await Expect(review.Card.Locator("form")).ToContainTextAsync(second);
        await Expect(review.Refusal).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_is_found_stands_within_its_list_to_the_last_letter()
    {
        var (review, form) = await Citing("A long title");
        await form.AddSource(
            $"Log of the weir {string.Join(' ', Enumerable.Repeat("at Arle", 30))}",
            "https://a.test/weir"
        );
        await Another(review).ClickAsync();

        await form.Search.FillAsync("weir arle");
        await Expect(form.Found("Log of the weir")).ToBeVisibleAsync();

        Assert.True(
            await review
                .Card.GetByRole(AriaRole.Listbox)
                .EvaluateAsync<bool>("list => list.scrollWidth <= list.clientWidth")
        );
    }

    [Fact]
    public async Task Enter_takes_the_first_match_and_what_nothing_matches_becomes_a_new_source()
    {
        var (review, form) = await Citing("Enter");
        await form.AddSource("Ferry timetable of the Ouse", "https://example.org/ouse");
        await Another(review).ClickAsync();
        await form.Search.PressSequentiallyAsync("ferry ouse");
        // At once: what is found may still be on its way.
        await review.Press("Enter");
        await Expect(review.Card.Locator("form")).ToContainTextAsync("Ferry timetable of the Ouse");

        await Another(review).ClickAsync();
        await form.Search.FillAsync("Nobody wrote this");
        await review.Press("Enter");
        await Expect(review.Card.GetByLabel("Title")).ToHaveValueAsync("Nobody wrote this");
    }

    [Fact]
    public async Task Esc_closes_the_list_and_only_then_the_form()
    {
        var (review, form) = await Citing("Esc");
        await form.Search.FillAsync("anything");
        await Expect(form.Found("+ Add")).ToBeVisibleAsync();
        await review.Press("Escape");
        await Expect(form.Found("+ Add")).ToHaveCountAsync(0);
        await Expect(form.Search).ToBeFocusedAsync();
        await review.Press("ArrowDown");
        await Expect(form.Found("+ Add")).ToBeVisibleAsync();
        await review.Press("Escape");
        await review.Press("Escape");
        await Expect(form.Search).ToHaveCountAsync(0);
        await Expect(review.Quote).ToBeVisibleAsync();
    }

    private static ILocator Another(ReviewScreen review) => review.Button("Another");

    private async Task<(ReviewScreen, CitationForm)> Citing(string title)
    {
        var review = await (await Sit()).Import($"The pump failed in 1907. {title}.", $"Picking: {title}");
        await review.Open(await review.NumberOf("pump"));
        await review.Press("e");
        var form = new CitationForm(review);
        await Expect(form.Search).ToBeFocusedAsync();
        return (review, form);
    }
}
