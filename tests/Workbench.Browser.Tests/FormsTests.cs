using Microsoft.Playwright;
using Workbench.Browser.Tests.Screens;

namespace Workbench.Browser.Tests;

/// <summary>The forms of an open claim: where they take the focus, and what they begin with.</summary>
public sealed class FormsTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    private const string Text = "The weir was raised in 1961. It was never inspected. Its owner is unknown.";

    [Theory]
    [InlineData("f", "What is wrong with the words")]
    [InlineData("e", "Source: its address")]
    [InlineData("r", "Stands alone as")]
    [InlineData("w", "Who the article says is saying it")]
    public async Task A_form_that_a_key_opens_takes_the_focus(string key, string field)
    {
        var review = await (await Sit()).Import($"{Text} {key}.", $"Focus {key}");
        await review.Press("j");
        await Expect(review.Quote).ToBeVisibleAsync();
        await review.Press(key);
        await Expect(review.Card.GetByLabel(field)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_next_new_source_does_not_begin_with_what_was_typed_for_the_last()
    {
        var review = await (await Sit()).Import(Text, "Two sources");
        var numbers = await review.Numbers();
        var form = new CitationForm(review);
        await review.Open(numbers[0]);
        await review.Press("e");
        await form.AddSource("Log of the weir", "https://weir.example/log");
        await form.Says("supports", "Raised by a metre.");
        await review.Button("Attach").ClickAsync();
        await review.Saved("attach citation");

        await review.Open(numbers[1]);
        await review.Press("e");
        await Begin(review, "Letter of the owner");
        await Expect(review.Card.GetByLabel("URL")).ToHaveValueAsync("");
        await review.Card.GetByLabel("URL").FillAsync("https://weir.example/letter");
        await review.Button("Cancel").ClickAsync();
        await Begin(review, "Photograph of the weir");
        await Expect(review.Card.GetByLabel("URL")).ToHaveValueAsync("");
    }

    private static async Task Begin(ReviewScreen review, string title)
    {
        await review.Card.GetByLabel("Source: its address").FillAsync(title);
        await review.Card.GetByRole(AriaRole.Button, new() { Name = "+ Add" }).ClickAsync();
        await Expect(review.Card.GetByLabel("Title")).ToHaveValueAsync(title);
        await Expect(review.Card.GetByLabel("Title")).ToBeFocusedAsync();
    }
}
