using Microsoft.Playwright;

namespace Workbench.Browser.Tests;

/// <summary>The review screen in each of its states, against what axe can check.</summary>
public sealed class ReviewAccessibilityTests(Chromium chromium, RunningDesk desk, Furniture furniture)
    : DeskTests(chromium, desk)
{
    [Theory]
    [InlineData("no claim open", "")]
    [InlineData("an open claim", "open")]
    [InlineData("the published claim", "published")]
    [InlineData("rewording", "r")]
    [InlineData("who says it", "w")]
    [InlineData("a flag", "f")]
    [InlineData("a citation", "e")]
    [InlineData("a verdict", "v")]
    [InlineData("all keys", "?")]
    public async Task The_review_screen_has_no_violation(string state, string key)
    {
        var person = await SitAt(furniture);
        var review = await person.Review(furniture.Article);
        if (key == "published")
            await review.Open(furniture.Published);
        else if (key.Length > 0)
            await review.Open(furniture.Untouched);
        if (key.Length == 1)
        {
            await review.Press(key);
            await Expect(key == "?" ? review.Help : review.Card.Locator(".panel")).ToBeVisibleAsync();
        }
        await Axe.FindsNothing(person.Page, $"review: {state}");
    }

    [Fact]
    public async Task The_new_source_form_has_no_violation()
    {
        var person = await SitAt(furniture);
        var review = await person.Review(furniture.Article);
        await review.Open(furniture.Untouched);
        await review.Press("e");
        await review.Card.GetByLabel("Source: its address").FillAsync("A new source");
        await review.Card.GetByRole(AriaRole.Button, new() { Name = "+ Add" }).ClickAsync();
        await Expect(review.Card.GetByLabel("Title")).ToBeVisibleAsync();
        await Axe.FindsNothing(person.Page, "review: a new source");
    }
}
