using System.ComponentModel;
using System.Diagnostics;

namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>How a limited process ended.</summary>
public enum ProcessEnd
{
    /// <summary>By itself, saying that all went well.</summary>
    Finished,

    /// <summary>By itself, otherwise; or it could not be started.</summary>
    Failed,

    /// <summary>It was killed: its time was up.</summary>
    OutOfTime,

    /// <summary>It was killed: it wrote more than it may.</summary>
    TooMuchOutput,
}

/// <summary>Runs a process from bytes to bytes, within limits. It never outlives the call.</summary>
public static class LimitedProcess
{
    /// <summary>Starts it, gives it the input, takes its output.</summary>
    /// <returns>The output is empty unless the process finished.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up; the process is gone then, too.</exception>
    public static async Task<(ProcessEnd End, byte[] Output)> Run(
        ProcessStartInfo start,
        ReadOnlyMemory<byte> input,
        TimeSpan time,
        int mostOutput,
        CancellationToken ct
    )
    {
        ct.ThrowIfCancellationRequested();
        start.UseShellExecute = false;
        start.CreateNoWindow = true;
        start.RedirectStandardInput = start.RedirectStandardOutput = start.RedirectStandardError = true;
        using var process = new Process { StartInfo = start };
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        try
        {
            process.Start();
            limit.CancelAfter(time);
            _ = Feed(process, input);
            _ = Ignore(process.StandardError.BaseStream.CopyToAsync(Stream.Null, limit.Token));
            // Not the read but the wait is cancelled: a pipe on Linux may sit in its read until the other side is gone.
            var reading = Take(process.StandardOutput.BaseStream, mostOutput);
            _ = Ignore(reading);
            if (await reading.WaitAsync(limit.Token) is not { } output)
                return (ProcessEnd.TooMuchOutput, []);
            await process.WaitForExitAsync(limit.Token);
            return process.ExitCode == 0 ? (ProcessEnd.Finished, output) : (ProcessEnd.Failed, []);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return (ProcessEnd.OutOfTime, []);
        }
        catch (Exception e) when (e is Win32Exception or IOException)
        {
            return (ProcessEnd.Failed, []);
        }
        finally
        {
            await End(process);
        }
    }

    // Null when there is more than may be.
    private static async Task<byte[]?> Take(Stream stream, int most)
    {
        using var taken = new MemoryStream();
        var buffer = new byte[65_536];
        for (int read; (read = await stream.ReadAsync(buffer)) > 0; )
        {
            if (taken.Length + read > most)
                return null;
            taken.Write(buffer, 0, read);
        }
        return taken.ToArray();
    }

    // A process that dies before it has read everything is judged by how it ended, not by the broken pipe.
    private static Task Feed(Process process, ReadOnlyMemory<byte> input) =>
        Ignore(
            Task.Run(async () =>
            {
                await using var stdin = process.StandardInput.BaseStream;
                await stdin.WriteAsync(input);
            })
        );

    private static async Task Ignore(Task task)
    {
        try
        {
            await task;
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException or OperationCanceledException)
        {
            // The process is gone or going; Run says so.
        }
    }

    private static async Task End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
        }
        catch (Exception e) when (e is InvalidOperationException or Win32Exception)
        {
            // Never started, or ended already.
        }
    }
}
