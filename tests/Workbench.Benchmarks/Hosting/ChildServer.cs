using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Workbench.Benchmarks.Hosting;

/// <summary>A server in a process of its own, on a free port of this machine; gone when disposed.</summary>
public sealed class ChildServer : IAsyncDisposable
{
    private readonly Process process;
    private readonly TaskCompletionSource listening = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private ChildServer(ProcessStartInfo start, Uri url)
    {
        Url = url;
        process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Heard(line.Data);
        process.ErrorDataReceived += (_, line) => Console.Error.WriteLine(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Url { get; }

    /// <summary>What it prints, line by line.</summary>
    public event Action<string>? Said;

    /// <summary>The processor time it has taken so far.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    /// <summary>The product itself, as it is started by hand.</summary>
    public static Task<ChildServer> Product(string data) => Start("Workbench.Blazor.dll", [], data);

    /// <summary>The product with an ear for what to measure: see <see cref="MeasuredServer"/>.</summary>
    public static Task<ChildServer> Measured(string data) =>
        Start("Workbench.Benchmarks.dll", [MeasuredServer.Verb, "--applicationName", "Workbench.Blazor"], data);

    public Task Tell(string line) => process.StandardInput.WriteLineAsync(line);

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private static async Task<ChildServer> Start(string program, string[] args, string data)
    {
        var url = new Uri($"http://127.0.0.1:{FreePort()}");
        string[] settings = ["--urls", url.ToString(), "--data", data];
        var start = new ProcessStartInfo(
            Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet",
            [Path.Combine(AppContext.BaseDirectory, program), .. args, .. settings]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = data,
        };
        // As the product's own runtime settings have it; the benchmarks' program has others.
        start.Environment["DOTNET_gcServer"] = "1";
        var server = new ChildServer(start, url);
        await server.listening.Task.WaitAsync(TimeSpan.FromMinutes(2));
        return server;
    }

    private void Heard(string? line)
    {
        if (line is null)
        {
            listening.TrySetException(new InvalidOperationException("The server ended before it listened."));
            return;
        }
        if (
            line.Contains(
                Url.Port.ToString(System.Globalization.CultureInfo.InvariantCulture),
                StringComparison.Ordinal
            )
        )
            listening.TrySetResult();
        Said?.Invoke(line);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
