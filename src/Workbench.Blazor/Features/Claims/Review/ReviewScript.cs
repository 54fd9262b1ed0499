using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>The review screen's script: it knows where things are on the page, and nothing about claims.</summary>
internal sealed class ReviewScript(IJSRuntime js) : IAsyncDisposable
{
    private IJSObjectReference? screen;

    /// <summary>Starts to send acts to <paramref name="page"/>.</summary>
    public async Task Start<T>(DotNetObjectReference<T> page, ElementReference root)
        where T : class
    {
        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "/js/review.js");
        screen = await module.InvokeAsync<IJSObjectReference>("start", page, root);
    }

    /// <summary>Brings a claim's words and card into view and the focus to its card.</summary>
    public ValueTask Show(int? number, int index) => Call("show", number, index);

    /// <summary>Puts newer blocks in the place of those on the page.</summary>
    public ValueTask Replace(IReadOnlyList<string> blocks) => Call("replace", blocks);

    /// <summary>What was typed under this key is saved.</summary>
    public ValueTask Forget(string key) => js.InvokeVoidAsync("forgetDrafts", key);

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Call("stop");
            if (screen is not null)
                await screen.DisposeAsync();
        }
        catch (JSDisconnectedException) { } // The page is gone, and its script with it.
    }

    private ValueTask Call(string name, params object?[] args) =>
        screen is null ? ValueTask.CompletedTask : screen.InvokeVoidAsync(name, args);
}
