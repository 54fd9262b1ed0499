namespace Workbench.Blazor.Tests.Cli;

/// <summary>The power goes in the middle of work.</summary>
public sealed class CrashTests : IDisposable
{
    private const int Files = 60;

    private readonly CliDesk desk = new();

    [Fact]
    public async Task What_was_said_to_be_saved_is_there_after_a_hard_kill()
    {
        var files = Enumerable
            .Range(1, Files)
            .Select(i => desk.File($"{i}.txt", $"Bridge {i} cost {i} million euros in 2019."));
        var saved = new List<string>();
        using (var program = RealProgram.Start(desk.Folder, ["import", .. files]))
        {
            while (saved.Count < 5)
                saved.Add((await program.Out.ReadLineAsync())!);
            program.Kill();
            while (await program.Out.ReadLineAsync() is { Length: 36 } said)
                saved.Add(said);
        }

        var verified = await desk.Run("history", "verify");

        Assert.True(verified.Code == 0, verified.Out);
        var there = (await desk.Run("list")).Out;
        Assert.All(saved, id => Assert.Contains(id, there, StringComparison.Ordinal));
        Assert.InRange(saved.Count, 5, Files - 1);
    }

    [Fact]
    public async Task An_import_while_the_web_part_runs_is_on_the_same_desk()
    {
        using var web = RealProgram.Start(desk.Folder, "--urls", "http://127.0.0.1:0");
        Assert.Contains("Ctrl+C", await web.ReadUntil("Ctrl+C"), StringComparison.Ordinal);

        var (code, output, error) = await RealProgram.Run(
            desk.Folder,
            "import",
            desk.File("a.txt", "The bridge cost 4 million.")
        );
        web.Kill();

        Assert.Equal((0, ""), (code, error));
        Assert.Contains(output.TrimEnd(), (await desk.Run("list")).Out, StringComparison.Ordinal);
        Assert.Equal(0, (await desk.Run("history", "verify")).Code);
    }

    public void Dispose() => desk.Dispose();
}
