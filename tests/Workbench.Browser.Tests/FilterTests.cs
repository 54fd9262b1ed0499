using Microsoft.Playwright;

namespace Workbench.Browser.Tests;

public sealed class FilterTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    private const string Lock =
        "The lock was built in 1890. It is an ugly lock. Boats are expected to return next year.";

    [Fact]
    public async Task Esc_closes_the_filter_then_the_form_then_the_claim()
    {
        var review = await (await Sit()).Import(Lock + " Esc.", "Esc and the filter");
        await review.Open((await review.Numbers())[0]);
        await review.Press("r");
        await Expect(review.Card.GetByLabel("Stands alone as")).ToBeFocusedAsync();
        await review.FilterButton.ClickAsync();
        var kind = review.Page.GetByLabel("Kind", new() { Exact = true });
        await kind.FocusAsync();

        await review.Press("Escape");
        await Expect(kind).ToBeHiddenAsync();
        await Expect(review.FilterButton).ToBeFocusedAsync();
        await Expect(review.Card.GetByLabel("Stands alone as")).ToBeVisibleAsync();
        await review.Press("Escape");
        await Expect(review.Card.GetByLabel("Stands alone as")).ToHaveCountAsync(0);
        await Expect(review.Quote).ToBeVisibleAsync();
        await review.Press("Escape");
        await Expect(review.Card).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_press_elsewhere_closes_it_and_how_many_are_listed_stays_in_sight()
    {
        var review = await (await Sit()).Import(Lock + " Press.", "A press elsewhere");
        var all = (await review.Numbers()).Length;
        await review.FilterButton.ClickAsync();
        var kind = review.Page.GetByLabel("Kind", new() { Exact = true });
        await kind.SelectOptionAsync("Prediction");
        await Expect(review.Page.Locator(".filters [role=status]")).ToHaveTextAsync($"1 of {all} shown");
        await Expect(kind).ToBeVisibleAsync();

        await review.Page.GetByRole(AriaRole.Heading, new() { Name = "A press elsewhere" }).ClickAsync();
        await Expect(kind).ToBeHiddenAsync();
        await Expect(review.Page.Locator(".filters [role=status]")).ToHaveTextAsync($"1 of {all} shown");
    }
}
