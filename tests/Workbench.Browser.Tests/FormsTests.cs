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
    public async Task The_source_that_was_chosen_is_chosen_again_when_the_page_is_loaded_again()
    {
        var anna = await Sit();
        var review = await anna.Import($"{Text} Chosen.", "Chosen again");
        await review.Press("j");
        await Expect(review.Quote).ToBeVisibleAsync();
        await review.Press("e");
        await new CitationForm(review).AddSource("Plan of the weir", "https://weir.example/plan");

        await anna.Page.ReloadAsync();
        await review.Ready();
        var another = review.Card.GetByRole(AriaRole.Button, new() { Name = "Another" });
        await Expect(another).ToBeVisibleAsync();
        await Expect(review.Card).ToContainTextAsync("Plan of the weir");

        await another.ClickAsync();
        await Expect(review.Card.GetByLabel("Source: its address")).ToBeVisibleAsync();
        await anna.Page.ReloadAsync();
        await review.Ready();
        await Expect(review.Card.GetByLabel("Source: its address")).ToBeVisibleAsync();
        var form = new CitationForm(review);
        await form.Found("Plan of the weir").First.ClickAsync();
        await form.Says("supports", "Raised in 1961.");
        await review.Button("Attach").ClickAsync();
        await review.Saved("attach citation");
        await review.Press("e");
        await Expect(review.Card.GetByLabel("Source: its address")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_was_typed_of_an_article_is_there_again_until_it_is_imported()
    {
        const string text = "The mill burned down in 1911. Nobody was hurt.";
        var anna = await Sit();
        await anna.Go("/import");
        var import = new ImportScreen(anna.Page);
        await import.Read(text);
        await import.Title.FillAsync("The mill");
        await anna.Page.GetByLabel("Outlet").FillAsync("Mill Gazette");
        await anna.Page.GetByLabel("URL").FillAsync("https://mill.example/1911");

        await anna.Page.ReloadAsync();
        await anna.Live();
        await Expect(import.AsRead).ToContainTextAsync("burned down");
        await Expect(import.Title).ToHaveValueAsync("The mill");
        await Expect(anna.Page.GetByLabel("Outlet")).ToHaveValueAsync("Mill Gazette");

        await anna.Page.GetByRole(AriaRole.Button, new() { Name = "Back" }).ClickAsync();
        await Expect(import.Paste).ToHaveValueAsync(text);
        await anna.Page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
        await Expect(anna.Page.GetByLabel("URL")).ToHaveValueAsync("https://mill.example/1911");

        var review = await import.Import();
        await Expect(review.Page.Locator("h1")).ToHaveTextAsync("The mill");
        await anna.Go("/import");
        await import.Read(text);
        await Expect(anna.Page.GetByLabel("Outlet")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task An_article_with_unsaved_details_is_archived_only_after_a_question_and_they_stay_as_typed()
    {
        var anna = await Sit();
        var review = await anna.Import($"{Text} Archived.", "To be archived");
        await anna.Go($"{new Uri(review.Page.Url).AbsolutePath}/details");
        var title = anna.Page.GetByLabel("Title");
        var archive = anna.Page.GetByRole(AriaRole.Button, new() { Name = "Archive", Exact = true });
        var question = anna.Page.GetByRole(AriaRole.Group, new() { Name = "Archive without saving?" });
        await title.FillAsync("Typed and not saved");

        await archive.ClickAsync();
        await Expect(question).ToBeFocusedAsync();
        await anna.Page.Keyboard.PressAsync("Escape");
        await Expect(question).ToBeHiddenAsync();
        await Expect(archive).ToBeFocusedAsync();

        await archive.ClickAsync();
        await question.GetByRole(AriaRole.Button, new() { Name = "Archive without saving" }).ClickAsync();
        await Expect(anna.Page.GetByRole(AriaRole.Button, new() { Name = "Bring back to the desk" }))
            .ToBeFocusedAsync();
        await Expect(title).ToHaveValueAsync("Typed and not saved");
    }

    [Fact]
    public async Task The_question_before_an_undo_takes_the_focus_and_gives_it_back()
    {
        var anna = await Sit();
        await anna.Import($"{Text} Undone.", "Asked before");
        await anna.Go("/history");
        var act = anna.Page.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "imported “Asked before”" });
        var undo = act.Locator("button[aria-controls]");
        var question = anna.Page.GetByRole(AriaRole.Group, new() { Name = "Undo this?" });

        await undo.ClickAsync();
        await Expect(question).ToBeFocusedAsync();
        await anna.Page.Keyboard.PressAsync("Escape");
        await Expect(question).ToBeHiddenAsync();
        await Expect(undo).ToBeFocusedAsync();

        await undo.ClickAsync();
        await question.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        await Expect(undo).ToBeFocusedAsync();
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
