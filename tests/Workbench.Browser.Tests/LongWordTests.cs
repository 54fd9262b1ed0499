using Microsoft.Playwright;
using Workbench.Browser.Tests.Screens;

namespace Workbench.Browser.Tests;

public sealed class LongWordTests(Chromium chromium, RunningDesk desk) : DeskTests(chromium, desk)
{
    private static readonly string Address = "https://example.org/" + new string('x', 200);

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task A_word_longer_than_any_line_stays_inside_the_card_the_history_and_the_report(int width)
    {
        var person = await Sit(width);
        var review = await person.Import($"The canal froze in 1895. {width}.", $"Long {width}");
        await review.Open(await review.NumberOf("canal"));
        await review.Press("f");
        await review.Card.GetByLabel("What is wrong with the words").SelectOptionAsync("LoadedLanguage");
        await review.Card.GetByLabel("Why").FillAsync(Address);
        await review.Button("Raise the flag").ClickAsync();
        await review.Saved("raise flag");
        await Cite(review, $"{new string('t', 200)}{width}", $"{Address}/{width}");
        await review.Press("v");
        await review.Choose("Supported");
        await review.Card.GetByLabel("How it follows from the evidence").FillAsync(Address);
        await review.Press("Control+Enter");
        await review.Saved("set verdict");
        await FitsIn(review.Card);

        var article = new Uri(person.Page.Url).AbsolutePath;
        await person.Go($"/history?article={article["/articles/".Length..]}");
        await Expect(person.Page.Locator(".row.act").First).ToBeVisibleAsync();
        await FitsIn(person.Page.Locator("#main"));
        await person.Go($"{article}/report");
        await FitsIn(person.Page.Locator("aside"));
    }

    private static async Task Cite(ReviewScreen review, string title, string url)
    {
        await review.Press("e");
        var form = new CitationForm(review);
        await form.AddSource(title, url);
        await form.Says("supports", Address);
        await review.Card.GetByLabel("Note").FillAsync(Address);
        await FitsIn(review.Card);
        await review.Button("Attach").ClickAsync();
        await review.Saved("attach citation");
    }

    private static async Task FitsIn(ILocator box) => Assert.Equal("", await box.EvaluateAsync<string>(WhatSticksOut));

    // What cuts its own text off with an ellipsis, or scrolls by itself, shows no more than it has room for.
    private const string WhatSticksOut = """
        (box) => {
          const right = box.getBoundingClientRect().right + 0.5;
          const inside = (one) => { for (let at = one.parentElement; at !== box; at = at.parentElement) if (getComputedStyle(at).overflowX !== "visible") return true; };
          const found = [...box.querySelectorAll("*")].find((one) => one.getBoundingClientRect().right > right && !inside(one) && !one.matches(".visually-hidden"));
          return found ? found.outerHTML.slice(0, 300) : "";
        }
        """;
}
