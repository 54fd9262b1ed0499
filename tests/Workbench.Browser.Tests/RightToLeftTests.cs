namespace Workbench.Browser.Tests;

public sealed class RightToLeftTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    // Long enough to come to the far end of its line.
    private const string Title =
        "جسر المدينة الجديد يكلف أربعة ملايين يورو وشركة العبارات تغلق أبوابها بعد ستين عاما من العمل";

    private const string Text = "قال الوزير إن الجسر كلف أربعة ملايين يورو. أغلقت شركة العبارات أبوابها في العام نفسه.";

    // The words themselves and not their box: the title's box is as wide as the column.
    private const string TitleIsClear = """
        () => {
          const words = document.createRange();
          words.selectNodeContents(document.querySelector("h1"));
          const button = document.querySelector(".about .report").getBoundingClientRect();
          return [...words.getClientRects()].every((line) =>
            line.right <= button.left || line.left >= button.right || line.bottom <= button.top || line.top >= button.bottom);
        }
        """;

    [Fact]
    public async Task An_article_in_Arabic_reads_from_right_to_left_and_the_desk_around_it_does_not()
    {
        var anna = await Sit();
        var review = await anna.Import(Text, Title);
        await Expect(anna.Page.Locator("h1")).ToHaveCSSAsync("direction", "rtl");
        await Expect(review.Text.Locator(".block").First).ToHaveAttributeAsync("dir", "auto");
        await Expect(review.Text.Locator(".block").First).ToHaveCSSAsync("direction", "rtl");
        await Expect(review.Text).ToHaveAttributeAsync("lang", "ar");
        await Expect(anna.Page.Locator(".about .report")).ToBeVisibleAsync();
        Assert.True(await anna.Page.EvaluateAsync<bool>(TitleIsClear), "The Report button stands over the title.");
        await review.Press("j");
        await Expect(review.Quote).ToHaveCSSAsync("direction", "rtl");
        await Expect(review.Card.Locator(".actions").Last).ToHaveCSSAsync("direction", "ltr");
        await anna.Go("/");
        await Expect(anna.Page.Locator("h2", new() { HasText = Title })).ToHaveCSSAsync("direction", "rtl");
    }
}
