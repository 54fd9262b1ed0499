using Microsoft.Playwright;

namespace Workbench.Benchmarks.Pages;

/// <summary>First contentful paint of the review screen against the static page, in turns: each load in a tab of its own, files cached.</summary>
internal static class Paints
{
    private const double Most = 2;
    private const int Warm = 3;

    // The paint's time counts from the start of the navigation. review.js is fetched by the circuit's first render: from then on keys work.
    private const string Read = """
        async (interactive) => {
          const paint = await new Promise((done) =>
            new PerformanceObserver((list) => {
              const first = list.getEntriesByName("first-contentful-paint")[0];
              if (first) done(first.startTime);
            }).observe({ type: "paint", buffered: true }));
          const page = performance.getEntriesByType("navigation")[0];
          const script = () => performance.getEntriesByType("resource").find((file) => file.name.endsWith("/js/review.js"))?.responseEnd;
          while (interactive && !script()) await new Promise((done) => setTimeout(done, 10));
          return [paint, page.responseEnd, page.domContentLoadedEventEnd, script() ?? 0];
        }
        """;

    public static async Task Measure(IBrowserContext context, string review, string still, int loads)
    {
        var (ours, theirs) = (new Row("review screen"), new Row("static page"));
        for (var i = 0; i < loads + Warm; i++)
        {
            var (a, b) = (await Load(context, review, true), await Load(context, still, false));
            if (i < Warm)
                continue;
            ours.Add(a);
            theirs.Add(b);
        }
        Report.Table(
            [
                $"median of {loads} loads, ms",
                "first contentful paint",
                "least",
                "most",
                "last byte",
                "DOM ready",
                "keys work",
            ],
            [ours.Cells, theirs.Cells]
        );
        Report.Verdict("first paint, review ÷ static", ours.Paint.Median / theirs.Paint.Median, "×", Most);
    }

    private static async Task<double[]> Load(IBrowserContext context, string url, bool interactive)
    {
        var page = await context.NewPageAsync();
        await page.GotoAsync(url, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        var times = await page.EvaluateAsync<double[]>(Read, interactive);
        await page.CloseAsync();
        return times;
    }

    private sealed class Row(string name)
    {
        private readonly Samples[] times = [new(), new(), new(), new()];

        public Samples Paint => times[0];

        public string[] Cells =>
            [
                name,
                Samples.Ms(Paint.Median),
                Samples.Ms(Paint.At(0)),
                Samples.Ms(Paint.At(1)),
                .. times.Skip(1).Select(time => time.Median > 0 ? Samples.Ms(time.Median) : "–"),
            ];

        public void Add(double[] load)
        {
            for (var i = 0; i < load.Length; i++)
                times[i].Add(load[i]);
        }
    }
}
