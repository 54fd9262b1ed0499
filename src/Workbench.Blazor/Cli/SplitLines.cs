using System.Buffers;
using System.IO.Pipelines;
using System.Threading.Channels;
using Workbench.Domain;

namespace Workbench.Blazor.Cli;

/// <summary>
/// Splits a stream of lines on every core and answers in the order they came. What is read ahead is bounded, so a stream may be
/// endless; each answer is written as soon as it and all before it are there, so a program may wait for one before it asks the next.
/// </summary>
internal sealed class SplitLines(Terminal terminal)
{
    // Room for the longest article, 5 MB, with every letter written as an escape.
    private const int MostBytes = 32_000_000;
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    // A line that a core works on and one that waits for it.
    private static readonly int Ahead = Environment.ProcessorCount * 2;

    /// <returns>How many lines could not be read: each is told of on standard error and gets no answer.</returns>
    public async Task<int> Run(CancellationToken ct)
    {
        var bad = 0;
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(ct);
        var answers = Channel.CreateBounded<Task<ReadOnlyMemory<byte>>>(Ahead);
        var reading = Read(answers.Writer, stop.Token);
        try
        {
            await foreach (var answer in answers.Reader.ReadAllAsync(ct))
            {
                try
                {
                    await terminal.Out.WriteAsync(await answer, ct);
                }
                catch (RuleViolation refusal)
                {
                    bad++;
                    await terminal.Error.WriteLineAsync(Terminal.OneLine(refusal.Message));
                }
            }
            await reading;
            return bad;
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    private async Task Read(ChannelWriter<Task<ReadOnlyMemory<byte>>> answers, CancellationToken ct)
    {
        try
        {
            var lines = PipeReader.Create(terminal.In, new StreamPipeReaderOptions(bufferSize: 65_536));
            for (var (number, ended, tooLong) = (0, false, false); !ended; )
            {
                var read = await lines.ReadAsync(ct);
                var buffer = read.Buffer;
                while (Next(ref buffer, read.IsCompleted) is { } line)
                {
                    // The end of a line that was told of already.
                    if (tooLong)
                        tooLong = false;
                    else if (line.Length > MostBytes)
                        await answers.WriteAsync(TooLong(++number), ct);
                    else if (Trim(line, ++number) is { Length: > 0 } content)
                        await answers.WriteAsync(Answer(content, number, ct), ct);
                }
                if (!tooLong && buffer.Length > MostBytes)
                {
                    await answers.WriteAsync(TooLong(++number), ct);
                    tooLong = true;
                }
                // What there is of a line too long is let go as it comes.
                buffer = tooLong ? buffer.Slice(buffer.End) : buffer;
                lines.AdvanceTo(buffer.Start, buffer.End);
                ended = read.IsCompleted;
            }
            answers.Complete();
        }
#pragma warning disable CA1031 // Told to who reads the channel, after every answer before it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            answers.Complete(failure);
        }
    }

    private static Task<ReadOnlyMemory<byte>> TooLong(int number) =>
        Task.FromException<ReadOnlyMemory<byte>>(
            SplitLine.Bad(number, $"has more than {MostBytes / 1_000_000} MB and is passed over")
        );

    private static Task<ReadOnlyMemory<byte>> Answer(byte[] line, int number, CancellationToken ct) =>
        Task.Run(() => SplitLine.Read(line, number).Answer(ct), ct);

    // The next line without its end; at the end of the stream also what no line end follows.
    private static ReadOnlySequence<byte>? Next(ref ReadOnlySequence<byte> buffer, bool isLast)
    {
        if (buffer.PositionOf((byte)'\n') is { } end)
        {
            var line = buffer.Slice(0, end);
            buffer = buffer.Slice(buffer.GetPosition(1, end));
            return line;
        }
        if (!isLast || buffer.IsEmpty)
            return null;
        var rest = buffer;
        buffer = buffer.Slice(buffer.End);
        return rest;
    }

    // An empty line says nothing and gets no answer.
    private static byte[] Trim(ReadOnlySequence<byte> line, int number)
    {
        var content = line.ToArray().AsSpan();
        if (number == 1 && content.StartsWith(ByteOrderMark))
            content = content[ByteOrderMark.Length..];
        return content.Trim(" \t\r"u8).ToArray();
    }
}
