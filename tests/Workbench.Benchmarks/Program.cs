using Microsoft.Extensions.Configuration;
using Workbench.Benchmarks.Checked;
using Workbench.Benchmarks.Commits;
using Workbench.Benchmarks.Crowds;
using Workbench.Benchmarks.Hosting;
using Workbench.Benchmarks.Micro;
using Workbench.Benchmarks.Pages;
using Workbench.Benchmarks.Quality;
using Workbench.Benchmarks.Speed;
using Workbench.Benchmarks.Training;

// Never run by `dotnet test`: what takes how long depends on the machine, and a test must not.
const string Help = """
    Measures how fast the workbench is, and how good its claim engine. Build it with -c Release; docs/performance.md and docs/quality.md say
    what the figures were.

      commit   [--changes 3000] [--writers 8]    a change through the Ledger against a raw insert of the same bytes
      page     [--loads 15] [--presses 200]      first paint against a static page; next-claim key to visible focus
      viewers  [--people 80]                     managed memory that each further viewer adds on the server
      load     [--people 300] [--seconds 60] [--every 5]   a crowd on one article, as raw circuits
      checked  [--claims 1000000] [--questions 1000] [--desk DIR]   the five checked claims nearest to one, out of so many
      micro    [--filter '*']                    parts of it under BenchmarkDotNet
      quality  [--data DIR] [--only PART]        the claim engine on public data; docs/quality.md says what the figures were
      speed    [--data DIR] [--peers DIR]        MB/s of the claim engine, beside what people would use instead
      train    [--data DIR]                      makes the models that ship anew; run it in the repository's folder
      all                                        commit, page, viewers and load, one after the other
    """;

var options = new ConfigurationBuilder().AddCommandLine([.. args.Skip(1)]).Build();

switch (args.FirstOrDefault())
{
    case "commit":
        await CommitRun.Run(options);
        return 0;
    case "page":
        await PageRun.Run(options);
        return 0;
    case "viewers":
        await ViewersRun.Run(options);
        return 0;
    case "load":
        await LoadRun.Run(options);
        return 0;
    case "checked":
        await CheckedRun.Run(options);
        return 0;
    case "micro":
        MicroRun.Run(args[1..]);
        return 0;
    case "quality":
        return QualityRun.Run(options);
    case "speed":
        return await SpeedRun.Run(options);
    case "train":
        return TrainRun.Run(options);
    case "all":
        await CommitRun.Run(options);
        await PageRun.Run(options);
        await ViewersRun.Run(options);
        await LoadRun.Run(options);
        return 0;
    // The server of viewers and load: started by them, in a process of its own.
    case MeasuredServer.Verb:
        return await MeasuredServer.Run(args[1..]);
    case null or "--help" or "-h" or "help":
        Console.WriteLine(Help);
        return 0;
    case var unknown:
        await Console.Error.WriteLineAsync($"There is no measurement “{unknown}”. --help lists them.");
        return 2;
}
