using Microsoft.Playwright;

namespace Workbench.Browser.Tests;

/// <summary>Hands that know only keys, and an eye that wants to see where the focus is after each Tab.</summary>
public sealed class Keys(IPage page)
{
    private const int Most = 80;

    public Task Press(string key) => page.Keyboard.PressAsync(key);

    public Task Type(string text) => page.Keyboard.TypeAsync(text);

    /// <summary>Presses Tab until something has the focus. Whatever has it on the way must show it.</summary>
    public async Task TabTo(ILocator target)
    {
        for (var i = 0; i < Most; i++)
        {
            await Press("Tab");
            Assert.Null(await page.EvaluateAsync<string?>(WhereItIsNotSeen));
            if (await target.EvaluateAsync<bool>("target => target === document.activeElement"))
                return;
        }
        Assert.Fail($"{Most} times Tab did not lead to {target}.");
    }

    // An outline or a ring on what has the focus, on the area it stretches over, or on the label that shows it in its place.
    private const string WhereItIsNotSeen = """
        () => {
          const at = document.activeElement;
          if (!at || at === document.body) return null;
          const shows = (element, part) => {
            const style = getComputedStyle(element, part);
            return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== "none";
          };
          return shows(at) || shows(at, "::after") || (at.parentElement.matches("label") && shows(at.parentElement)) ? null : at.outerHTML.slice(0, 200);
        }
        """;
}
