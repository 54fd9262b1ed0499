using System.Runtime.CompilerServices;

namespace Workbench.Domain.Tests.Reports;

/// <summary>Holds a text against the file that was accepted for it.</summary>
internal static class Snapshot
{
    private const string Accept = "WORKBENCH_ACCEPT_SNAPSHOTS";

    /// <param name="actual">The text.</param>
    /// <param name="file">The file's name in the folder Snapshots beside the test.</param>
    /// <param name="test">The test's own path, from the compiler.</param>
    public static void Holds(string actual, string file, [CallerFilePath] string test = "")
    {
        var path = Path.Combine(Path.GetDirectoryName(test)!, "Snapshots", file);
        if (Environment.GetEnvironmentVariable(Accept) == "1")
            File.WriteAllText(path, actual);
        var expected = File.Exists(path) ? File.ReadAllText(path) : "";
        Assert.True(actual == expected, actual == expected ? null : Difference(expected, actual, file));
    }

    private static string Difference(string expected, string actual, string file)
    {
        var (old, now) = (expected.Split('\n'), actual.Split('\n'));
        var first = 0;
        while (first < old.Length && first < now.Length && old[first] == now[first])
            first++;
        var (lastOld, lastNow) = (old.Length, now.Length);
        while (lastOld > first && lastNow > first && old[lastOld - 1] == now[lastNow - 1])
            (lastOld, lastNow) = (lastOld - 1, lastNow - 1);
        var lines = old[first..lastOld]
            .Take(20)
            .Select(line => "- " + Shown(line))
            .Concat(now[first..lastNow].Take(20).Select(line => "+ " + Shown(line)));
        return $"""
            {file} differs from line {first + 1} on ({lastOld - first} lines accepted, {lastNow - first} lines now):
            {string.Join('\n', lines)}
            If the new text is right, run the test once with {Accept}=1 in the environment, look at the changed file, and commit it.
            """;
    }

    private static string Shown(string line) => line.Replace("\r", "␍", StringComparison.Ordinal);
}
