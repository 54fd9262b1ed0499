using System.ComponentModel;
using System.Diagnostics;

namespace Workbench.Benchmarks.Speed;

/// <summary>Runs what people would use instead on the same text, in Node; what is not installed is passed over, and said.</summary>
internal static class Peers
{
    private const string Script = "tests/Workbench.Benchmarks/Speed/peers.mjs";

    /// <param name="text">The text.</param>
    /// <param name="modules">The folder whose <c>node_modules</c> holds the packages; null for none.</param>
    public static async Task Run(string text, string? modules)
    {
        var file = Path.Combine(Path.GetTempPath(), $"workbench-speed-{Environment.ProcessId}.txt");
        await File.WriteAllTextAsync(file, text);
        try
        {
            using var node = Process.Start(
                new ProcessStartInfo("node", [Path.GetFullPath(Script), file, Path.GetFullPath(modules ?? ".")])
            );
            await node!.WaitForExitAsync();
        }
        catch (Win32Exception)
        {
            Console.WriteLine("Node is not installed here: no peers.");
        }
        finally
        {
            File.Delete(file);
        }
    }
}
