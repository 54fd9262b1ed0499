using System.Diagnostics;
using System.Globalization;
using Workbench.Blazor;

namespace Workbench.Benchmarks.Hosting;

/// <summary>What a server's process held and had taken at one moment.</summary>
/// <param name="Managed">Bytes on the managed heap after a forced full collection.</param>
/// <param name="WorkingSet">Bytes of the process.</param>
public sealed record Held(long Managed, long WorkingSet);

/// <summary>
/// The product's own web part, unchanged, in a process of the benchmarks: it also listens on standard input and, asked, collects and
/// says what it holds. So nothing is added to the product, and the measuring side's memory is not in the figure.
/// </summary>
public static class MeasuredServer
{
    public const string Verb = "serve";
    private const string Question = "measure";
    private const string Answer = "measured";

    public static async Task<int> Run(string[] args)
    {
        _ = Task.Run(Listen);
        return await Web.Run(args);
    }

    /// <summary>Asks a server started with this verb.</summary>
    public static async Task<Held> Ask(ChildServer server)
    {
        var answer = new TaskCompletionSource<Held>(TaskCreationOptions.RunContinuationsAsynchronously);
        void Hear(string line)
        {
            if (line.Split(' ') is [Answer, var managed, var set])
                answer.TrySetResult(
                    new Held(
                        long.Parse(managed, CultureInfo.InvariantCulture),
                        long.Parse(set, CultureInfo.InvariantCulture)
                    )
                );
        }
        server.Said += Hear;
        try
        {
            await server.Tell(Question);
            return await answer.Task.WaitAsync(TimeSpan.FromMinutes(1));
        }
        finally
        {
            server.Said -= Hear;
        }
    }

    private static async Task Listen()
    {
        while (await Console.In.ReadLineAsync() is { } line)
        {
            if (line != Question)
                continue;
            // Twice with finalizers between: what only finalizers hold is not what a viewer costs.
            for (var i = 0; i < 2; i++)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
                GC.WaitForPendingFinalizers();
            }
            using var self = Process.GetCurrentProcess();
            Console.WriteLine($"{Answer} {GC.GetTotalMemory(forceFullCollection: true)} {self.WorkingSet64}");
        }
    }
}
