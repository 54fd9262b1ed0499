using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Workbench.Browser.Tests;

/// <summary>
/// The real program as a process of its own, over a folder that goes with it. All tests share it, and what the others have put on it;
/// who needs it as it is at first, or kills it, takes an <see cref="OwnDesk"/>.
/// </summary>
public partial class RunningDesk : IAsyncDisposable
{
    private readonly SemaphoreSlim starting = new(1, 1);
    private readonly string folder = Directory.CreateTempSubdirectory("workbench-browser-").FullName;
    private readonly List<string> said = [];
    private Process? process;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <summary>Starts it, unless it runs.</summary>
    public async Task Start()
    {
        await starting.WaitAsync();
        try
        {
            if (process is not { HasExited: false })
                await Launch();
        }
        finally
        {
            starting.Release();
        }
    }

    private async Task Launch()
    {
        var program = Launch("--urls", Address.GetLeftPart(UriPartial.Authority));
        process = program;
        var bound = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Hear(object sender, DataReceivedEventArgs line)
        {
            lock (said)
                said.Add(line.Data ?? "");
            if (Bound().Match(line.Data ?? "") is { Success: true } address)
                bound.TrySetResult(new Uri(address.Value));
        }
        program.OutputDataReceived += Hear;
        program.ErrorDataReceived += Hear;
        program.BeginOutputReadLine();
        program.BeginErrorReadLine();
        var ended = program.WaitForExitAsync();
        if (await Task.WhenAny(bound.Task, ended) == ended)
            lock (said)
                throw new InvalidOperationException($"The desk did not start:\n{string.Join('\n', said)}");
        Address = await bound.Task;
    }

    /// <summary>Fails for whatever went wrong inside the program since this was last asked.</summary>
    public void HadNoTrouble()
    {
        string[] lines;
        lock (said)
        {
            lines = [.. said];
            said.Clear();
        }
        Assert.False(lines.Any(line => line.StartsWith("fail:", StringComparison.Ordinal)), string.Join('\n', lines));
    }

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public async Task Kill()
    {
        if (process is null)
            return;
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
    }

    /// <summary>Runs the command line over the same folder to its end.</summary>
    public async Task<(int Code, string Out)> Run(params string[] args)
    {
        using var command = Launch(args);
        var (output, error) = (command.StandardOutput.ReadToEndAsync(), command.StandardError.ReadToEndAsync());
        await command.WaitForExitAsync();
        return (command.ExitCode, await output + await error);
    }

    public async ValueTask DisposeAsync()
    {
        await Kill();
        process?.Dispose();
        starting.Dispose();
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private Process Launch(params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Workbench.Blazor.dll"));
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        start.ArgumentList.Add("--data");
        start.ArgumentList.Add(Path.Combine(folder, "data"));
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:[1-9][0-9]*")]
    private static partial Regex Bound();
}

/// <summary>A desk that the tests of one class have to themselves, with the seeds on it and nothing else.</summary>
public sealed class OwnDesk : RunningDesk;
