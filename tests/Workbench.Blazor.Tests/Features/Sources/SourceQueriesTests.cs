using Workbench.Blazor.Features.Sources;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Tests.Features.Sources;

public sealed class SourceQueriesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_library_is_found_by_words_without_regard_to_case_and_accents(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        await Add(desk, new(SourceType.Report, "Puente de Córdoba: informe", "Álvarez, J."));
        await Add(desk, new(SourceType.Webpage, "Bridge register", Note: "Mentions the alvarez firm"));
        await Add(desk, new(SourceType.Webpage, "Weather"));

        Assert.Equal(["Puente de Córdoba: informe"], await Titles(desk, new("CORDOBA alvarez")));
        Assert.Equal(2, (await Titles(desk, new("álvarez"))).Count);
        Assert.Empty(await Titles(desk, new("100%_'\"; drop table")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_edit_is_found_by_its_new_words_at_once(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var id = await Add(desk, new(SourceType.Webpage, "Old name"));

        await desk.Commit(new EditSource(id, 1, new(SourceType.Webpage, "New name")));

        Assert.Empty(await Titles(desk, new("old")));
        Assert.Equal(["New name"], await Titles(desk, new("new")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Grade_and_order_narrow_the_library(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var (a, b) = (
            await Add(desk, new(SourceType.Webpage, "A page")),
            await Add(desk, new(SourceType.Webpage, "B page"))
        );
        await Add(desk, new(SourceType.Webpage, "C page"));
        await desk.Commit(new RateSource(a, 1, Reliability.B));
        await desk.Commit(new RateSource(b, 1, Reliability.A));

        Assert.Equal(["B page"], await Titles(desk, new(Reliability: Reliability.A)));
        Assert.Equal(["C page"], await Titles(desk, new(Unrated: true)));
        Assert.Equal(["B page", "A page", "C page"], await Titles(desk, new(Order: SourceOrder.Reliability)));
        Assert.Equal(["C page", "B page", "A page"], await Titles(desk, new(Order: SourceOrder.Newest)));
        Assert.Equal(["A page", "B page", "C page"], await Titles(desk, new(Order: SourceOrder.Title)));
    }

    [Fact]
    public async Task A_withdrawn_source_is_listed_with_the_withdrawn_ones_only()
    {
        await using var desk = await TestDesk.Create();
        var id = await Add(desk, new(SourceType.Webpage, "A page"));

        await desk.Commit(new WithdrawSource(id, 1, "Retracted"));

        Assert.Empty(await Titles(desk, new()));
        Assert.Equal(["A page"], await Titles(desk, new(Withdrawn: true)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Claims_that_rest_on_a_source_are_counted_once_each_and_listed(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var (claim, source) = await Cited(desk);
        await desk.Commit(
            new AttachCitation(claim.Id, claim.Revision, new(desk.NewId()), new(source, Stance.Context, "Also p. 3"))
        );

        await using var db = desk.Db();
        Assert.Equal(1, Assert.Single(await db.ListSources(new(Order: SourceOrder.MostUsed), 0, 10)).Claims);
        var resting = await db.RestingOn(source);
        Assert.Equal([Stance.Supports, Stance.Context], resting.Select(rests => rests.Details.Stance));
        Assert.Equal("The bridge closed", resting[0].Claim.Quote);
        Assert.Equal($"/articles/{claim.Article}?claim={claim.Number}", resting[0].Claim.Href);
    }

    [Fact]
    public async Task A_typed_address_or_DOI_finds_its_twin_and_half_a_DOI_finds_none()
    {
        await using var desk = await TestDesk.Create();
        var id = await Add(desk, new(SourceType.Report, "Register", Url: "https://example.org/b", Doi: "10.1000/182"));

        await using var db = desk.Db();
        Assert.Equal(id, (await db.TypedTwin("http://www.example.org/b/?utm_source=x#top", null, null))?.Id);
        Assert.Equal(id, (await db.TypedTwin("", "https://doi.org/10.1000/182", null))?.Id);
        Assert.Null(await db.TypedTwin("https://exam", "10.1000/", null));
        Assert.Null(await db.TypedTwin("https://example.org/b", null, id));
    }

    internal static async Task<SourceId> Add(TestDesk desk, SourceDetails details)
    {
        var id = new SourceId(desk.NewId());
        await desk.Commit(new AddSource(id, details));
        return id;
    }

    internal static async Task<(Claim Claim, SourceId Source)> Cited(TestDesk desk)
    {
        var claim = await desk.Mark(
            await desk.Import("The bridge closed in May. Nobody knew why."),
            "The bridge closed"
        );
        var source = await Add(desk, new(SourceType.Report, "Bridge register", Url: "https://example.org/bridges"));
        await desk.Commit(
            new AttachCitation(
                claim.Id,
                claim.Revision,
                new(desk.NewId()),
                new(source, Stance.Supports, "closed in May", true, "p. 12", null, 2)
            )
        );
        return (await desk.Claim(claim.Id), source);
    }

    private static async Task<List<string>> Titles(TestDesk desk, SourceFilter filter)
    {
        await using var db = desk.Db();
        var lines = await db.ListSources(filter, 0, 50);
        Assert.Equal(lines.Count, await db.CountSources(filter));
        return [.. lines.Select(line => line.Details.Title)];
    }
}
