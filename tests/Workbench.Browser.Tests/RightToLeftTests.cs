namespace Workbench.Browser.Tests;

public sealed class RightToLeftTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    private const string Text = "قال الوزير إن الجسر كلف أربعة ملايين يورو. أغلقت شركة العبارات أبوابها في العام نفسه.";

    [Fact]
    public async Task An_article_in_Arabic_reads_from_right_to_left_and_the_desk_around_it_does_not()
    {
        var anna = await Sit();
        var review = await anna.Import(Text, "جسر المدينة");
        await Expect(anna.Page.Locator("h1")).ToHaveCSSAsync("direction", "rtl");
        await Expect(review.Text.Locator(".block").First).ToHaveAttributeAsync("dir", "auto");
        await Expect(review.Text.Locator(".block").First).ToHaveCSSAsync("direction", "rtl");
        await Expect(review.Text).ToHaveAttributeAsync("lang", "ar");
        await review.Press("j");
        await Expect(review.Quote).ToHaveCSSAsync("direction", "rtl");
        await Expect(review.Card.Locator(".actions").Last).ToHaveCSSAsync("direction", "ltr");
        await anna.Go("/");
        await Expect(anna.Page.Locator("h2", new() { HasText = "جسر المدينة" })).ToHaveCSSAsync("direction", "rtl");
    }
}
