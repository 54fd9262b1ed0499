using Microsoft.Playwright;

namespace Workbench.Browser.Tests;

/// <summary>An article that is off the desk: it can be read, and nothing of it is begun.</summary>
public sealed class ArchivedArticleTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    [Fact]
    public async Task No_form_and_no_choosing_of_words_is_begun_and_the_reason_is_said()
    {
        var anna = await Sit();
        await anna.Import("The reckless owners sold the cable car. It had run for two years.", "The cable car");
        var address = new Uri(anna.Page.Url).AbsolutePath;
        await anna.Go($"{address}/details");
        await anna.Page.GetByRole(AriaRole.Button, new() { Name = "Archive", Exact = true }).ClickAsync();
        await Expect(anna.Page).ToHaveURLAsync(Desk.Address.ToString());
        var review = await anna.Review(address);
        await review.Press("j");
        await Expect(review.Quote).ToBeVisibleAsync();

        foreach (var key in new[] { "r", "w", "f", "e", "v", "n", "s", "Shift+ArrowRight", "1", "x" })
        {
            await review.Press(key);
            await Expect(review.Refusal).ToHaveTextAsync("This article is archived. Bring it back to work on it.");
            await Expect(review.Card.Locator(".panel, form")).ToHaveCountAsync(0);
            await Expect(review.Tool)
                .Not.ToHaveAttributeAsync("data-mode", new System.Text.RegularExpressions.Regex("."));
            await review.Press("k");
            await Expect(review.Refusal).ToHaveCountAsync(0);
        }

        await review.Drag("cable car");
        await Expect(review.Tool).Not.ToHaveAttributeAsync("data-mode", new System.Text.RegularExpressions.Regex("."));
    }
}
