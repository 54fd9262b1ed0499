using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Search;
using Workbench.Blazor.Tests.Features.Claims.Earlier;
using Workbench.Blazor.Tests.Features.Sources;
using Workbench.Domain;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Tests.Features.Search;

public sealed class SearchTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Finds_articles_claims_and_sources_by_words_in_any_order(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var article = await desk.Import("El puente de Córdoba cerró en mayo.", "Puente cerrado en Córdoba");
        await desk.Mark(article, "puente de Córdoba");
        await SourceQueriesTests.Add(desk, new(SourceType.Webpage, "Mapa", Note: "Todos los puentes de CORDOBA"));

        var found = await Find(desk, "cordoba PUENTE");

        Assert.Single(found!.Articles.Shown);
        Assert.Contains(found.Claims.Shown, hit => hit.Line.Quote == "puente de Córdoba");
        Assert.Single(found.Sources.Shown);
        Assert.True((await Find(desk, "cordoba inexistente"))!.IsEmpty);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Finds_a_claim_by_its_wording_and_its_speaker_as_they_stand_now(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var claim = await desk.Mark(await desk.Import("It closed in May."), "It closed");
        await desk.Commit(new RewordClaim(claim.Id, 1, "The Tarn bridge closed"));
        await desk.Commit(new SetAttribution(claim.Id, 2, new Attribution("Mayor Ngô", null)));

        var hit = Assert.Single((await Find(desk, "tarn ngo"))!.Claims.Shown);
        Assert.Equal(
            ("It closed", "The Tarn bridge closed", "Mayor Ngô"),
            (hit.Line.Quote, hit.Line.Wording?.Text, hit.Speaker)
        );

        await desk.Commit(new RewordClaim(claim.Id, 3, null));
        Assert.True((await Find(desk, "tarn"))!.IsEmpty);
    }

    [Theory]
    [InlineData("\"'`;--")]
    [InlineData("%")]
    [InlineData("_")]
    [InlineData("' OR 1=1 --")]
    [InlineData("\\")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\0\u202E\uD800")]
    public async Task Hostile_words_find_nothing_and_harm_nothing(string typed)
    {
        await using var desk = await TestDesk.Create();
        await desk.Import("The bridge closed in May.");

        Assert.True((await Find(desk, typed))?.IsEmpty ?? true);
        Assert.False((await Find(desk, "bridge"))!.IsEmpty);
    }

    [Fact]
    public async Task Ten_thousand_characters_and_ten_thousand_words_are_only_words()
    {
        await using var desk = await TestDesk.Create();
        await desk.Import("The bridge closed in May.");

        Assert.True((await Find(desk, new string('x', 10_000)))!.IsEmpty);
        Assert.False((await Find(desk, string.Concat(Enumerable.Repeat("bridge ", 10_000))))!.IsEmpty);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("  \"\" ' ")]
    public async Task No_word_finds_neither_all_nor_nothing(string? typed)
    {
        await using var desk = await TestDesk.Create();

        Assert.Null(await Find(desk, typed));
    }

    [Fact]
    public async Task A_percent_sign_is_looked_for_as_it_is()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.Import("Prices rose 4% in May. They fell by 4 in June.");
        await desk.Mark(article, "Prices rose 4%");

        Assert.All(
            (await Find(desk, "4%"))!.Claims.Shown,
            hit => Assert.Contains("4%", hit.Line.Quote, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task What_a_database_from_before_lacks_is_filled_in_at_the_start()
    {
        await using var desk = await TestDesk.Create();
        await desk.Import("The bridge closed in May.");
        await using (var db = desk.Db())
        {
            db.Findables.RemoveRange(db.Findables);
            await db.SaveChangesAsync();
        }
        Assert.True((await Find(desk, "bridge"))!.IsEmpty);

        await using var again = await TestDesk.Open(desk.Folder);

        Assert.False((await Find(again, "bridge"))!.IsEmpty);
    }

    [Fact]
    public async Task The_page_marks_the_words_in_what_it_found()
    {
        await using var desk = await TestDesk.Create();
        var article = await desk.Import("The bridge <b>closed</b> in May.", "Bridge closed");
        await desk.Mark(article, "The bridge <b>closed</b>");

        var page = await Rendering.Render<SearchPage>(desk, "search?q=BRIDGE");

        Assert.Equal("BRIDGE", page.The("#words").GetAttribute("value"));
        Assert.Equal("Bridge", page.The("[aria-labelledby=found-articles] mark").Says());
        Assert.Contains(
            page.QuerySelectorAll("[aria-labelledby=found-claims] .quote"),
            quote => quote.Says() == "“The bridge <b>closed</b>”"
        );
        Assert.Empty(page.QuerySelectorAll(".quote b"));
        Assert.Contains("1 article", page.The("[role=status]").Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_shows_earlier_checks_of_a_claim_that_not_every_word_of_is_found()
    {
        await using var desk = await TestDesk.Create();
        await desk.Check("The Tarn bridge was closed two years after it was opened");

        var page = await Rendering.Render<SearchPage>(
            desk,
            "search?q=Three+years+after+it+was+opened+they+closed+the+Tarn+bridge"
        );

        Assert.Contains("✕Refuted", page.The("[aria-labelledby=found-checks] li").Says(), StringComparison.Ordinal);
        Assert.Equal(
            "≠ other figures: two there, Three here",
            page.The("[aria-labelledby=found-checks] .differs").Says()
        );
        Assert.StartsWith("1 earlier check, ", page.The("[role=status]").Says(), StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".empty"));
    }

    [Theory]
    [InlineData("search", "Type a word or two")]
    [InlineData("search?q=nowhere", "Nothing has all of these words")]
    public async Task The_page_says_what_to_do_where_there_is_nothing(string address, string says)
    {
        await using var desk = await TestDesk.Create();

        var page = await Rendering.Render<SearchPage>(desk, address);

        Assert.Equal(says, page.The(".empty strong").Says());
    }

    [Fact]
    public async Task A_long_text_is_cut_to_what_is_around_the_first_word_found()
    {
        var text =
            string.Concat(Enumerable.Repeat("lorem ", 200))
            + "Brücke "
            + string.Concat(Enumerable.Repeat("ipsum ", 200));

        var marked = await Rendering.Render<Marked>(
            ("Text", text),
            ("Words", Folding.Words("brucke")),
            ("Longest", 200)
        );

        Assert.Equal("Brücke", marked.The("mark").Says());
        Assert.InRange(marked.Body!.TextContent.Length, 150, 210);
    }

    private static async Task<Findings?> Find(TestDesk desk, string? typed)
    {
        await using var db = desk.Db();
        return await db.Find(typed, 20);
    }
}
