using Microsoft.JSInterop;

namespace Workbench.Blazor.Tests;

/// <summary>A browser that has every script it is asked for, until it leaves: then whatever it is asked ends as told here.</summary>
internal sealed class LeavingBrowser(Func<Exception> how) : IJSRuntime, IJSObjectReference
{
    private TaskCompletionSource? patience;
    private bool gone;

    /// <summary>What was asked of it, and of its scripts, while it was there.</summary>
    public List<string> Asked { get; } = [];

    /// <summary>How a browser may be gone: known at once, after an answer that never came, or as the circuit ends.</summary>
    public static TheoryData<Func<Exception>> Ways { get; } =
        new([
            () => new JSDisconnectedException("The circuit has disconnected."),
            () => new TaskCanceledException(),
            () => new OperationCanceledException(),
        ]);

    public void Leave() => gone = true;

    /// <summary>Keeps every answer back until <see cref="Answer"/>.</summary>
    public void Dawdle() => patience = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Answer() => patience!.SetResult();

    public async ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args)
    {
        if (gone)
            throw how();
        Asked.Add(identifier);
        await (patience?.Task ?? Task.CompletedTask);
        return typeof(TValue) == typeof(IJSObjectReference) ? (TValue)(object)this : default!;
    }

    public ValueTask<TValue> InvokeAsync<TValue>(
        string identifier,
        CancellationToken cancellationToken,
        object?[]? args
    ) => InvokeAsync<TValue>(identifier, args);

    public ValueTask DisposeAsync()
    {
        if (gone)
            throw how();
        Asked.Add("let go");
        return ValueTask.CompletedTask;
    }
}
