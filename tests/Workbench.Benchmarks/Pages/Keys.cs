using Microsoft.Playwright;

namespace Workbench.Benchmarks.Pages;

/// <summary>From the next-claim key going down to the frame after the next claim's card has the focus, at places all over the article.</summary>
internal static class Keys
{
    private const double Most = 100;
    private const int Places = 10;

    // A frame is drawn between two animation callbacks: the one after the focus moved begins when that is on the screen.
    private const string Watch = """
        () => {
          window.pressed = null;
          document.addEventListener("keydown", (event) => {
            const [from, before] = [event.timeStamp, document.activeElement];
            window.pressed = new Promise((done, failed) => {
              const late = setTimeout(() => failed(new Error("no focus after 10 s")), 10000);
              const look = () => {
                const now = document.activeElement;
                if (now !== before && now?.matches(".card.on")) requestAnimationFrame(() => {
                  clearTimeout(late);
                  done(performance.now() - from);
                });
                else requestAnimationFrame(look);
              };
              requestAnimationFrame(look);
            });
          }, true);
        }
        """;

    public static async Task Measure(IBrowserContext context, string review, int presses)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(review);
        await Until(
            page,
            "() => performance.getEntriesByType('resource').some((file) => file.name.endsWith('/js/review.js'))"
        );
        await page.WaitForTimeoutAsync(500);
        await page.EvaluateAsync(Watch);
        var times = new Samples();
        for (var place = 0; place < Places; place++)
        {
            var number = 1 + (place * LongArticle.Sentences / Places);
            await page.EvaluateAsync("(n) => document.querySelector(`mark[data-c='${n}']`).click()", number);
            await Until(page, "(n) => document.activeElement?.id === `card-${n}`", number);
            await Press(page, null);
            for (var i = 0; i < presses / Places; i++)
                await Press(page, times);
        }
        await page.CloseAsync();
        Report.Table(
            ["J to visible focus", .. Samples.Heads],
            [
                ["review screen", .. times.Cells],
            ]
        );
        Report.Verdict("next claim, p95", times.P95, "ms", Most);
    }

    private static async Task Press(IPage page, Samples? times)
    {
        await page.Keyboard.PressAsync("j");
        var took = await page.EvaluateAsync<double>("() => window.pressed");
        times?.Add(took);
    }

    // The page's policy forbids eval, with which Playwright's own waiting asks.
    private static Task Until(IPage page, string holds, object? arg = null) =>
        page.EvaluateAsync(
            $$"""
            (arg) => new Promise((done, failed) => {
              setTimeout(() => failed(new Error("waited 30 s in vain")), 30000);
              const ask = () => ({{holds}})(arg) ? done() : setTimeout(ask, 20);
              ask();
            })
            """,
            arg
        );
}
