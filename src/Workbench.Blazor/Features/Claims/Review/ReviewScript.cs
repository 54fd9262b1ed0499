using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using Workbench.Blazor.Infrastructure;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>The review screen's script: it knows where things are on the page, and nothing about claims.</summary>
internal sealed class ReviewScript(IJSRuntime js) : IAsyncDisposable
{
    private IJSObjectReference? screen;
    private DotNetObjectReference<ReviewPage>? page;
    private TextMarkup? painted;
    private bool left;

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
        if (await js.Ask<IJSObjectReference>("import", "/js/review.js") is not { } module)
            return;
        if (!left)
            screen = await module.Ask<IJSObjectReference>("start", page, root);
        await module.LetGo();
        if (left)
            await Stop();
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
    public Task Show(int? number, int index, int count) => Call("show", number, index, count);

    /// <summary>What was typed under a key that starts so is saved, or given up.</summary>
    public Task Forget(string key) => Runs ? js.ForgetDrafts(key) : Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        left = true;
        page?.Dispose();
        await Stop();
    }

    private async Task Stop()
    {
        if (screen is null)
            return;
        await screen.Tell("stop");
        await screen.LetGo();
    }

    private Task Call(string name, params object?[] args) => screen?.Tell(name, args) ?? Task.CompletedTask;
}
