using Microsoft.Extensions.Logging.Abstractions;
using Workbench.Blazor.Features.Claims.Earlier;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class OpenClaimTests
{
    private readonly AnArticle article = new();
    private readonly Submitted page = new();

    [Fact]
    public async Task It_shows_the_quote_how_check_worthy_it_is_and_its_history()
    {
        await using var found = await Open(article.Find("The bridge closed", Kind.Fact, 0.756));
        Assert.Equal("“The bridge closed”", found.Page.The(".quote.open").Says());
        Assert.Contains(
            "check-worthy 0.76 of 1: how much checking would repay",
            found.Page.Body!.Says(),
            StringComparison.Ordinal
        );
        Assert.Equal("History · 1", found.Page.The("a[href^='/history?claim=']").Says());

        await using var marked = await Open(article.Mark("4 million"));
        Assert.Contains("marked by hand", marked.Page.Body!.Says(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_articles_words_and_the_wording_that_stands_alone_are_both_on_the_open_claim()
    {
        var claim = article.Mark("closed after two years");
        claim.Reword(1, "The Tarn bridge closed after two years");
        await using var screen = await Open(claim);

        Assert.Equal("“closed after two years”", screen.Page.The(".quote.open").Says());
        Assert.StartsWith(
            "Stands alone as: The Tarn bridge closed after two years",
            screen.Page.QuerySelector(".alone")!.Says(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task At_each_stage_it_offers_the_moves_that_lead_on()
    {
        var claim = article.Mark("The bridge closed");
        await using var screen = await Open(claim);
        Assert.Equal(["Publish", "Set aside", "Retire"], Actions(screen));
        Assert.DoesNotContain("primary", screen.Page.The(".actions button:first-child").ClassList);

        article.Judge(claim, Verdict.Supported);
        await screen.Show(Parameters(claim));
        Assert.Contains("primary", screen.Page.The(".actions button:first-child").ClassList);

        claim.Make(claim.Revision, Move.Publish, null);
        await screen.Show(Parameters(claim));
        Assert.Equal(["Reopen"], Actions(screen));

        claim.Make(claim.Revision, Move.Reopen, null);
        claim.Make(claim.Revision, Move.SetAside, null);
        await screen.Show(Parameters(claim));
        Assert.Equal(["Take up"], Actions(screen));
        await screen.Press("Take up");
        Assert.Equal(["aside"], page.Acts);
    }

    [Fact]
    public async Task Its_words_can_be_changed_where_it_may_be_and_merged_where_there_is_a_next_one()
    {
        var (claim, last) = (article.Mark("scandal"), article.Mark("The bridge closed"));
        await using var screen = await Open(claim);
        Assert.Equal(["Resize", "Split S", "Merge with next M"], Words());
        Assert.Equal(
            ["resize", "split"],
            screen.Page.QuerySelectorAll("[data-begin]").Select(button => button.GetAttribute("data-begin"))
        );
        await screen.Press("Merge with next M");
        Assert.Equal(["merge"], page.Acts);

        await screen.Show(Parameters(last));
        Assert.Equal(["Resize", "Split S"], Words());

        claim.Make(claim.Revision, Move.SetAside, null);
        await screen.Show(Parameters(claim));
        Assert.Empty(Words());

        IEnumerable<string> Words() => screen.Page.QuerySelectorAll(".words button").Select(button => button.Says());
    }

    [Fact]
    public async Task A_retired_claim_can_only_be_brought_back()
    {
        var claim = article.Mark("The bridge closed");
        claim.Retire(1);
        await using var screen = await Open(claim);

        Assert.Empty(Actions(screen));
        Assert.Contains("This claim is retired.", screen.Page.Body!.Says(), StringComparison.Ordinal);
        Assert.DoesNotContain("attach source", screen.Page.Body!.Says(), StringComparison.Ordinal);

        await screen.Press("Bring back");
        Assert.Equal(["retire"], page.Acts);
    }

    [Fact]
    public async Task On_an_archived_article_nothing_can_be_begun_and_it_says_why()
    {
        var claim = article.Mark("The bridge closed");
        article.Flag(claim, "bridge closed");
        article.Cite(claim);
        article.Archive();
        await using var screen = await Open(claim);

        Assert.Empty(Actions(screen));
        Assert.Contains(
            "This article is archived. Bring it back to work on it.",
            screen.Page.Body!.Says(),
            StringComparison.Ordinal
        );
        var offered = screen.Page.QuerySelectorAll("button").Select(button => button.Says());
        Assert.Equal(["assign A", "×", "1 Fact", "2 Opinion", "3 Framing", "4 Prediction", "5 No claim"], offered);

        var (reading, form) = (new Reading(), new OpenForm());
        reading.Show(article.View);
        reading.OpenNumber(1);
        foreach (var act in new[] { "reword", "speaker", "flag", "cite", "verdict" })
        {
            Assert.True(form.Toggle(act, 0, 0, reading));
            Assert.Equal((Panel.None, "article.archived"), (form.Panel, form.TakeRefusal()?.Code));
        }
        Assert.True(form.Toggle("before", 0, 0, reading));
        Assert.Equal(Panel.Before, form.Panel);
        Assert.Equal("article.archived", Acts.WhyNone(reading, "add").Code);
    }

    [Fact]
    public async Task Who_works_on_it_is_shown_and_a_press_gives_it_to_me_or_to_nobody()
    {
        var claim = article.Mark("The bridge closed");
        await using var screen = await Open(claim);
        Assert.Equal("assign A", screen.Page.The("[title='Assign to me (A)']").Says());

        claim.Assign(1, Account.Desk);
        await screen.Show(Parameters(claim));

        var button = screen.Page.The("[title='Assign to nobody (A)']");
        Assert.Equal("true", button.The(".avatar").GetAttribute("aria-hidden"));
        Assert.Equal("assigned to Desk", button.The(".visually-hidden").Says());
        await screen.Press(button.Says());
        await screen.Press("×");
        Assert.Equal(["assign", "close"], page.Acts);
    }

    [Theory]
    [InlineData(Stage.Found, "Found|In review|Published", "Found")]
    [InlineData(Stage.InReview, "Found|In review|Published", "In review")]
    [InlineData(Stage.Published, "Found|In review|Published", "Published")]
    [InlineData(Stage.SetAside, "Set aside", "Set aside")]
    public async Task The_track_shows_the_way_and_where_on_it_the_claim_is(Stage stage, string way, string now)
    {
        var track = (await Rendering.Render<StageTrack>(("Stage", stage))).The("ol[aria-label=Stage]");

        Assert.Equal(way.Split('|'), track.QuerySelectorAll("li").Select(step => step.Says()));
        Assert.Equal(now, track.The("[aria-current=step]").Says());
        Assert.Equal(now, track.The(".now").Says());
        Assert.Equal(
            way.Split('|').TakeWhile(step => step != now),
            track.QuerySelectorAll(".done").Select(step => step.Says())
        );
    }

    private Task<Screen> Open(Claim claim) => Screen.Of<OpenClaim>(Parameters(claim));

    private (string, object?)[] Parameters(Claim claim) =>
        [
            ("Claim", claim),
            ("View", article.View),
            ("Evidence", article.Evidence),
            ("PanelChanged", page.PanelChanged),
            ("Submit", page.Submit),
            ("Act", page.Act),
            ("Find", (string _) => Task.FromResult<IReadOnlyList<Source>>([])),
            ("Earlier", (Claim _) => Task.FromResult<IReadOnlyList<EarlierCheck>>([])),
            ("Feed", new ChangeFeed(NullLogger<ChangeFeed>.Instance)),
            ("NewId", () => Guid.CreateVersion7()),
        ];

    private static IEnumerable<string> Actions(Screen screen) =>
        screen.Page.The(".actions").QuerySelectorAll("button").Select(button => button.Says());
}
