namespace Workbench.Blazor.Cli;

/// <summary>The verbs of the command line.</summary>
internal static class Commands
{
    /// <summary>True where the first argument is a verb, or asks for help.</summary>
    public static bool Has(string[] args) => false;

    /// <summary>Runs a verb.</summary>
    /// <returns>0 when done; 2 for what was asked wrongly, and then nothing has changed.</returns>
    public static Task<int> Run(string[] args) => Task.FromResult(2);
}
