using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Workbench.Browser.Tests.Screens;

/// <summary>Where an article is brought in: first its text, then what is known of it.</summary>
public sealed class ImportScreen(IPage page)
{
    public ILocator Paste => page.Locator("#paste[data-wired]");

    public ILocator Title => page.GetByLabel("Title");

    public ILocator Refusal => page.Locator("#intake-refusal");

    /// <summary>The first lines of the text, shown once it is read.</summary>
    public ILocator AsRead => page.GetByLabel("The text as it was read");

    public ILocator ImportButton => page.GetByRole(AriaRole.Button, new() { Name = "Import and find the claims" });

    /// <summary>Types a text into the field and has it read; does not wait for the answer.</summary>
    public async Task Try(string text)
    {
        // Typing megabytes the way a person does takes longer than anybody would wait.
        await Paste.EvaluateAsync(
            "(field, text) => { field.value = text; field.dispatchEvent(new Event('input', { bubbles: true })); }",
            text
        );
        await page.GetByRole(AriaRole.Button, new() { Name = "Read it" }).ClickAsync();
    }

    /// <summary>Pastes from the clipboard with the keys that people use.</summary>
    public async Task PasteFromClipboard(string text)
    {
        await page.EvaluateAsync("text => navigator.clipboard.writeText(text)", text);
        await Paste.FocusAsync();
        await page.Keyboard.PressAsync("ControlOrMeta+v");
        await page.WaitForFunctionAsync(
            "length => document.querySelector('#paste').value.length === length",
            text.Length,
            Patience.Polling
        );
    }

    /// <summary>Types a text, has it read and waits for it.</summary>
    public async Task Read(string text)
    {
        await Try(text);
        await Expect(AsRead).ToBeVisibleAsync();
    }

    /// <summary>Imports what was read and waits for its review screen.</summary>
    public async Task<ReviewScreen> Import()
    {
        await ImportButton.ClickAsync();
        return await new ReviewScreen(page).Ready();
    }
}
