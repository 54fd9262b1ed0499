using System.Text.Json;

namespace Workbench.Blazor.Tests.Cli;

public sealed class ListCommandTests : IDisposable
{
    private readonly CliDesk desk = new();

    [Fact]
    public async Task Each_article_has_its_id_title_and_state()
    {
        var first = await desk.Import("The council spent 4 million on a bridge.", "Bridges.txt");
        var second = await desk.Import("---\ntitle: Paint\u202F\n---\nThe paint cost 12,000 euros.", "b.txt");

        var typed = await desk.Run("list");

        Assert.Equal(
            new Typed(
                0,
                $"""
                {second}  Paint
                                                      1 not checked
                {first}  Bridges
                                                      1 not checked

                """,
                ""
            ),
            typed
        );
    }

    [Fact]
    public async Task As_json_it_is_one_array()
    {
        var id = await desk.Import("The council spent 4 million on a bridge.", "Bridges.txt");

        var typed = await desk.Run("list", "--format", "json");

        var article = Assert.Single(JsonDocument.Parse(typed.Out).RootElement.EnumerateArray());
        Assert.Equal(id, article.GetProperty("id").GetString());
        Assert.Equal("Bridges", article.GetProperty("details").GetProperty("title").GetString());
        Assert.Equal(1, article.GetProperty("claims").GetProperty("not checked").GetInt32());
    }

    [Theory]
    [InlineData("list")]
    [InlineData("history")]
    [InlineData("history verify")]
    [InlineData("report 01989a2e")]
    public async Task Looking_at_a_desk_that_is_not_there_does_not_begin_one(string line)
    {
        var typed = await desk.Run(line.Split(' '));

        Assert.Equal(
            new Typed(
                2,
                "",
                $"There is no desk in {desk.Data}. Import an article to begin one, or say where it is: --data DIR\n"
            ),
            typed
        );
        Assert.False(Directory.Exists(desk.Data));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_said_in_one_line()
    {
        Directory.CreateDirectory(desk.Data);
        var file = desk.File("data/workbench.db", new string('x', 10_000));

        Assert.Equal(
            new Typed(1, "", $"{file} is not a database. Move it away, or choose another folder: --data DIR\n"),
            await desk.Run("list")
        );
    }

    public void Dispose() => desk.Dispose();
}
