using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Workbench.Browser.Tests.Screens;

/// <summary>An article on the left, its claims on the right, one of them open.</summary>
public sealed partial class ReviewScreen(IPage page)
{
    public IPage Page => page;

    public ILocator Text => page.Locator("#text");

    /// <summary>The card of the open claim.</summary>
    public ILocator Card => page.Locator(".card.on");

    public ILocator Cards => page.Locator("#cards .card");

    public ILocator Quote => Card.Locator(".quote.open");

    public ILocator Refusal => page.Locator(".refusal");

    /// <summary>The bar under the text: which words are chosen, and what can be done with them.</summary>
    public ILocator Tool => page.Locator("#tool");

    /// <summary>What opens the panel of further filters.</summary>
    public ILocator FilterButton => page.Locator(".filters summary");

    /// <summary>Where both versions stand beside each other after somebody else was faster.</summary>
    public ILocator Clash => page.Locator(".clash");

    public ILocator Help => page.GetByRole(AriaRole.Dialog, new() { Name = "All keys" });

    /// <summary>What was just said to a screen reader.</summary>
    public ILocator Announced => page.Locator("p.visually-hidden[role=status]");

    /// <summary>Waits until the claims are listed and the keys work: the script has then registered what it paints with.</summary>
    public async Task<ReviewScreen> Ready()
    {
        await Expect(Text).ToBeVisibleAsync();
        await page.WaitForFunctionAsync("() => CSS.highlights.has('choosing')", null, Patience.Polling);
        await Expect(Cards.First).ToBeVisibleAsync();
        return this;
    }

    public ILocator Mark(int number) => Text.Locator($"mark[data-c~='{number}']");

    /// <summary>A button of the bar under the text, by the start of what it says.</summary>
    public ILocator ToolButton(string name) => Tool.GetByRole(AriaRole.Button, new() { Name = name });

    public ILocator Button(string name) => Card.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    /// <summary>Picks one of a row of choices by its words, as a mouse does: the dot itself is not shown.</summary>
    public async Task Choose(string choice)
    {
        await Card.Locator(".seg").GetByText(choice, new() { Exact = true }).ClickAsync();
        await Expect(Card.GetByLabel(choice, new() { Exact = true })).ToBeCheckedAsync();
    }

    public Task Press(string key) => page.Keyboard.PressAsync(key);

    /// <summary>Opens a claim by a click on its words.</summary>
    public async Task Open(int number)
    {
        await Mark(number).First.ClickAsync();
        await ShowsOpen(number);
    }

    public Task ShowsOpen(int number) => Expect(page.Locator($"#card-{number}.on .quote.open")).ToBeVisibleAsync();

    /// <summary>The open claim's number.</summary>
    public async Task<int> OpenNumber()
    {
        var id = await Card.GetAttributeAsync("id");
        return int.Parse(id!["card-".Length..], System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Waits until a change was saved, as it is said to a screen reader: <c>reword claim</c>.</summary>
    public Task Saved(string what) => Expect(Announced).ToHaveTextAsync($"Saved: {what}.");

    /// <summary>The words that are marked for a claim, as they stand in the text.</summary>
    public async Task<string> WordsOf(int number) => string.Concat(await Mark(number).AllTextContentsAsync());

    /// <summary>Waits until these words are marked for a claim: the text is painted a moment after the card is drawn.</summary>
    public Task ShowsMarked(int number, string words) =>
        Page.WaitForFunctionAsync(
            "([number, words]) => [...document.querySelectorAll(`#text mark[data-c~='${number}']`)].map(mark => mark.textContent).join('') === words",
            new object[] { number, words }
        );

    /// <summary>The numbers of the claims marked in the text, by their place.</summary>
    public async Task<int[]> Numbers() =>
        await Text.EvaluateAsync<int[]>(
            "text => [...new Set([...text.querySelectorAll('mark')].flatMap(mark => mark.dataset.c.split(' ')).map(Number))]"
        );

    /// <summary>Waits until so many claims are marked in the text.</summary>
    public async Task Marks(int claims) =>
        await Page.WaitForFunctionAsync(
            "claims => new Set([...document.querySelectorAll('.review .article mark')].flatMap(mark => mark.dataset.c.split(' '))).size === claims",
            claims
        );

    /// <summary>The number of the first claim that has some words.</summary>
    public async Task<int> NumberOf(string words)
    {
        foreach (var number in await Numbers())
            if ((await WordsOf(number)).Contains(words, StringComparison.Ordinal))
                return number;
        throw new InvalidOperationException($"No claim has the words “{words}”.");
    }

    /// <summary>How many entries the article's history has, as the line at the foot says.</summary>
    public async Task<int> Entries()
    {
        var line = await page.Locator("footer.keys").InnerTextAsync();
        return int.Parse(Entry().Match(line).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Selects the first occurrence of some words in the text, as the mouse would: once they stand still.</summary>
    public async Task Drag(string words)
    {
        var edge = await Text.EvaluateAsync<float[]>(
            "async "
                + FindRange
                + """
                range.startContainer.parentElement.scrollIntoView({ block: "center" });
                const edges = () => {
                  const boxes = [...range.getClientRects()].filter((box) => box.width > 0);
                  const [first, last] = [boxes[0], boxes.at(-1)];
                  return [first.left + 0.5, first.top + first.height / 2, last.right - 0.5, last.top + last.height / 2];
                };
                for (let before = "", now = edges(); ; now = edges()) {
                  if (before === String(now)) return now;
                  before = String(now);
                  await new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame)));
                }
                }
                """,
            words
        );
        await page.Mouse.MoveAsync(edge[0], edge[1]);
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(edge[2], edge[3], new() { Steps = 4 });
        await page.Mouse.UpAsync();
        Assert.Equal(words, await Selection());
    }

    /// <summary>Selects words to the letter, whatever their script.</summary>
    public async Task Select(string words)
    {
        await Text.EvaluateAsync(
            FindRange + "getSelection().removeAllRanges(); getSelection().addRange(range); }",
            words
        );
        Assert.Equal(words, await Selection());
    }

    public Task<string> Selection() => page.EvaluateAsync<string>("() => getSelection().toString()");

    private const string FindRange = """
        (text, words) => {
          const at = text.textContent.indexOf(words);
          if (at < 0) throw new Error("The text does not hold: " + words);
          const range = document.createRange();
          const nodes = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
          let [before, started] = [0, false];
          for (let node = nodes.nextNode(); node; before += node.length, node = nodes.nextNode()) {
            if (!started && at < before + node.length) { range.setStart(node, at - before); started = true; }
            if (at + words.length <= before + node.length) { range.setEnd(node, at + words.length - before); break; }
          }

        """;

    [GeneratedRegex(@"history entry (\d+)")]
    private static partial Regex Entry();
}
