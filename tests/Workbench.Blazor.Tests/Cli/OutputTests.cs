using Workbench.Blazor.Cli;

namespace Workbench.Blazor.Tests.Cli;

public sealed class OutputTests
{
    [Theory]
    [InlineData(32, 0, "")]
    [InlineData(28, 1, "The output cannot be written. The disk is full.\n")]
    public async Task Who_stops_reading_ends_it_quietly_and_a_full_disk_is_said(int errno, int code, string error)
    {
        var said = new StringWriter { NewLine = "\n" };

        var ended = await Commands.Run(["--help"], new(Stream.Null, new Closed(errno), said), _ => Task.FromResult(0));

        Assert.Equal((code, error), (ended, said.ToString()));
    }

    [Fact]
    public async Task The_program_ends_when_nobody_reads_its_pipe()
    {
        var folder = Directory.CreateTempSubdirectory("workbench-pipe-").FullName;
        using var program = RealProgram.Start(folder, "split", "--jsonl");
        program.Out.Close();

        var feeding = program.Feed("{\"id\":1,\"text\":\"The bridge cost 4 million.\"}");

        Assert.Equal(0, await program.Code());
        await feeding;
    }

    private sealed class Closed(int errno) : MemoryStream
    {
        public override ValueTask WriteAsync(
            ReadOnlyMemory<byte> buffer,
            CancellationToken cancellationToken = default
        ) => throw new IOException("The disk is full.", errno);
    }
}
