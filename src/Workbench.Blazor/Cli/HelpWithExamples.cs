using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Workbench.Blazor.Cli;

/// <summary>Help, with the examples of a command below.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    // The same however wide the window is, so that a page of help can be pointed to.
    private const int Width = 110;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var settings = parseResult.InvocationConfiguration;
        var (output, page) = (settings.Output, new StringWriter());
        (settings.Output, help.MaxWidth) = (page, Width);
        help.Invoke(parseResult);
        settings.Output = output;

        foreach (var line in page.ToString().TrimEnd().ReplaceLineEndings("\n").Split('\n'))
            output.WriteLine(line.TrimEnd());
        output.WriteLine();
        output.WriteLine("Examples:");
        var examples = parseResult.CommandResult.Command is Verb verb ? verb.Examples : Commands.Examples;
        foreach (var example in examples)
            output.WriteLine($"  {example}");
        return 0;
    }
}

/// <summary>The program's version, alone.</summary>
internal sealed class ShowVersion : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine(
            typeof(ShowVersion).Assembly.GetName().Version!.ToString(3)
        );
        return 0;
    }
}
