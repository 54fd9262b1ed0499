using System.Text.RegularExpressions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Workbench.Browser.Tests.Screens;

/// <summary>The form of the open claim that attaches a source.</summary>
public sealed partial class CitationForm(ReviewScreen review)
{
    /// <summary>Looks for a source that is not there, and adds it to the library.</summary>
    public async Task AddSource(string title, string url)
    {
        await Search.FillAsync(title);
        await Found("+ Add").ClickAsync();
        await Expect(review.Card.GetByLabel("Title")).ToHaveValueAsync(title);
        await review.Card.GetByLabel("URL").FillAsync(url);
        await review.Card.GetByRole(AriaRole.Button, new() { NameRegex = Add() }).ClickAsync();
        await Expect(review.Card.GetByRole(AriaRole.Button, new() { Name = "Another" })).ToBeVisibleAsync();
    }

    /// <summary>The field that a source is looked for in.</summary>
    public ILocator Search => review.Card.GetByRole(AriaRole.Combobox, new() { Name = "Source: its address" });

    /// <summary>One of those that are listed under it.</summary>
    public ILocator Found(string title) => review.Card.GetByRole(AriaRole.Option, new() { Name = title });

    /// <summary>What the source does to the claim, and the words that do it.</summary>
    public async Task Says(string stance, string excerpt)
    {
        await review.Choose(stance);
        await review.Card.GetByLabel("What it says").FillAsync(excerpt);
    }

    [GeneratedRegex("^Add (the )?source$")]
    private static partial Regex Add();
}
