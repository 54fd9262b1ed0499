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

    [Fact]
    public async Task What_was_typed_is_there_again_when_the_page_is_loaded_again()
    {
        var anna = await Sit();
        var review = await anna.Import($"{Text} Again.", "Loaded again");
        await review.Press("j");
        await Expect(review.Quote).ToBeVisibleAsync();
        await review.Press("e");
        await new CitationForm(review).Says("refutes", "It was raised in 1962.");
        await review.Card.GetByLabel("Where in it").FillAsync("p. 9");
        await review.Card.GetByLabel("word for word").CheckAsync();
        await review.Card.GetByLabel("Credibility").SelectOptionAsync("3");

        await anna.Page.ReloadAsync();
        await review.Ready();
        await Expect(review.Card.GetByLabel("What it says")).ToHaveValueAsync("It was raised in 1962.");
        await Expect(review.Card.GetByLabel("Where in it")).ToHaveValueAsync("p. 9");
        await Expect(review.Card.GetByLabel("refutes")).ToBeCheckedAsync();
        await Expect(review.Card.GetByLabel("word for word")).ToBeCheckedAsync();
        await Expect(review.Card.GetByLabel("Credibility")).ToHaveValueAsync("3");
    }

    [Fact]
    public async Task A_pasted_text_waits_while_somebody_looks_at_another_page()
    {
        var anna = await Sit();
        await anna.Go("/import");
        var import = new ImportScreen(anna.Page);
        await import.Paste.FillAsync("Pasted, and not yet read.");
        await anna.Page.GetByRole(AriaRole.Link, new() { Name = "Sources" }).ClickAsync();
        await Expect(anna.Page.Locator("h1")).ToHaveTextAsync("Sources");
        await anna.Page.GoBackAsync();
        await Expect(import.Paste).ToHaveValueAsync("Pasted, and not yet read.");
    }

    private static async Task Begin(ReviewScreen review, string title)
    {
        await review.Card.GetByLabel("Source: its address").FillAsync(title);
        await review.Card.GetByRole(AriaRole.Option, new() { Name = "+ Add" }).ClickAsync();
        await Expect(review.Card.GetByLabel("Title")).ToHaveValueAsync(title);
        await Expect(review.Card.GetByLabel("Title")).ToBeFocusedAsync();
    }
}
