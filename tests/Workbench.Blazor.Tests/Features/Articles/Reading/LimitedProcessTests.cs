using System.Diagnostics;
using System.Globalization;
using System.Text;
using Workbench.Blazor.Features.Articles.Reading;

namespace Workbench.Blazor.Tests.Features.Articles.Reading;

/// <summary>With the shell as the process, which can misbehave in every way there is.</summary>
public class LimitedProcessTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(300);

    [Fact]
    public async Task Bytes_go_in_and_bytes_come_out()
    {
        var bytes = new byte[2_000_000];
        new Random(1).NextBytes(bytes);
        var (end, output) = await Run("cat", bytes, Long, bytes.Length);
        Assert.Equal(ProcessEnd.Finished, end);
        Assert.Equal(bytes, output);
    }

    [Fact]
    public async Task A_process_that_says_it_failed_gives_nothing()
    {
        var (end, output) = await Run("echo something; exit 3", [], Long, 1_000);
        Assert.Equal((ProcessEnd.Failed, 0), (end, output.Length));
    }

    [Fact]
    public async Task A_program_that_is_not_there_has_failed()
    {
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "no-such-program"));
        var (end, _) = await LimitedProcess.Run(start, new byte[10], Long, 1_000, CancellationToken.None);
        Assert.Equal(ProcessEnd.Failed, end);
    }

    [Fact]
    public async Task Input_that_nobody_reads_is_no_error()
    {
        var (end, output) = await Run("echo done", new byte[1_000_000], Long, 1_000);
        Assert.Equal((ProcessEnd.Finished, "done\n"), (end, Encoding.ASCII.GetString(output)));
    }

    [Fact]
    public async Task A_flood_of_complaints_does_not_block()
    {
        var (end, _) = await Run("head -c 1000000 /dev/zero >&2", [], Long, 1_000);
        Assert.Equal(ProcessEnd.Finished, end);
    }

    [Fact]
    public async Task Endless_output_is_cut_off_and_the_process_killed()
    {
        using var pid = new PidFile();
        var (end, output) = await Run($"{pid.Write}; exec cat /dev/zero", [], Long, 1_000_000);
        Assert.Equal((ProcessEnd.TooMuchOutput, 0), (end, output.Length));
        Assert.True(pid.IsGone);
    }

    [Theory]
    [InlineData("exec sleep 1000")]
    [InlineData("exec >&-; exec sleep 1000")]
    [InlineData("sleep 1000")]
    [InlineData("trap '' TERM; while :; do :; done")]
    public async Task When_its_time_is_up_the_process_is_killed_whatever_it_does(string script)
    {
        using var pid = new PidFile();
        var (end, _) = await Run($"{pid.Write}; {script}", [], Short, 1_000);
        Assert.Equal(ProcessEnd.OutOfTime, end);
        Assert.True(pid.IsGone);
    }

    [Fact]
    public async Task Who_gives_up_waiting_takes_the_process_along()
    {
        using var pid = new PidFile();
        using var giveUp = new CancellationTokenSource(Short);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() =>
            Run($"{pid.Write}; exec sleep 1000", [], Long, 1_000, giveUp.Token)
        );
        Assert.True(pid.IsGone);
    }

    private static Task<(ProcessEnd End, byte[] Output)> Run(
        string script,
        byte[] input,
        TimeSpan time,
        int mostOutput,
        CancellationToken ct = default
    )
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The misbehaving processes are written for a Unix shell.");
        var start = new ProcessStartInfo("/bin/sh");
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(script);
        return LimitedProcess.Run(start, input, time, mostOutput, ct);
    }

    private sealed class PidFile : IDisposable
    {
        private readonly string _path = Path.GetTempFileName();

        public string Write => $"echo $$ > '{_path}'";

        // A process that was killed before it could write its number is gone, too.
        public bool IsGone
        {
            get
            {
                if (
                    !int.TryParse(
                        File.ReadAllText(_path),
                        NumberStyles.Integer,
                        CultureInfo.InvariantCulture,
                        out var id
                    )
                )
                    return true;
                try
                {
                    using var process = Process.GetProcessById(id);
                    return process.HasExited;
                }
                catch (ArgumentException)
                {
                    return true;
                }
            }
        }

        public void Dispose() => File.Delete(_path);
    }
}
