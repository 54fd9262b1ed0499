using Workbench.Blazor.Features.Claims.Review;
using Workbench.Blazor.Features.Flags;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

/// <summary>Flags that the engine proposes, on the open claim.</summary>
public sealed class ProposedFlagsTests
{
    private static readonly Dictionary<AccountId, string> People = new() { [Account.Desk] = "Desk" };
    private static readonly Guid NextId = Guid.CreateVersion7();
    private readonly AnArticle article = new();
    private readonly Submitted page = new();
    private readonly Claim claim;
    private readonly FoundFlag loaded;
    private readonly FoundFlag vague;

    public ProposedFlagsTests()
    {
        loaded = new FoundFlag(FlagKind.LoadedLanguage, article.Span("scandal"), "loaded word", 1.8);
        vague = new FoundFlag(FlagKind.VagueSource, article.Span("Critics"), "which ones is not said");
        claim = article.Find(
            "call the deal a scandal",
            new Suggestion("rules-6", Kind.Opinion, 0.3, null, new("Critics", vague.Span), [], [vague, loaded])
        );
    }

    [Fact]
    public async Task Each_stands_on_its_words_with_why_and_the_keys_are_those_of_the_first()
    {
        await using var screen = await Screen.Of<FlagPart>(Parameters());

        Assert.Equal("Flags", screen.Page.The("h3").Says());
        Assert.Equal(
            [
                "⚐ Vague source? “Critics” which ones is not said Raise Y Reword Dismiss D",
                "⚐ Loaded language? “scandal” loaded word Raise Reword Dismiss",
            ],
            screen.Page.QuerySelectorAll(".proposed").Select(line => line.Says())
        );
        Assert.Equal("Dismiss: Loaded language, “scandal”", Button(screen, 5).GetAttribute("aria-label"));
    }

    [Fact]
    public async Task One_press_raises_or_dismisses_it()
    {
        await using var screen = await Screen.Of<FlagPart>(Parameters());

        await screen.Press("Raise");
        await screen.Press("Dismiss");

        Assert.Equal(
            [
                new RaiseFlag(claim.Id, 1, new(NextId), loaded.Kind, loaded.Span, "loaded word"),
                new DismissFlag(claim.Id, 1, new(NextId), loaded.Kind, loaded.Span),
            ],
            page.Changes
        );
    }

    [Fact]
    public async Task Rewording_opens_the_form_with_its_kind_its_words_and_why()
    {
        Dismiss(vague);
        await using var screen = await Screen.Of<FlagPart>(Parameters());
        await screen.Press("Reword");
        Assert.Equal([Panel.Flag], page.Panels);

        await screen.Show(Parameters(Panel.Flag));
        var note = screen.Page.The(".proposed form #flag-note");
        Assert.Equal("loaded word", note.TextContent);
        Assert.True(note.HasAttribute("data-focus") && note.HasAttribute("data-enter"));
        Assert.Equal(
            ["Raise the flag Enter", "Cancel"],
            screen.Page.QuerySelectorAll("button").Select(button => button.Says())
        );
        await screen.Type("flag-note", "their word, taken over");
        await screen.Send();

        Assert.Equal(
            new RaiseFlag(claim.Id, 2, new(NextId), loaded.Kind, loaded.Span, "their word, taken over"),
            Assert.Single(page.Changes)
        );
    }

    [Fact]
    public async Task A_flag_that_is_dealt_with_elsewhere_while_it_is_reworded_leaves_the_form_open()
    {
        Dismiss(vague);
        await using var screen = await Screen.Of<FlagPart>(Parameters());
        await screen.Press("Reword");
        await screen.Show(Parameters(Panel.Flag));

        Dismiss(loaded);
        await screen.Show(Parameters(Panel.Flag));
        Assert.Empty(screen.Page.QuerySelectorAll(".proposed form"));
        Assert.Equal("loaded word", screen.Page.The("form #flag-note").TextContent);

        await screen.Show(Parameters());
        await screen.Show(Parameters(Panel.Flag));
        Assert.Equal("", screen.Page.The("form #flag-note").TextContent);
    }

    [Fact]
    public async Task What_was_dealt_with_is_gone_and_a_closed_claim_offers_nothing()
    {
        Dismiss(loaded);
        await using var screen = await Screen.Of<FlagPart>(Parameters());
        Assert.Single(screen.Page.QuerySelectorAll(".proposed"));
        Assert.Single(screen.Page.QuerySelectorAll(".flags li"));

        await screen.Show([.. Parameters(), ("Closed", true)]);
        Assert.Empty(screen.Page.QuerySelectorAll("button"));
    }

    [Fact]
    public async Task The_quote_marks_what_is_proposed_otherwise_than_what_was_raised()
    {
        article.Flag(claim, "deal");
        await using var screen = await Screen.Of<FlaggedQuote>(("Claim", claim));

        Assert.Equal("“call the deal a scandal”", screen.Page.The(".quote").Says());
        Assert.Equal("deal", screen.Page.The("u.raised").TextContent);
        Assert.Equal("scandal", screen.Page.The("u.proposed").TextContent);
    }

    [Fact]
    public async Task A_claim_that_is_a_quotation_itself_stands_in_its_own_marks_alone()
    {
        var said = new AnArticle("The mayor did not wait. “We will go.” Nobody went.");

        var page = await Rendering.Render<FlaggedQuote>(("Claim", said.Mark("“We will go.”")));

        Assert.Equal("“We will go.”", page.The(".quote").Says());
    }

    private void Dismiss(FoundFlag flag) =>
        claim.DismissFlag(
            claim.Revision,
            new(Guid.CreateVersion7()),
            flag.Kind,
            article.Version,
            flag.Span,
            AnArticle.Desk
        );

    private static AngleSharp.Dom.IElement Button(Screen screen, int index) =>
        screen.Page.QuerySelectorAll("button")[index];

    private (string, object?)[] Parameters(Panel panel = Panel.None) =>
        [
            ("Claim", claim),
            ("View", article.View),
            ("Panel", panel),
            ("PanelChanged", page.PanelChanged),
            ("People", People),
            ("Submit", page.Submit),
            ("NewId", (Func<Guid>)(() => NextId)),
        ];
}
