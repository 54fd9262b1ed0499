using System.Net;
using System.Net.Sockets;

namespace Workbench.Blazor.Tests.Cli;

/// <summary>The start of the web part, by the program itself.</summary>
public sealed class StartTests : IDisposable
{
    private const string AnyPort = "http://127.0.0.1:0";

    private readonly string folder = Directory.CreateTempSubdirectory("workbench-start-").FullName;

    [Fact]
    public async Task A_new_desk_says_where_it_is_and_has_the_sample_articles()
    {
        using var program = RealProgram.Start(folder, "--urls", AnyPort);

        var banner = await program.ReadUntil("Ctrl+C");

        Assert.Contains($"Kept in   {Path.Combine(folder, "data")}", banner, StringComparison.Ordinal);
        Assert.Contains("open a sample article", banner, StringComparison.Ordinal);
        var address = banner.Split("Open ")[1].Trim().Split('\n')[0];
        using var browser = new HttpClient();
        Assert.Equal(HttpStatusCode.OK, (await browser.GetAsync(new Uri(address))).StatusCode);
        await using var db = (await TestDesk.Open(Path.Combine(folder, "data"))).Db();
        Assert.Equal(3, db.Articles.Count());
    }

    [Fact]
    public async Task The_demo_says_that_nothing_is_kept_and_writes_nothing()
    {
        using var program = RealProgram.Start(folder, "--demo", "--urls", AnyPort);

        var banner = await program.ReadUntil("Ctrl+C");

        Assert.Contains("nothing is kept", banner, StringComparison.Ordinal);
        Assert.Empty(Directory.EnumerateFileSystemEntries(folder));
    }

    [Fact]
    public async Task A_port_that_is_taken_is_one_sentence()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var (code, output, error) = await RealProgram.Run(folder, "--urls", $"http://127.0.0.1:{port}");

        Assert.Equal((1, ""), (code, output));
        Assert.StartsWith($"Failed to bind to address http://127.0.0.1:{port}", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_one_sentence()
    {
        Directory.CreateDirectory(Path.Combine(folder, "data"));
        var file = Path.Combine(folder, "data", "workbench.db");
        await File.WriteAllTextAsync(file, string.Concat(Enumerable.Repeat("This is a letter, not a database. ", 100)));

        var (code, output, error) = await RealProgram.Run(folder, "--urls", AnyPort);

        Assert.Equal((1, ""), (code, output));
        Assert.Equal($"{file} is not a database. Move it away, or choose another folder: --data DIR", error.TrimEnd());
    }

    [Fact]
    public async Task A_folder_that_cannot_be_is_one_sentence()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "file"), "");

        var (code, output, error) = await RealProgram.Run(folder, "--data", "file/below", "--urls", AnyPort);

        Assert.Equal((1, ""), (code, output));
        Assert.Contains("cannot be written", Assert.Single(error.TrimEnd().Split('\n')), StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
    }
}
