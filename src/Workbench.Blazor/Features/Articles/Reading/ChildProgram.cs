using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Workbench.Blazor.Features.Articles.Reading;

/// <summary>How this program starts itself again as the child that reads one file.</summary>
public static class ChildProgram
{
    /// <summary>The first argument that makes the program that child.</summary>
    public const string Verb = "read-article";

    private const string Name = "Workbench.Blazor";

    // The child gets what the runtime needs to start and nothing else: no settings, no secrets.
    private static readonly string[] Kept =
    [
        "PATH",
        "HOME",
        "TMPDIR",
        "TEMP",
        "TMP",
        "SYSTEMROOT",
        "LANG",
        "LD_LIBRARY_PATH",
        "DOTNET_ROOT",
        "DOTNET_ROOT_X64",
        "DOTNET_ROOT_ARM64",
        "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT",
    ];

    /// <summary>The command line and the surroundings of the child.</summary>
    public static ProcessStartInfo Start(string format, long memory)
    {
        var start = Program();
        start.ArgumentList.Add(Verb);
        start.ArgumentList.Add(format);

        var kept = start.Environment.Where(pair => Kept.Contains(pair.Key, StringComparer.OrdinalIgnoreCase)).ToArray();
        start.Environment.Clear();
        foreach (var (key, value) in kept)
            start.Environment[key] = value;
        start.Environment["DOTNET_GCHeapHardLimit"] = memory.ToString("X", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }

    // Published, and under `dotnet run`, this process is the program. Under `dotnet Workbench.Blazor.dll` and in a test
    // run it is another, and the program lies beside the assembly.
    private static ProcessStartInfo Program()
    {
        if (Environment.ProcessPath is { } path && Path.GetFileName(path) is Name or Name + ".exe")
            return new ProcessStartInfo(path);
        var start = new ProcessStartInfo(Dotnet());
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, Name + ".dll"));
        return start;
    }

    private static string Dotnet()
    {
        var file = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";
        // The runtime lies in shared/Microsoft.NETCore.App/VERSION below the program that starts it.
        var beside = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", file));
        return File.Exists(beside) ? beside : file;
    }
}
