namespace Workbench.Blazor.Tests.Cli;

/// <summary>A folder of a test's own, with files to import and, once something is imported, a desk.</summary>
public sealed class CliDesk : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("workbench-cli-").FullName;

    public string Data => Path.Combine(Folder, "data");

    /// <summary>Writes a file and gives its path.</summary>
    public string File(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        System.IO.File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Runs a command on this desk.</summary>
    public Task<Typed> Run(params string[] args) => Typed.Run([.. args, "--data", Data]);

    /// <summary>Imports a text and gives the id that was printed.</summary>
    public async Task<string> Import(string text, string name = "article.txt") =>
        (await Run("import", File(name, text))).Out.TrimEnd();

    public void Dispose()
    {
        TestDesk.LetGo(DeskOptions.In(Data).Store.File!);
        Directory.Delete(Folder, recursive: true);
    }
}
