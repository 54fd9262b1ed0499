using System.Threading.Channels;
using Microsoft.AspNetCore.Components;

namespace Workbench.Blazor.Infrastructure;

/// <summary>
/// Renders nothing; has its page read again when something it shows has changed. Bursts are drawn together: the page reads at once
/// for the first notice and then at most once in each <see cref="Pace"/>.
/// </summary>
public sealed class OnChange : ComponentBase, IDisposable
{
    // Room for one: "something changed" said twice before the read is said once.
    private readonly Channel<bool> heard = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly CancellationTokenSource gone = new();
    private IDisposable? subscription;

    /// <summary>The feed, as the page got it.</summary>
    [Parameter, EditorRequired]
    public required ChangeFeed Feed { get; set; }

    /// <summary>Which notices concern the page; every one where not set.</summary>
    [Parameter]
    public Func<Notice, bool>? Of { get; set; }

    /// <summary>Reads again.</summary>
    [Parameter, EditorRequired]
    public EventCallback Read { get; set; }

    /// <summary>The least time between two reads.</summary>
    [Parameter]
    public TimeSpan Pace { get; set; } = TimeSpan.FromMilliseconds(400);

    protected override void OnInitialized()
    {
        subscription = Feed.Subscribe(notice =>
        {
            if (Of?.Invoke(notice) != false)
                heard.Writer.TryWrite(true);
        });
    }

    // A prerendered component is never shown again, so it need not listen on.
    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
            _ = ReadAsHeard();
    }

    private async Task ReadAsHeard()
    {
        try
        {
            while (await heard.Reader.WaitToReadAsync(gone.Token))
            {
                // Taken before the read: what changes while reading asks for another.
                heard.Reader.TryRead(out _);
                await InvokeAsync(Read.InvokeAsync);
                await Task.Delay(Pace, gone.Token);
            }
        }
        catch (OperationCanceledException) { }
#pragma warning disable CA1031 // Shown by the page's error boundary, as any other failure of a render.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            await DispatchExceptionAsync(failure);
        }
    }

    public void Dispose()
    {
        subscription?.Dispose();
        gone.Cancel();
        gone.Dispose();
    }
}
