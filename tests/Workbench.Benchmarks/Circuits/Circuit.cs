using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace Workbench.Benchmarks.Circuits;

/// <summary>
/// One person on the review screen without a browser: a raw Blazor circuit. It loads the page, starts the circuit, acknowledges what
/// is rendered, answers what the server asks of scripts, and acts as review.js does.
/// </summary>
internal sealed class Circuit : IAsyncDisposable
{
    private readonly HubLine line = new();
    private readonly CancellationTokenSource leaving = new();
    private readonly ConcurrentDictionary<string, TaskCompletionSource> acts = new();
    private readonly TaskCompletionSource started = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource ready = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Counters counters;
    private readonly Scripts scripts;
    private Task listening = Task.CompletedTask;
    private int calls;

    private Circuit(Counters counters)
    {
        this.counters = counters;
        scripts = new Scripts(this);
    }

    /// <summary>Set once the line is gone without having been left.</summary>
    public Exception? Lost { get; private set; }

    /// <summary>Opens a page and returns when its script has started, as a person sees it ready.</summary>
    public static async Task<Circuit> Open(Uri page, HttpClient http, Counters counters)
    {
        var circuit = new Circuit(counters);
        var ct = circuit.leaving.Token;
        var found = PrerenderedPage.Of(await http.GetStringAsync(page, ct));
        await circuit.line.Open(page, http, ct);
        circuit.listening = circuit.Listen();
        var home = new Uri(page, "/").ToString();
        await circuit.Invoke("1", "StartCircuit", home, page.ToString(), "[]", "");
        await circuit.started.Task.WaitAsync(TimeSpan.FromSeconds(60), ct);
        await circuit.Invoke(null, "UpdateRootComponents", found.Operations, found.State);
        await circuit.ready.Task.WaitAsync(TimeSpan.FromSeconds(60), ct);
        return circuit;
    }

    /// <summary>Does something on the screen; returns when the server has done it, what it rendered having come before.</summary>
    public Task Act(string act, int a, TimeSpan patience) =>
        Call("Act", scripts.Page, string.Create(CultureInfo.InvariantCulture, $"[\"{act}\",{a},0]"))
            .WaitAsync(patience, leaving.Token);

    /// <summary>Calls a method of an object that the server handed out.</summary>
    public async Task Call(string method, long target, string args)
    {
        var id = Interlocked.Increment(ref calls).ToString(CultureInfo.InvariantCulture);
        var done = acts[id] = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await Invoke(null, "BeginInvokeDotNetFromJS", id, null, method, target, args);
        await done.Task;
    }

    /// <summary>Gives the server the result of a script's function.</summary>
    public Task Answer(long call, object? result) =>
        Invoke(null, "EndInvokeJSFromDotNet", call, true, JsonSerializer.Serialize(new[] { call, true, result }));

    public void Ready() => ready.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        await leaving.CancelAsync();
        await listening;
        await line.DisposeAsync();
        leaving.Dispose();
    }

    private Task Invoke(string? id, string method, params object?[] args)
    {
        var message = new PackWriter().Array(6).Value(1).EmptyMap().Value(id).Value(method).Array(args.Length);
        foreach (var arg in args)
            message.Value(arg);
        return line.Send(message.Array(0), leaving.Token);
    }

    private async Task Listen()
    {
        try
        {
            await line.Listen(Hear, leaving.Token);
        }
        catch (OperationCanceledException) when (leaving.IsCancellationRequested) { }
#pragma warning disable CA1031 // Whatever ended the line is what the run reports.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Lost = failure;
            counters.Dropped(failure);
            started.TrySetException(failure);
            ready.TrySetException(failure);
            foreach (var (_, act) in acts)
                act.TrySetException(failure);
        }
    }

    private void Hear(ReadOnlySpan<byte> bytes)
    {
        var message = new PackReader(bytes);
        message.Array();
        switch (message.Int())
        {
            case 1:
                message.NoHeaders();
                message.TryNil();
                var target = message.Text();
                message.Array();
                Told(target, ref message, bytes.Length);
                break;
            case 3:
                started.TrySetResult();
                break;
            case 7:
                throw new EndOfStreamException($"The hub closed the circuit: {message.Text()}");
        }
    }

    private void Told(string? target, ref PackReader args, int size)
    {
        switch (target)
        {
            case "JS.RenderBatch":
                var batch = args.Int();
                counters.Rendered(size, args.Run());
                Background(Invoke(null, "OnRenderCompleted", batch, null));
                break;
            case "JS.BeginInvokeJS":
                var (call, name, json, result, on) = (args.Int(), args.Text(), args.Text(), args.Int(), args.Int());
                Background(scripts.Run(call, name!, json, result, on));
                break;
            case "JS.EndInvokeDotNet":
                var (id, fine) = (args.Text(), args.Bool());
                if (!acts.TryRemove(id!, out var act))
                    break;
                if (fine)
                    act.TrySetResult();
                else
                    act.TrySetException(new InvalidOperationException(args.Text()));
                break;
            case "JS.Error":
                throw new InvalidOperationException($"The circuit failed: {args.Text()}");
        }
    }

    // Sent without being waited for, as a browser does; a line that is gone shows in Listen.
    private static void Background(Task sent) =>
        sent.ContinueWith(static task => _ = task.Exception, TaskContinuationOptions.OnlyOnFaulted);
}
