using Microsoft.Playwright;
using Workbench.Browser.Tests.Screens;

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

    [Theory]
    [InlineData("selected words", "")]
    [InlineData("a new claim", "n")]
    [InlineData("a new size", "Shift+ArrowRight")]
    [InlineData("a cut", "s")]
    public async Task The_bar_of_chosen_words_has_no_violation(string state, string key)
    {
        var person = await SitAt(furniture);
        var review = await person.Review(furniture.Article);
        await review.Open(furniture.Untouched);
        if (key.Length > 0)
            await review.Press(key);
        else
            await review.Select(await review.WordsOf(furniture.Untouched));
        await Expect(review.Tool.GetByRole(AriaRole.Button).First).ToBeVisibleAsync();
        await Axe.FindsNothing(person.Page, $"review: {state}");
    }

    [Fact]
    public async Task The_list_of_sources_and_the_filter_have_no_violation()
    {
        var person = await SitAt(furniture);
        var review = await person.Review(furniture.Article);
        await review.Open(furniture.Untouched);
        await review.Press("e");
        await new CitationForm(review).Search.FillAsync("e");
        await Expect(new CitationForm(review).Found("+ Add")).ToBeVisibleAsync();
        await Axe.FindsNothing(person.Page, "review: sources found");

        await review.FilterButton.ClickAsync();
        await Expect(person.Page.GetByLabel("Only retired claims")).ToBeVisibleAsync();
        await Axe.FindsNothing(person.Page, "review: the filter");
    }

    [Fact]
    public async Task The_new_source_form_has_no_violation()
    {
        var person = await SitAt(furniture);
        var review = await person.Review(furniture.Article);
        await review.Open(furniture.Untouched);
        await review.Press("e");
        var form = new CitationForm(review);
        await form.Search.FillAsync("A new source");
        await form.Found("+ Add").ClickAsync();
        await Expect(review.Card.GetByLabel("Title")).ToBeVisibleAsync();
        await Axe.FindsNothing(person.Page, "review: a new source");
    }
}
