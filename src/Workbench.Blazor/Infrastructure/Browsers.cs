using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Workbench.Blazor.Infrastructure;

/// <summary>
/// Asks the browser of a page for something. It may be gone by then, with all that ran in it: the page was closed or left, or its line
/// was cut, which is known at once or only when no answer has come for long. Nobody waits for it any more, so nothing has failed.
/// </summary>
internal static class Browsers
{
    /// <summary>Calls a function for its answer.</summary>
    /// <returns>The answer; null where the browser is gone.</returns>
    public static Task<T?> Ask<T>(this IJSRuntime browser, string function, params object?[] args)
        where T : class => IfThere<T?>(async () => await browser.InvokeAsync<T>(function, args));

    /// <inheritdoc cref="Ask{T}(IJSRuntime, string, object?[])"/>
    public static Task<T?> Ask<T>(this IJSObjectReference script, string function, params object?[] args)
        where T : class => IfThere<T?>(async () => await script.InvokeAsync<T>(function, args));

    /// <summary>Calls a function that answers nothing.</summary>
    public static Task Tell(this IJSRuntime browser, string function, params object?[] args) =>
        IfThere(() => browser.InvokeVoidAsync(function, args));

    /// <inheritdoc cref="Tell(IJSRuntime, string, object?[])"/>
    public static Task Tell(this IJSObjectReference script, string function, params object?[] args) =>
        IfThere(() => script.InvokeVoidAsync(function, args));

    /// <summary>What was typed under a key that starts so is saved, or given up: the browser need not keep it.</summary>
    public static Task ForgetDrafts(this IJSRuntime browser, string key) => browser.Tell("forgetDrafts", key);

    /// <summary>Gives an element the focus.</summary>
    public static Task Focus(this ElementReference element) => IfThere(() => element.FocusAsync());

    /// <summary>The page needs a script no longer.</summary>
    public static Task LetGo(this IJSObjectReference script) => IfThere(script.DisposeAsync);

    private static async Task IfThere(Func<ValueTask> ask) =>
        await IfThere<object?>(async () =>
        {
            await ask();
            return null;
        });

    private static async Task<T?> IfThere<T>(Func<Task<T>> ask)
    {
        try
        {
            return await ask();
        }
        catch (Exception gone) when (gone is JSDisconnectedException or OperationCanceledException)
        {
            return default;
        }
    }
}
