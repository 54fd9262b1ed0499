using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Workbench.Benchmarks.Micro;

/// <summary>The parts that run often, each by itself, under BenchmarkDotNet.</summary>
public static class MicroRun
{
    public static void Run(string[] args)
    {
        // In this process: a project of its own would have to restore from the packages' source again.
        var config = ManualConfig
            .Create(DefaultConfig.Instance)
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        BenchmarkSwitcher
            .FromAssembly(typeof(MicroRun).Assembly)
            .Run(args.Length == 0 ? ["--filter", "*"] : args, config);
    }
}
