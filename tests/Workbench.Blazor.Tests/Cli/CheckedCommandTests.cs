using System.Text.Json;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Tests.Features.Claims.Earlier;
using Workbench.Domain.Claims;

namespace Workbench.Blazor.Tests.Cli;

public sealed class CheckedCommandTests : IDisposable
{
    private const string Bridge = "The Tarn bridge was closed two years after it was opened";
    private readonly CliDesk desk = new();

    [Fact]
    public async Task Each_claim_like_it_has_its_verdict_day_words_and_place()
    {
        var claim = await Check();

        var typed = await desk.Run("checked", "Two years after it was opened", "the Tarn bridge was closed");

        Assert.Equal((0, ""), (typed.Code, typed.Error));
        var lines = typed.Out.TrimEnd().Split('\n');
        Assert.Matches("^Most likely the same claim: Refuted, [0-9]+ [A-Z][a-z]+ [0-9]{4}, not published$", lines[0]);
        Assert.Equal($"  “{Bridge}”", lines[1]);
        Assert.Equal($"  {claim.Article}  A test article, claim {claim.Number}", lines[2]);
    }

    [Fact]
    public async Task A_fragment_is_shown_in_its_wording_with_the_articles_words_below()
    {
        var claim = await Check();
        await using (var opened = await TestDesk.Open(desk.Data))
            await opened.Commit(
                new RewordClaim(claim.Id, claim.Revision, "The Tarn bridge was closed two years after its opening")
            );

        var typed = await desk.Run("checked", Bridge);
        var json = await desk.Run("checked", Bridge, "--format", "json");

        Assert.Equal(
            ["  The Tarn bridge was closed two years after its opening", $"  wording of “{Bridge}”"],
            typed.Out.TrimEnd().Split('\n')[1..3]
        );
        Assert.Equal(
            "The Tarn bridge was closed two years after its opening",
            JsonDocument.Parse(json.Out).RootElement[0].GetProperty("standalone").GetString()
        );
    }

    [Fact]
    public async Task What_it_says_otherwise_is_told_too()
    {
        await Check();
        const string other = "The Tarn bridge was not closed three years after it was opened";

        var typed = await desk.Run("checked", other);
        Assert.Equal(
            ["  other figures: two there, three here", "  perhaps the other way round: “not” only here"],
            typed.Out.TrimEnd().Split('\n')[2..4]
        );

        var json = await desk.Run("checked", other, "--format", "json");
        Assert.Equal(
            ["other figures: two there, three here", "perhaps the other way round: “not” only here"],
            JsonDocument
                .Parse(json.Out)
                .RootElement[0]
                .GetProperty("differs")
                .EnumerateArray()
                .Select(one => one.GetString())
        );
    }

    [Fact]
    public async Task As_json_it_is_one_array()
    {
        var claim = await Check();

        var typed = await desk.Run("checked", Bridge, "--format", "json");

        var check = Assert.Single(JsonDocument.Parse(typed.Out).RootElement.EnumerateArray());
        Assert.Equal(claim.Id.Value, check.GetProperty("claim").GetGuid());
        Assert.Equal(
            ("SameWords", "Refuted", false),
            (
                check.GetProperty("likeness").GetString(),
                check.GetProperty("verdict").GetString(),
                check.GetProperty("published").GetBoolean()
            )
        );
        Assert.False(check.TryGetProperty("report", out _));
    }

    [Fact]
    public async Task Where_there_is_none_it_says_so()
    {
        await Check();

        var typed = await desk.Run("checked", "Nurses are paid less than bus drivers");

        Assert.Equal(new Typed(0, "Nothing like it has been checked on this desk.\n", ""), typed);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"*():^-")]
    public async Task Without_a_word_there_is_nothing_to_look_for(string words)
    {
        await Check();

        Assert.Equal(
            new Typed(2, "", "Say the claim in words: workbench checked \"…\"\n"),
            await desk.Run("checked", words)
        );
    }

    private async Task<Claim> Check()
    {
        await using var opened = await TestDesk.Open(desk.Data);
        return await opened.Check(Bridge);
    }

    public void Dispose() => desk.Dispose();
}
