using Microsoft.AspNetCore.Components;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Shell;
using Workbench.Domain;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Tests.Features.Sources;

public sealed class SourcePagesTests
{
    private static readonly Func<SourceDetails, Task<RuleViolation?>> Nowhere = _ =>
        Task.FromResult<RuleViolation?>(null);

    [Fact]
    public async Task The_library_has_one_heading_a_way_to_add_and_labelled_filters()
    {
        await using var desk = await TestDesk.Create();

        var page = await Rendering.Render<SourcesPage>(desk, "sources");

        Assert.Equal("Sources", page.The("h1").Says());
        Assert.Equal("Add source", page.The(".head .btn.primary").Says());
        Assert.All(page.QuerySelectorAll("input, select"), field => page.The($"label[for='{field.Id}']"));
        Assert.Equal("0 sources", page.The("[role=status]").Says());
    }

    [Fact]
    public async Task Of_a_source_that_is_not_there_nothing_is_shown()
    {
        await using var desk = await TestDesk.Create();

        var page = await Rendering.Render<SourcePage>(desk, "", ("Id", desk.NewId()));

        Assert.Equal("", page.The("section").Says());
    }

    [Fact]
    public async Task A_source_shows_its_fields_and_its_grade()
    {
        await using var desk = await TestDesk.Create();
        var details = new SourceDetails(
            SourceType.Report,
            "Register",
            "Ann Lee",
            Url: "https://example.org/a",
            Doi: "10.1000/182"
        );
        var id = await SourceQueriesTests.Add(desk, details);
        await desk.Commit(new RateSource(id, 1, Reliability.B));

        var page = await Rendering.Render<SourcePage>(desk, "", ("Id", id.Value));

        Assert.Equal("Register", page.The("h1").Says());
        Assert.Equal("B, usually reliable", page.The(".seg [aria-pressed=true]").Says());
        var links = page.QuerySelectorAll("dd a");
        Assert.Equal(
            ["https://example.org/a", "https://doi.org/10.1000/182"],
            links.Select(a => a.GetAttribute("href"))
        );
        Assert.All(links, link => Assert.Equal("noreferrer noopener", link.GetAttribute("rel")));
    }

    [Fact]
    public async Task An_address_that_is_no_web_address_is_never_a_link()
    {
        var facts = await Rendering.Render<SourceFacts>(
            ("Details", new SourceDetails(SourceType.Webpage, "x", Url: "javascript:alert(1)"))
        );

        Assert.Empty(facts.QuerySelectorAll("a"));
    }

    [Fact]
    public async Task A_row_says_what_the_source_is_and_what_rests_on_it()
    {
        var id = new SourceId(Guid.CreateVersion7());
        var details = new SourceDetails(
            SourceType.ArticleNewspaper,
            "Bridge shut",
            "Ann Lee",
            "Tarn Post",
            Issued: new("2019-05")
        );

        var row = await Rendering.Render<SourceRow>(("Line", new SourceLine(id, details, Reliability.C, false, 2)));

        Assert.Equal($"/sources/{id}", row.The("a.cover").GetAttribute("href"));
        Assert.Equal("Ann Lee · Tarn Post · 2019-05", row.The(".what .meta").Says());
        Assert.Equal("2 claims", row.The(".claims").Says());
        Assert.Equal("Reliability: C, fairly reliable", row.The(".grade .visually-hidden").Says());
    }

    [Fact]
    public async Task The_form_keeps_what_is_typed_as_drafts_under_its_key()
    {
        var form = await Rendering.Render<SourceForm>(
            ("Submit", Nowhere),
            ("Draft", "source-7"),
            ("Value", new SourceDetails(SourceType.Book, "A book", Accessed: new DateOnly(2024, 1, 3)))
        );

        Assert.Equal("A book", form.The("#source-7-title").GetAttribute("value"));
        Assert.Equal("2024-01-03", form.The("#source-7-accessed").GetAttribute("value"));
        Assert.All(
            form.QuerySelectorAll("input, select, textarea"),
            field => Assert.Equal(field.Id, field.GetAttribute("data-draft"))
        );
        Assert.Equal("Book", form.The("option[selected]").Says());
    }

    [Fact]
    public async Task A_conflict_shows_both_versions_and_both_ways_out()
    {
        var mine = new SourceDetails(SourceType.Book, "Mine", Note: "kept");
        var theirs = new SourceDetails(SourceType.Book, "Theirs", Note: "kept");

        var conflict = await Rendering.Render<Conflict>(
            ("What", "source"),
            ("Differences", SourceFields.Between(mine, theirs)),
            ("SaveMine", EventCallback.Empty),
            ("TakeTheirs", EventCallback.Empty)
        );

        Assert.Equal("Title Mine Theirs", conflict.The("tbody tr").Says());
        Assert.Equal(
            ["Save mine anyway", "Take theirs"],
            conflict.QuerySelectorAll("button").Select(button => button.Says())
        );
    }

    [Fact]
    public async Task A_claim_that_rests_on_a_source_shows_stance_grade_and_verdict()
    {
        await using var desk = await TestDesk.Create();
        var (claim, source) = await SourceQueriesTests.Cited(desk);
        await using var db = desk.Db();

        var row = await Rendering.Render<RestingRow>(("Rests", (await db.RestingOn(source))[0]));

        Assert.Equal("“The bridge closed”", row.The("a.cover").Says());
        Assert.Contains($"claim {claim.Number} · p. 12", row.The(".what .meta").Says(), StringComparison.Ordinal);
        Assert.Equal("+Supports", row.The(".tag.ok").Says());
        Assert.Equal("Credibility: 2, probably true", row.The(".grade .visually-hidden").Says());
    }
}
