using System.Buffers;
using System.Net.WebSockets;
using System.Text;

namespace Workbench.Benchmarks.Circuits;

/// <summary>
/// A line to a SignalR hub that speaks blazorpack: a WebSocket, a handshake in JSON, then MessagePack arrays with their lengths before them.
/// </summary>
internal sealed class HubLine : IAsyncDisposable
{
    private const byte RecordEnd = 0x1e;
    private readonly ClientWebSocket socket = new();
    private readonly SemaphoreSlim sending = new(1, 1);
    private byte[] buffer = new byte[16 * 1024];
    private int filled;

    /// <summary>Opens the line and agrees on the protocol.</summary>
    public async Task Open(Uri server, HttpClient http, CancellationToken ct)
    {
        using var response = await http.PostAsync(new Uri(server, "/_blazor/negotiate?negotiateVersion=1"), null, ct);
        response.EnsureSuccessStatusCode();
        using var said = System.Text.Json.JsonDocument.Parse(await response.Content.ReadAsStreamAsync(ct));
        var token = Uri.EscapeDataString(said.RootElement.GetProperty("connectionToken").GetString()!);
        await socket.ConnectAsync(
            new UriBuilder(server)
            {
                Scheme = "ws",
                Path = "/_blazor",
                Query = $"id={token}",
            }.Uri,
            ct
        );
        var hello = Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e");
        await socket.SendAsync(hello, WebSocketMessageType.Text, endOfMessage: true, ct);
        while (!buffer.AsSpan(0, filled).Contains(RecordEnd))
            await Fill(ct);
        var end = buffer.AsSpan(0, filled).IndexOf(RecordEnd);
        if (end > 2)
            throw new InvalidDataException($"The hub refused: {Encoding.UTF8.GetString(buffer, 0, end)}");
        Drop(end + 1);
    }

    /// <summary>Sends one message.</summary>
    public async Task Send(PackWriter message, CancellationToken ct)
    {
        var body = message.Written;
        var frame = ArrayPool<byte>.Shared.Rent(body.Length + 5);
        var (head, length) = (0, body.Length);
        for (; length >= 0x80; length >>= 7)
            frame[head++] = (byte)(length | 0x80);
        frame[head++] = (byte)length;
        body.CopyTo(frame.AsMemory(head));
        await sending.WaitAsync(ct);
        try
        {
            await socket.SendAsync(frame.AsMemory(0, head + body.Length), WebSocketMessageType.Binary, true, ct);
        }
        finally
        {
            sending.Release();
            ArrayPool<byte>.Shared.Return(frame);
        }
    }

    /// <summary>Hands over every message as it comes, until the line ends.</summary>
    public async Task Listen(Action<ReadOnlySpan<byte>> heard, CancellationToken ct)
    {
        while (true)
        {
            while (Frame() is { } frame)
            {
                heard(buffer.AsSpan(frame));
                Drop(frame.End.Value);
            }
            await Fill(ct);
        }
    }

    public ValueTask DisposeAsync()
    {
        socket.Dispose();
        sending.Dispose();
        return ValueTask.CompletedTask;
    }

    private Range? Frame()
    {
        var (length, at) = (0, 0);
        do
        {
            if (at == filled)
                return null;
            length |= (buffer[at] & 0x7f) << (7 * at);
        } while ((buffer[at++] & 0x80) != 0);
        return at + length <= filled ? at..(at + length) : null;
    }

    private async Task Fill(CancellationToken ct)
    {
        if (filled == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var got = await socket.ReceiveAsync(buffer.AsMemory(filled), ct);
        if (got.MessageType == WebSocketMessageType.Close)
            throw new EndOfStreamException($"The server closed the line: {socket.CloseStatusDescription}");
        filled += got.Count;
    }

    private void Drop(int count)
    {
        buffer.AsSpan(count, filled - count).CopyTo(buffer);
        filled -= count;
    }
}
