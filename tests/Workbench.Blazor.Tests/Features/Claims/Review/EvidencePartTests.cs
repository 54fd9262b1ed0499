using Workbench.Blazor.Features.Claims.Review;
using Workbench.Blazor.Features.Sources;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class EvidencePartTests
{
    private readonly AnArticle article = new();
    private readonly Submitted page = new();
    private readonly Claim claim;

    public EvidencePartTests() => claim = article.Mark("The bridge closed");

    [Fact]
    public async Task A_citation_shows_stance_grade_excerpt_source_and_what_the_excerpt_is()
    {
        article.Cite(
            claim,
            new(default, Stance.Refutes, "closed 2019", true, "p. 12", "seen twice", 2),
            new(
                SourceType.Report,
                "Bridge register",
                Container: "Tarn",
                Issued: new("2019"),
                Url: "https://example.org/b"
            )
        );
        await using var screen = await Evidence();

        var line = screen.Page.The(".ev.refutes");
        Assert.Equal("Refutes", line.The("b").Says());
        Assert.Equal("– 2", line.The(".grade").Says());
        Assert.Equal(
            "Source: reliability not judged. This citation: 2, probably true.",
            line.The(".grade").GetAttribute("title")
        );
        Assert.Equal("“closed 2019”", line.The(".quote").Says());
        Assert.Equal("https://example.org/b", line.The("a[target]").GetAttribute("href"));
        Assert.Equal("noreferrer noopener", line.The("a[target]").GetAttribute("rel"));
        Assert.Contains(
            "Tarn · 2019 · p. 12 · quotation as the reviewer gave it, not verified",
            line.Says(),
            StringComparison.Ordinal
        );
        Assert.Equal("Evidence · 1 source", screen.Page.The("h3").Says());
    }

    [Fact]
    public async Task A_paraphrase_and_a_citation_without_words_say_so()
    {
        article.Cite(claim, new(default, Stance.Supports, "it was shut"));
        article.Cite(claim, new(default, Stance.Context));
        await using var screen = await Evidence();

        var lines = screen.Page.QuerySelectorAll(".ev").Select(line => line.Says()).ToList();
        Assert.Contains("it was shut", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("“", lines[0], StringComparison.Ordinal);
        Assert.Contains("· paraphrase", lines[0], StringComparison.Ordinal);
        Assert.Contains("· no excerpt", lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_not_the_webs_is_no_link()
    {
        var citation = article.Cite(claim);
        // As a database written by another program might have it: the domain takes none such.
        var hostile = Source.Add(citation.Source, new(SourceType.Webpage, "Click me")).Source;
        hostile.Apply(
            new SourceEdited(hostile.Id, hostile.Details, hostile.Details with { Url = "javascript:alert(1)" })
        );
        var evidence = article.Evidence with
        {
            Sources = new Dictionary<SourceId, Source> { [citation.Source] = hostile },
        };

        await using var screen = await Evidence(Panel.None, evidence);

        Assert.Empty(screen.Page.QuerySelectorAll("a[target]"));
        Assert.Contains("Click me", screen.Page.Body!.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_citation_is_withdrawn_and_restored_where_it_stands()
    {
        var citation = article.Cite(claim);
        await using var screen = await Evidence();

        await screen.Press("Withdraw");
        Assert.Equal(new WithdrawCitation(claim.Id, claim.Revision, citation.Id, null), Assert.Single(page.Changes));

        claim.WithdrawCitation(claim.Revision, citation.Id, null);
        await screen.Show(Parameters(Panel.None, article.Evidence));
        Assert.Equal("Withdrawn: Supports", screen.Page.The(".ev.withdrawn b").Says());
        Assert.Equal("Evidence", screen.Page.The("h3").Says());

        await screen.Press("Restore");
        Assert.Equal(new RestoreCitation(claim.Id, claim.Revision, citation.Id), page.Changes[1]);
    }

    [Fact]
    public async Task A_source_is_found_picked_and_attached_with_all_that_was_said_of_it()
    {
        var register = Source.Add(new(Guid.CreateVersion7()), new(SourceType.Report, "Bridge register")).Source;
        await using var screen = await Evidence(Panel.Cite, find: register);

        await screen.Send();
        Assert.Equal("Choose a source, or add it to the library.", screen.Page.The("[role=alert]").Says());

        await screen.Type("source-find", "register");
        await screen.Press("Bridge register");
        await screen.Choose("refutes");
        await screen.Type("excerpt", "closed 2019");
        await screen.Choose("word for word (else it is a paraphrase, and the report says so)", true);
        await screen.Type("locator", "p. 12");
        await screen.Type("credibility", "2");
        await screen.Type("since", "2019-12-31");
        await screen.Send();

        var change = Assert.IsType<AttachCitation>(Assert.Single(page.Changes));
        Assert.Equal(
            new CitationDetails(
                register.Id,
                Stance.Refutes,
                "closed 2019",
                true,
                "p. 12",
                null,
                2,
                new DateOnly(2019, 12, 31),
                new DateOnly(2024, 3, 1)
            ),
            change.Details
        );
        Assert.Equal((claim.Id, claim.Revision), (change.Claim, change.Seen));
    }

    [Fact]
    public async Task A_citation_that_is_put_right_starts_from_what_it_says()
    {
        var citation = article.Cite(claim, new(default, Stance.Context, "closed 2019", true, "p. 12"));
        await using var screen = await Evidence();

        await screen.Press("Edit");
        await screen.Show(Parameters(Panel.Cite, article.Evidence));
        await screen.Type("locator", "p. 13");
        await screen.Send();

        var change = Assert.IsType<EditCitation>(Assert.Single(page.Changes));
        Assert.Equal(citation.Details with { Locator = "p. 13" }, change.Details);
        Assert.Equal([Panel.Cite, Panel.None], page.Panels);
    }

    private Task<Screen> Evidence(Panel panel = Panel.None, Evidence? evidence = null, params Source[] find) =>
        Screen.Of<EvidencePart>(Parameters(panel, evidence ?? article.Evidence, find));

    private (string, object?)[] Parameters(Panel panel, Evidence evidence, params Source[] find) =>
        [
            ("Claim", claim),
            ("View", article.View),
            ("Evidence", evidence),
            ("Panel", panel),
            ("PanelChanged", page.PanelChanged),
            ("Submit", page.Submit),
            ("Find", (string _) => Task.FromResult<IReadOnlyList<Source>>(find)),
            ("NewId", () => Guid.CreateVersion7()),
            ("Today", new DateOnly(2024, 3, 1)),
        ];
}
