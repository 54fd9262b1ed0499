using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Workbench.Browser.Tests;

/// <summary>The rules of WCAG 2.2 A and AA that axe can check, light and dark, wide and narrow.</summary>
internal static class Axe
{
    private static readonly string[] Tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

    // The preview of a report runs no scripts: axe would wait for an answer from inside it for ever.
    private static readonly AxeRunContext ThisDocument = new() { Exclude = [new AxeSelector("iframe")] };
    private static readonly AxeRunOptions Everything = Only("tag", Tags);

    // All that the theme can change.
    private static readonly AxeRunOptions Colours = Only("rule", "color-contrast", "link-in-text-block");

    /// <summary>Fails with every violation, and where the page is wider than a phone.</summary>
    /// <param name="page">The page as it is to be looked at.</param>
    /// <param name="screen">What the message calls it.</param>
    /// <param name="hasTheme">False for a document that follows the browser without the desk's script.</param>
    public static async Task FindsNothing(IPage page, string screen, bool hasTheme = true)
    {
        var faults = new List<string>();
        // Narrow and dark together would find what one of them has found.
        foreach (
            var (width, theme, rules) in new[]
            {
                (1440, ColorScheme.Light, Everything),
                (1440, ColorScheme.Dark, Colours),
                (390, ColorScheme.Light, Everything),
            }
        )
        {
            await page.SetViewportSizeAsync(width, width > 1000 ? 900 : 844);
            await page.EmulateMediaAsync(new() { ColorScheme = theme });
            if (hasTheme)
                await Assertions
                    .Expect(page.Locator("html"))
                    .ToHaveAttributeAsync("data-theme", theme == ColorScheme.Dark ? "dark" : "light");
            var found = await page.RunAxe(ThisDocument, rules);
            faults.AddRange(
                from violation in found.Violations
                from node in violation.Nodes
                select $"{screen}, {width} px, {theme}: {violation.Id}: {violation.Help}\n  {node.Html}\n  {string.Join("; ", node.Any.Concat(node.All).Concat(node.None).Select(check => check.Message))}"
            );
        }
        foreach (var width in new[] { 390, 320 })
        {
            await page.SetViewportSizeAsync(width, 844);
            var wide = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth");
            if (wide > width)
                faults.Add($"{screen}: at {width} px the page is {wide} px wide and scrolls sideways");
        }
        Assert.True(faults.Count == 0, string.Join("\n\n", faults));
    }

    private static AxeRunOptions Only(string type, params IEnumerable<string> values) =>
        new()
        {
            RunOnly = new RunOnlyOptions { Type = type, Values = [.. values] },
            ResultTypes = [ResultType.Violations],
            Iframes = false,
        };
}
