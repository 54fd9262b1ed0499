using System.Text;
using System.Text.Json;

namespace Workbench.Blazor.Tests.Cli;

/// <summary>Streams of lines that are longer than any memory.</summary>
public sealed class SplitLinesTests
{
    [Fact]
    public async Task A_line_too_long_is_told_of_and_the_lines_behind_it_are_answered()
    {
        var input = new Pieces(
            "{\"id\":\"first\",\"text\":\"It closed.\"}\n{\"id\":\"long\",\"text\":\"",
            200_000_000,
            "\"}\n{\"id\":\"last\",\"text\":\"It closed.\"}\n"
        );

        var before = GC.GetTotalAllocatedBytes();
        var typed = await Typed.RunWith(input, "split", "--jsonl");

        Assert.Equal(3, typed.Code);
        Assert.StartsWith("Line 2 has more than 32 MB and is passed over.", typed.Error, StringComparison.Ordinal);
        Assert.Equal(
            ["first", "last"],
            typed
                .Out.TrimEnd()
                .Split('\n')
                .Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString())
        );
        Assert.True(GC.GetTotalAllocatedBytes() - before < 200_000_000, "the whole line was kept");
    }

    [Fact]
    public async Task An_endless_stream_is_answered_as_it_comes()
    {
        var input = new Endless();

        using var reading = new CancellationTokenSource();
        var output = new Counting(() => reading.Cancel());
        var code = await Blazor.Cli.Commands.Run(
            ["split", "--jsonl"],
            new(input, output, TextWriter.Null),
            _ => Task.FromResult(0),
            reading.Token
        );

        Assert.Equal(130, code);
        Assert.InRange(input.Lines - output.Lines, 0, 4_000);
    }

    /// <summary>A beginning, so many letters, and an end, without keeping them.</summary>
    private sealed class Pieces(string start, int letters, string end) : MemoryStream
    {
        private readonly Queue<byte> first = new(Encoding.ASCII.GetBytes(start));
        private readonly Queue<byte> last = new(Encoding.ASCII.GetBytes(end));
        private int left = letters;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            var queue = first.Count > 0 ? first : last;
            if (first.Count == 0 && left > 0)
            {
                var count = Math.Min(left, buffer.Length);
                buffer.Span[..count].Fill((byte)'a');
                left -= count;
                return ValueTask.FromResult(count);
            }
            var taken = 0;
            while (taken < buffer.Length && queue.TryDequeue(out var one))
                buffer.Span[taken++] = one;
            return ValueTask.FromResult(taken);
        }
    }

    /// <summary>Lines without end; counts those that were read.</summary>
    private sealed class Endless : MemoryStream
    {
        private static readonly byte[] Line = Encoding.ASCII.GetBytes(
            "{\"id\":1,\"text\":\"The bridge cost 4 million.\"}\n"
        );

        public int Lines { get; private set; }

        public override int Read(Span<byte> buffer)
        {
            var count = buffer.Length / Line.Length;
            for (var i = 0; i < count; i++)
                Line.CopyTo(buffer[(i * Line.Length)..]);
            Lines += count;
            return count * Line.Length;
        }

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            ValueTask.FromResult(Read(buffer.Span));
    }

    /// <summary>Counts the lines that are written and says when it has enough.</summary>
    private sealed class Counting(Action enough) : MemoryStream
    {
        private const int Enough = 5_000;

        public int Lines { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            if (++Lines == Enough)
                enough();
            return ValueTask.CompletedTask;
        }
    }
}
