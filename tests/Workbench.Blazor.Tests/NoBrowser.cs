using Microsoft.JSInterop;

namespace Workbench.Blazor.Tests;

/// <summary>There is no browser yet: what a component asks of one has no answer.</summary>
internal sealed class NoBrowser : IJSRuntime
{
    public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => default;

    public ValueTask<TValue> InvokeAsync<TValue>(
        string identifier,
        CancellationToken cancellationToken,
        object?[]? args
    ) => default;
}
