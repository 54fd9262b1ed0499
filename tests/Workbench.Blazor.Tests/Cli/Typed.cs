using System.Text;
using Workbench.Blazor.Cli;

namespace Workbench.Blazor.Tests.Cli;

/// <summary>What a command answered.</summary>
public sealed record Typed(int Code, string Out, string Error)
{
    /// <summary>Runs a command in this process, with streams of its own.</summary>
    public static Task<Typed> Run(params string[] args) => RunWith("", args);

    /// <summary>Runs a command with something on standard input.</summary>
    public static Task<Typed> RunWith(string input, params string[] args) =>
        RunWith(new MemoryStream(Encoding.UTF8.GetBytes(input)), args);

    /// <summary>Runs a command with a stream as standard input. The web part is not run but shows its arguments.</summary>
    public static async Task<Typed> RunWith(Stream input, params string[] args)
    {
        var (output, error) = (new MemoryStream(), new StringWriter { NewLine = "\n" });
        var terminal = new Terminal(input, output, error);
        var code = await Commands.Run(
            args,
            terminal,
            async web =>
            {
                await terminal.Text.WriteLineAsync($"web {string.Join(' ', web)}");
                return 0;
            }
        );
        return new Typed(code, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
