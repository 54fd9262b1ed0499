using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>The review screen's script: it knows where things are on the page, and nothing about claims.</summary>
internal sealed class ReviewScript(IJSRuntime js) : IAsyncDisposable
{
    private IJSObjectReference? screen;
    private DotNetObjectReference<ReviewPage>? page;
    private TextMarkup? painted;

    /// <summary>True once the page sends its acts.</summary>
    public bool Runs => painted is not null;

    /// <summary>True once it can be told something; it takes a while to load.</summary>
    public bool IsReady => screen is not null;

    /// <summary>Has the page's <c>Act</c> called for what is pressed and picked.</summary>
    /// <param name="receiver">The page.</param>
    /// <param name="root">Its element.</param>
    /// <param name="markup">The text as the page rendered it.</param>
    public async Task Start(ReviewPage receiver, ElementReference root, TextMarkup markup)
    {
        painted = markup;
        page = DotNetObjectReference.Create(receiver);
        try
        {
            await using var module = await js.InvokeAsync<IJSObjectReference>("import", "/js/review.js");
            screen = await module.InvokeAsync<IJSObjectReference>("start", page, root);
        }
        catch (JSDisconnectedException) { } // The page was left before it was ready.
    }

    /// <summary>Puts the blocks of a newer markup that differ in the place of those on the page.</summary>
    public async Task Paint(TextMarkup markup)
    {
        if (painted is null || ReferenceEquals(painted, markup))
            return;
        var blocks = markup.DifferentFrom(painted).Select(block => markup[block]).ToList();
        painted = markup;
        if (blocks.Count > 0)
            await Call("replace", blocks);
    }

    /// <summary>Brings a claim's words and card into view and the focus to its card.</summary>
    /// <param name="number">The claim; null where none is open.</param>
    /// <param name="index">Its place in the list; -1 where it is not listed.</param>
    /// <param name="count">How long the list is.</param>
    public ValueTask Show(int? number, int index, int count) => Call("show", number, index, count);

    /// <summary>What was typed under a key that starts so is saved, or given up.</summary>
    public ValueTask Forget(string key) => Runs ? js.InvokeVoidAsync("forgetDrafts", key) : ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        page?.Dispose();
        await Call("stop");
        try
        {
            if (screen is not null)
                await screen.DisposeAsync();
        }
        catch (JSDisconnectedException) { } // As in Call.
    }

    private async ValueTask Call(string name, params object?[] args)
    {
        try
        {
            if (screen is not null)
                await screen.InvokeVoidAsync(name, args);
        }
        catch (JSDisconnectedException) { } // The page is gone, and its script with it.
    }
}
