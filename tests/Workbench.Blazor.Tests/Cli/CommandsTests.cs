namespace Workbench.Blazor.Tests.Cli;

public sealed class CommandsTests
{
    [Theory]
    [InlineData("", "web --data=data --demo=false\n")]
    [InlineData("--demo", "web --data=data --demo=true\n")]
    [InlineData("--data x --urls http://localhost:6080", "web --urls=http://localhost:6080 --data=x --demo=false\n")]
    [InlineData(
        "--urls http://127.0.0.1:0;http://[::1]:0",
        "web --urls=http://127.0.0.1:0;http://[::1]:0 --data=data --demo=false\n"
    )]
    [InlineData(
        "--environment=Development --contentRoot=/",
        "web --data=data --demo=false --environment=Development --contentRoot=/\n"
    )]
    public async Task Without_a_command_the_web_part_runs(string line, string runs)
    {
        var typed = await Typed.Run(line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

        Assert.Equal(new Typed(0, runs, ""), typed);
    }

    [Theory]
    [InlineData("improt x", "There is no command “improt”. See: workbench --help\n")]
    [InlineData("--bogus", "Unrecognized command or argument '--bogus'. See: workbench --help\n")]
    [InlineData("--urls foo", "“foo” is no address to listen on. Write it as http://localhost:5080\n")]
    [InlineData("--urls ftp://a", "“ftp://a” is no address to listen on. Write it as http://localhost:5080\n")]
    [InlineData("--urls http://localhost:0", "For any free port, name the address: http://127.0.0.1:0\n")]
    [InlineData("--demo --data x", "The demo keeps nothing, so --demo takes no --data. Leave one of them out.\n")]
    public async Task What_is_asked_wrongly_gets_one_line_and_2(string line, string error)
    {
        Assert.Equal(new Typed(2, "", error), await Typed.Run(line.Split(' ')));
    }

    [Fact]
    public async Task The_version_is_a_line_of_its_own()
    {
        Assert.Equal(new Typed(0, "0.1.0\n", ""), await Typed.Run("--version"));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("help")]
    [InlineData("-h")]
    public async Task Help_tells_of_the_web_part_and_of_every_command(string word)
    {
        var typed = await Typed.Run(word);

        Assert.Equal(0, typed.Code);
        Assert.Contains("--urls", typed.Out, StringComparison.Ordinal);
        Assert.Contains("Examples:", typed.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("--contentRoot", typed.Out, StringComparison.Ordinal);
    }
}
