using System.Text.Json.Nodes;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Tests.Features.Claims.Resplitting;
using Workbench.Domain.Articles;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Tests.Cli;

public sealed class ResplitCommandTests : IDisposable
{
    private readonly CliDesk desk = new();

    [Fact]
    public async Task It_shows_what_would_change_and_changes_nothing_unless_it_is_accepted()
    {
        var article = await Import();

        var looked = await desk.Run("resplit", $"{article}", "--dry-run");

        Assert.Equal((0, ""), (looked.Code, looked.Error));
        Assert.StartsWith($"{Splitter.Engine} would make ", looked.Out, StringComparison.Ordinal);
        Assert.Contains("\ngone        2  a bridge\n", looked.Out, StringComparison.Ordinal);
        Assert.Contains("               Kind: Opinion → Fact\n", looked.Out, StringComparison.Ordinal);
        Assert.EndsWith(
            $"Nothing was changed. To accept it: workbench resplit {article} --accept\n",
            looked.Out,
            StringComparison.Ordinal
        );
        Assert.Equal(4, await Counted(article, claim => claim.Suggestion!.Engine == "rules-1"));

        var accepted = await desk.Run("resplit", $"{article}"[..13], "--accept", "--as", "desk");

        Assert.Equal((0, ""), (accepted.Code, accepted.Error));
        Assert.Contains("\nDone: ", accepted.Out, StringComparison.Ordinal);
        Assert.Equal(0, await Counted(article, claim => !claim.Retired && claim.Suggestion!.Engine == "rules-1"));
        Assert.StartsWith(
            $"{Splitter.Engine} would leave all as it is: “The bridge”.",
            (await desk.Run("resplit", $"{article}", "--accept")).Out,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task In_json_it_is_one_object()
    {
        var article = await Import();
        await using (var open = await TestDesk.Open(desk.Data))
            await open.Commit(new RewordClaim((await open.ClaimsOf(article))[1].Id, 1, "The bridge"));

        var typed = await desk.Run("resplit", $"{article}", "--format", "json");

        var json = JsonNode.Parse(typed.Out)!;
        Assert.Equal(($"{article}", Splitter.Engine), ((string?)json["article"], (string?)json["engine"]));
        Assert.Equal(2, (int)json["kept"]![0]!["number"]!);
        Assert.DoesNotContain(json["gone"]!.AsArray(), line => (int)line!["number"]! == 2);
        Assert.Equal(0, (int)json["accepted"]!);
    }

    [Theory]
    [InlineData("--accept", "--dry-run", "--accept and --dry-run ask for different things.")]
    [InlineData("--engine", "openai", "The setting Engine:Url")]
    [InlineData("--accept", "--as=nobody", "There is no account “nobody”.")]
    public async Task What_was_asked_wrongly_changes_nothing(string one, string other, string error)
    {
        var article = await Import();

        var typed = await desk.Run("resplit", $"{article}", one, other);

        Assert.Equal((2, ""), (typed.Code, typed.Out));
        Assert.StartsWith(error, typed.Error, StringComparison.Ordinal);
        Assert.Equal(4, await Counted(article, claim => claim.Suggestion!.Engine == "rules-1"));
    }

    public void Dispose() => desk.Dispose();

    private async Task<ArticleId> Import()
    {
        await using var open = await TestDesk.Open(desk.Data);
        return await open.ImportOld();
    }

    private async Task<int> Counted(ArticleId article, Func<Domain.Claims.Claim, bool> which)
    {
        await using var open = await TestDesk.Open(desk.Data);
        return (await open.ClaimsOf(article)).Count(which);
    }
}
