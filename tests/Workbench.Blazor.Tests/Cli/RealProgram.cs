using System.Diagnostics;

namespace Workbench.Blazor.Tests.Cli;

/// <summary>The program itself, as a process of its own.</summary>
public sealed class RealProgram : IDisposable
{
    private readonly Process process;

    private RealProgram(Process process) => this.process = process;

    public StreamReader Out => process.StandardOutput;

    /// <summary>Starts it in a folder.</summary>
    public static RealProgram Start(string folder, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Workbench.Blazor.dll"));
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        return new RealProgram(Process.Start(start)!);
    }

    /// <summary>Runs it to its end.</summary>
    public static async Task<(int Code, string Out, string Error)> Run(string folder, params string[] args)
    {
        using var program = Start(folder, args);
        return await program.End();
    }

    /// <summary>Waits for its end.</summary>
    public async Task<(int Code, string Out, string Error)> End()
    {
        process.StandardInput.Close();
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await error);
    }

    /// <summary>Gives it a line again and again, until it takes no more.</summary>
    public async Task Feed(string line)
    {
        try
        {
            while (true)
                await process.StandardInput.WriteLineAsync(line);
        }
        catch (IOException) { }
    }

    /// <summary>Its exit code, once it has ended by itself.</summary>
    public async Task<int> Code()
    {
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    /// <summary>What it prints up to and with the first line that holds some words; everything where none does.</summary>
    public async Task<string> ReadUntil(string words)
    {
        var read = new List<string>();
        while (await Out.ReadLineAsync() is { } line)
        {
            read.Add(line);
            if (line.Contains(words, StringComparison.Ordinal))
                break;
        }
        return string.Join('\n', read);
    }

    /// <summary>Ends it as <c>kill -9</c> does.</summary>
    public void Kill()
    {
        process.Kill();
        process.WaitForExit();
    }

    public void Dispose()
    {
        if (!process.HasExited)
            Kill();
        process.Dispose();
    }
}
