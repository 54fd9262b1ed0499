using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Blazor.Features.Flags;
using Workbench.Blazor.Features.Verification;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

/// <summary>The parts of the open claim that have a form: what they show, what they raise, and that nothing typed is lost.</summary>
public sealed class FormPartsTests
{
    private static readonly Dictionary<AccountId, string> People = new() { [Account.Desk] = "Desk" };
    private static readonly Guid NextId = Guid.CreateVersion7();
    private readonly AnArticle article = new();
    private readonly Submitted page = new();

    [Fact]
    public async Task The_wording_says_where_it_comes_from()
    {
        var claim = article.Mark("The bridge closed");
        Assert.Contains("No wording suggested but the quote", await Wording(claim), StringComparison.Ordinal);

        claim.Reword(1, "The Tarn bridge closed");
        Assert.Contains("Stands alone as: The Tarn bridge closed", await Wording(claim), StringComparison.Ordinal);

        async Task<string> Wording(Claim claim)
        {
            await using var screen = await Screen.Of<WordingPart>(Part(claim));
            await screen.Press("✎Reword");
            return screen.Page.The(".alone").Says();
        }
    }

    [Fact]
    public async Task A_wording_is_raised_with_the_revision_it_was_begun_on_and_the_form_closes()
    {
        var claim = article.Mark("The bridge closed");
        await using var screen = await Screen.Of<WordingPart>(Part(claim, Panel.Reword));

        await screen.Type("standalone", "The Tarn bridge closed");
        await screen.Send();

        Assert.Equal(new RewordClaim(claim.Id, 1, "The Tarn bridge closed"), Assert.Single(page.Changes));
        Assert.Equal([Panel.None], page.Panels);
    }

    [Fact]
    public async Task Somebody_elses_change_clears_nothing_that_is_being_typed_and_saving_shows_both()
    {
        var claim = article.Mark("The bridge closed");
        page.Refusing(Submitted.Stale);
        await using var screen = await Screen.Of<WordingPart>(Part(claim, Panel.Reword));
        await screen.Type("standalone", "My wording");

        claim.Reword(1, "Their wording");
        await screen.Show(Part(claim, Panel.Reword));
        Assert.Equal(
            "My wording",
            screen.Page.The("#standalone").GetAttribute("value") ?? screen.Page.The("#standalone").TextContent
        );

        await screen.Send();
        Assert.Equal(
            ["Their wording", "My wording"],
            screen.Page.QuerySelectorAll(".clash .quote").Select(text => text.Says())
        );
        Assert.Empty(page.Panels);

        await screen.Press("Save mine anyway");
        Assert.Equal(
            [new RewordClaim(claim.Id, 1, "My wording"), new RewordClaim(claim.Id, 2, "My wording")],
            page.Changes
        );
        Assert.Equal([Panel.None], page.Panels);
    }

    [Fact]
    public async Task A_refusal_keeps_the_form_and_what_was_typed()
    {
        page.Refusing(new RuleViolation("claim.set-aside", "Take it up first."));
        await using var screen = await Screen.Of<WordingPart>(Part(article.Mark("The bridge closed"), Panel.Reword));
        await screen.Type("standalone", "My wording");

        await screen.Send();

        Assert.Equal("Take it up first.", screen.Page.The("[role=alert]").Says());
        Assert.NotNull(screen.Page.QuerySelector("#standalone"));
        Assert.Empty(page.Panels);
    }

    [Fact]
    public async Task The_speaker_is_the_articles_own_until_the_engine_or_somebody_names_one()
    {
        Assert.StartsWith(
            "Said by: the article itself",
            await Speaker(article.Mark("The bridge closed")),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "Said by: Critics (suggested)",
            await Speaker(article.Find("the deal a scandal", Kind.Opinion, speaker: "Critics")),
            StringComparison.Ordinal
        );

        async Task<string> Speaker(Claim claim)
        {
            await using var screen = await Screen.Of<SpeakerPart>([.. Part(claim), ("Text", article.Version.Text)]);
            return screen.Page.The(".alone").Says();
        }
    }

    [Fact]
    public async Task Words_selected_before_the_form_was_opened_name_the_speaker_and_are_kept_with_it()
    {
        var claim = article.Mark("The bridge closed");
        await using var screen = await Screen.Of<SpeakerPart>([
            .. Part(claim, Panel.Speaker),
            ("Text", article.Version.Text),
            ("Words", article.Span("Critics ")),
        ]);

        await screen.Send();

        var change = Assert.IsType<SetAttribution>(Assert.Single(page.Changes));
        Assert.Equal(new Attribution("Critics", article.Span("Critics ")), change.Attribution);
    }

    [Fact]
    public async Task A_flag_is_raised_on_the_selected_words_with_its_kind_and_why()
    {
        var claim = article.Mark("Critics call the deal a scandal");
        await using var screen = await Screen.Of<FlagPart>([
            .. Flags(claim, Panel.Flag),
            ("Words", article.Span("scandal")),
        ]);
        Assert.Equal("“scandal”", screen.Page.The(".quote").Says());

        await screen.Send();
        Assert.Equal("Choose what is wrong with the words.", screen.Page.The("[role=alert]").Says());
        Assert.Empty(page.Changes);

        await screen.Type("choice-what-is-wrong-with-the-words", "LoadedLanguage");
        await screen.Type("flag-note", "judges");
        await screen.Send();

        Assert.Equal(
            new RaiseFlag(claim.Id, 1, new(NextId), FlagKind.LoadedLanguage, article.Span("scandal"), "judges"),
            Assert.Single(page.Changes)
        );
    }

    [Fact]
    public async Task Flags_are_listed_with_who_raised_them_and_can_be_resolved_and_reopened()
    {
        var claim = article.Mark("Critics call the deal a scandal");
        var raised = article.Flag(claim, "scandal");
        var resolved = article.Flag(claim, "the deal", FlagState.Resolved);
        article.Flag(claim, "Critics", FlagState.Withdrawn);
        await using var screen = await Screen.Of<FlagPart>(Flags(claim));

        var lines = screen.Page.QuerySelectorAll(".flags li").Select(line => line.Says()).ToList();
        Assert.Equal(2, lines.Count);
        Assert.StartsWith("⚑ Loaded language “scandal” judges · Desk", lines[0], StringComparison.Ordinal);
        Assert.DoesNotContain("resolved", lines[0], StringComparison.Ordinal);
        Assert.Contains("resolved by Desk", lines[1], StringComparison.Ordinal);

        await screen.Press("Resolve");
        await screen.Press("Reopen");
        Assert.Equal(
            [
                new MoveFlag(claim.Id, claim.Revision, raised.Id, FlagState.Resolved, null),
                new MoveFlag(claim.Id, claim.Revision, resolved.Id, FlagState.Raised, null),
            ],
            page.Changes
        );
    }

    [Fact]
    public async Task A_claim_without_evidence_is_told_to_need_a_source_before_its_verdict()
    {
        var claim = article.Mark("The bridge closed");
        await using var screen = await Screen.Of<VerdictPart>(Verdicts(claim));
        Assert.Contains("needs a source first", screen.Page.Body!.Says(), StringComparison.Ordinal);

        article.Cite(claim);
        await screen.Show(Verdicts(claim));
        Assert.DoesNotContain("needs a source", screen.Page.Body!.Says(), StringComparison.Ordinal);

        await screen.Press("+ verdict V");
        Assert.Equal([Panel.Verdict], page.Panels);
    }

    [Fact]
    public async Task A_verdict_is_chosen_among_four_and_says_how_it_follows()
    {
        var claim = article.Mark("The bridge closed");
        article.Cite(claim);
        await using var screen = await Screen.Of<VerdictPart>(Verdicts(claim, Panel.Verdict));
        Assert.Equal(
            ["Supported", "Refuted", "Conflicting evidence", "Not enough evidence"],
            screen.Page.QuerySelectorAll(".seg label").Select(label => label.Says())
        );

        await screen.Type("rationale", "The register says so.");
        await screen.Send();
        Assert.Equal("Choose one of the four verdicts.", screen.Page.The("[role=alert]").Says());

        await screen.Choose("Refuted");
        await screen.Send();
        Assert.Equal(
            new SetVerdict(claim.Id, claim.Revision, Verdict.Refuted, "The register says so."),
            Assert.Single(page.Changes)
        );
    }

    [Fact]
    public async Task A_verdict_that_stands_is_shown_with_its_rationale_and_name_and_can_be_taken_back()
    {
        var claim = article.Judge(article.Mark("The bridge closed"), Verdict.Supported);
        await using var screen = await Screen.Of<VerdictPart>(Verdicts(claim));
        Assert.Equal("✓Supported", screen.Page.The(".line .tag").Says());
        Assert.Equal("by Desk", screen.Page.The(".line .meta").Says());
        Assert.Equal("The register says so.", screen.Page.The(".rationale[dir=auto]").Says());

        await screen.Show(Verdicts(claim, Panel.Verdict));
        await screen.Press("Take the verdict back");

        Assert.Equal(new WithdrawVerdict(claim.Id, claim.Revision), Assert.Single(page.Changes));
    }

    [Fact]
    public async Task A_clash_over_a_verdict_shows_both_verdicts_with_their_reasons()
    {
        var claim = article.Judge(article.Mark("The bridge closed"), Verdict.Supported);
        page.Refusing(Submitted.Stale);
        await using var screen = await Screen.Of<VerdictPart>(Verdicts(claim, Panel.Verdict));
        await screen.Choose("Refuted");
        await screen.Type("rationale", "It reopened.");

        await screen.Send();

        Assert.Equal(
            ["Supported: The register says so. (of “The bridge closed”)", "Refuted: It reopened."],
            screen.Page.QuerySelectorAll(".clash .quote").Select(text => text.Says())
        );
    }

    [Fact]
    public async Task What_gets_no_verdict_is_told_so_and_offers_none()
    {
        await using var screen = await Screen.Of<VerdictPart>(Verdicts(article.Find("Critics call", Kind.Opinion)));

        Assert.Equal("Opinion gets no verdict.", screen.Page.Body!.Says());
    }

    private (string, object?)[] Part(Claim claim, Panel panel = Panel.None) =>
        [("Claim", claim), ("Panel", panel), ("PanelChanged", page.PanelChanged), ("Submit", page.Submit)];

    private (string, object?)[] Flags(Claim claim, Panel panel = Panel.None) =>
        [.. Part(claim, panel), ("View", article.View), ("People", People), ("NewId", () => NextId)];

    private (string, object?)[] Verdicts(Claim claim, Panel panel = Panel.None) =>
        [.. Part(claim, panel), ("People", People)];
}
