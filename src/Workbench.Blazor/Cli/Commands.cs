using System.CommandLine;
using System.CommandLine.Help;
using Workbench.Domain;

namespace Workbench.Blazor.Cli;

/// <summary>The command line: the verbs, and the options of the web part, which runs where there is no verb.</summary>
internal static class Commands
{
    private const string About =
        "Workbench: take an article apart into the claims it makes, check them against sources, publish the report.\n\n"
        + "  Without a command it serves the desk to a browser until Ctrl+C. With one it does that and ends; both may run at once.\n"
        + "  “workbench” here stands for this program: dotnet run --project src/Workbench.Blazor --";

    /// <summary>What the program ends with where some of what was asked is done and some, told of on standard error, is not.</summary>
    public const int SomeFailed = 3;

    public static IReadOnlyList<string> Examples { get; } =
    [
        "workbench                                 serve http://localhost:5080 and keep everything in ./data",
        "workbench --demo                          a throwaway desk: nothing is kept",
        "workbench --data /srv/desk --urls http://localhost:6080",
        "workbench import article.txt              bring an article to the desk",
        "workbench report 01989a2e --format html --out report.html",
    ];

    /// <summary>Does what the arguments say.</summary>
    /// <param name="args">As typed.</param>
    /// <param name="terminal">Where to read and write.</param>
    /// <param name="web">Runs the web part; its arguments are checked and have the form <c>--key=value</c>.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>0 when done; 1 where the desk is not in order; 2 for what was asked wrongly, and then nothing has changed; <see cref="SomeFailed"/>.</returns>
    public static async Task<int> Run(
        string[] args,
        Terminal terminal,
        Func<string[], Task<int>> web,
        CancellationToken ct = default
    )
    {
        try
        {
            return await Answer(args is ["help", .. var about] ? [.. about, "--help"] : args, terminal, web, ct);
        }
        catch (OperationCanceledException)
        {
            return 130; // What a shell says of a program that Ctrl+C ended.
        }
        catch (OutputClosed closed)
        {
            if (closed.IsEnough)
                return 0;
            terminal.Refuse($"The output cannot be written. {closed.Message}");
            return 1;
        }
    }

    // What was written before a refusal is heard, too: the ids of what was imported.
    private static async Task<int> Answer(
        string[] args,
        Terminal terminal,
        Func<string[], Task<int>> web,
        CancellationToken ct
    )
    {
        try
        {
            var code = await Dispatch(args, terminal, web, ct);
            await terminal.Text.FlushAsync(ct);
            return code;
        }
        catch (RuleViolation refusal)
        {
            await terminal.Text.FlushAsync(CancellationToken.None);
            return terminal.Refuse(refusal.Message);
        }
    }

    private static async Task<int> Dispatch(
        string[] args,
        Terminal terminal,
        Func<string[], Task<int>> web,
        CancellationToken ct
    )
    {
        var root = Root(terminal);
        if (args is [var word, ..] && !word.StartsWith('-') && root.Subcommands.All(verb => verb.Name != word))
            return terminal.Refuse($"There is no command “{word}”. See: workbench --help");
        var parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        var command = parsed.CommandResult.Command;
        if (parsed.Errors is [var error, ..])
            return terminal.Refuse(
                $"{error.Message} See: {(command is Verb verb ? $"workbench {verb.Path}" : "workbench")} --help"
            );
        if (parsed.Action == root.Action)
            return await web(WebArguments.Checked(parsed));
        if (parsed.Action == command.Action && args[0].StartsWith('-'))
            return terminal.Refuse($"The command comes first: workbench {((Verb)command).Path} {args[0]} …");
        var settings = new InvocationConfiguration
        {
            Output = terminal.Text,
            Error = terminal.Error,
            EnableDefaultExceptionHandler = false,
        };
        return await parsed.InvokeAsync(settings, ct);
    }

    private static RootCommand Root(Terminal terminal)
    {
        var root = new RootCommand(About) { HelpName = "workbench" };
        foreach (var option in WebArguments.Options)
            root.Add(option);
        root.SetAction(_ => 0);
        root.Add(ImportCommand.On(terminal));
        root.Add(ListCommand.On(terminal));
        root.Add(ReportCommand.On(terminal));
        root.Add(CheckedCommand.On(terminal));
        root.Add(HistoryCommand.On(terminal));
        root.Add(SplitCommand.On(terminal));
        root.Add(ResplitCommand.On(terminal));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);
        root.Options.OfType<VersionOption>().Single().Action = new ShowVersion();
        return root;
    }
}
