using System.CommandLine;
using Workbench.Domain;

namespace Workbench.Blazor.Cli;

/// <summary>The option <c>--data DIR</c>.</summary>
internal static class DataFolder
{
    public static Option<string> Option() =>
        new("--data")
        {
            Description = $"The folder that keeps the desk [{DeskOptions.DefaultData}, under the current directory].",
            HelpName = "DIR",
        };

    /// <exception cref="RuleViolation"><c>cli.data</c>: nothing that can be a folder.</exception>
    public static string Checked(string data)
    {
        if (string.IsNullOrWhiteSpace(data) || data.Contains('\0', StringComparison.Ordinal))
            throw new RuleViolation("cli.data", "--data needs the name of a folder.");
        return File.Exists(data)
            ? throw new RuleViolation("cli.data", $"--data needs a folder, and {data} is a file.")
            : data;
    }
}
