using Workbench.Blazor.Features.Articles;
using Workbench.Blazor.Features.Claims;
using Workbench.Blazor.Features.History;
using Workbench.Blazor.Features.Sources;
using Workbench.Blazor.Features.Verification;
using Workbench.Blazor.Tests.Features.Sources;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Tests.Features.History;

public sealed class HistoryQueriesTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Acts_come_newest_first_each_whole_and_a_page_at_a_time(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var (claim, _) = await SourceQueriesTests.Cited(desk);
        await desk.Commit(new SetVerdict(claim.Id, claim.Revision, Verdict.Supported, "It says so."));

        await using var db = desk.Db();
        var all = await db.Acts(new(), 0, 50);
        var second = await db.Acts(new(), 1, 2);

        Assert.Equal(5, all.Count);
        Assert.Equal($"gave claim {claim.Number} the verdict supported", all.Shown[0].Sentence);
        Assert.StartsWith(
            $"took up claim {claim.Number} and attached",
            all.Shown[1].Sentence,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "imported “A test article” and had the engine",
            all.Shown[^1].Sentence,
            StringComparison.Ordinal
        );
        Assert.Equal(all.Shown.Skip(1).Take(2).Select(act => act.Change), second.Shown.Select(act => act.Change));
        Assert.Equal("Desk", all.Shown[0].Who);
        var mention = Assert.Single(all.Shown[0].Mentions);
        Assert.Equal(
            ($"Claim {claim.Number}", "The bridge closed", $"/articles/{claim.Article}?claim={claim.Number}"),
            (mention.Text, mention.Quote, mention.Href)
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_history_of_a_claim_an_article_and_a_source_holds_what_was_done_to_it_only(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var (claim, source) = await SourceQueriesTests.Cited(desk);
        var other = await desk.Mark(claim.Article, "Nobody knew why");
        await desk.Commit(new SetKind(other.Id, other.Revision, Kind.Opinion));
        await desk.Commit(new RateSource(source, 1, Reliability.A));

        Assert.Equal(["AttachCitation", "AddClaim"], await Changes(desk, new(Claim: claim.Id)));
        Assert.Equal(
            ["SetKind", "AddClaim", "AttachCitation", "AddClaim", "ImportArticle"],
            await Changes(desk, new(Article: claim.Article))
        );
        Assert.Equal(["RateSource", "AddSource"], await Changes(desk, new(Source: source)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Person_kind_of_change_and_days_narrow_it(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var start = DateTime.SpecifyKind(new DateTime(2000, 1, 1), DateTimeKind.Utc);
        await SourceQueriesTests.Add(desk, new(SourceType.Webpage, "A page"));
        await desk.Ledger.Commit(
            new AddSource(new SourceId(desk.NewId()), new(SourceType.Webpage, "B page")),
            Account.LocalOperator
        );

        Assert.Equal(2, (await Changes(desk, new())).Count);
        Assert.Single(await Changes(desk, new(By: Account.LocalOperator)));
        Assert.Empty(await Changes(desk, new(Change: "SetVerdict")));
        Assert.Equal(2, (await Changes(desk, new(From: start))).Count);
        Assert.Empty(await Changes(desk, new(Until: start)));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_act_quotes_a_claim_as_its_words_were_then(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var claim = await desk.Mark(await desk.Import("The bridge closed in May."), "The bridge closed in May");
        await desk.Commit(new ResizeClaim(claim.Id, 1, new(0, 17)));
        var second = new ClaimId(desk.NewId());
        var split = await desk.Commit(new SplitClaim(claim.Id, 2, 11, second));
        await desk.Commit(new SetKind(claim.Id, 3, Kind.Fact));
        await desk.Commit(new UndoChange(split[0].Change));

        Assert.Equal(
            ["The bridge closed", "The bridge", "The bridge", "The bridge closed", "The bridge closed in May"],
            await Quotes(new(Claim: claim.Id))
        );

        async Task<List<string?>> Quotes(HistoryFilter filter)
        {
            await using var db = desk.Db();
            var (all, oldest) = (await db.Acts(filter, 0, 50), await db.Acts(filter, 4, 1));
            // A page of the past knows nothing of the acts that are not on it, and goes back past them all the same.
            Assert.Equal(all.Shown[^1].Mentions, oldest.Shown[0].Mentions);
            return [.. all.Shown.Select(act => act.Mentions.First(one => one.Text == $"Claim {claim.Number}").Quote)];
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_act_words_a_claim_as_it_was_worded_then(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var claim = await desk.Mark(await desk.Import("The bridge closed in May."), "closed in May");
        await desk.Commit(new RewordClaim(claim.Id, 1, "The Tarn bridge closed in May"));
        await desk.Commit(new SetKind(claim.Id, 2, Kind.Fact));
        await desk.Commit(new RewordClaim(claim.Id, 3, null));

        await using var db = desk.Db();
        Assert.Equal(
            [null, "The Tarn bridge closed in May", "The Tarn bridge closed in May", null],
            (await db.Acts(new(Claim: claim.Id), 0, 50)).Shown.Select(act => act.Mentions[0].Wording?.Text)
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task An_act_names_an_article_and_a_source_as_they_were_called_then(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var (claim, source) = await SourceQueriesTests.Cited(desk);
        await desk.Commit(new ArchiveArticle(claim.Article));
        await desk.Commit(new RestoreArticle(claim.Article));
        await desk.Commit(new DescribeArticle(claim.Article, new("The Tarn bridge")));
        await desk.Commit(new EditSource(source, 1, new(SourceType.Report, "Another study")));
        await desk.Commit(new RateSource(source, 2, Reliability.A));

        await using var db = desk.Db();
        var acts = (await db.Acts(new(), 0, 50)).Shown;

        Assert.Equal(
            [
                "rated “Another study” A",
                "put right the source “Another study”",
                "described “The Tarn bridge” anew",
                "brought “A test article” back to the desk",
                "archived “A test article”",
                $"took up claim {claim.Number} and attached “Bridge register” to claim {claim.Number}: supports",
            ],
            acts.Take(6).Select(act => act.Sentence)
        );
        Assert.Equal(
            ["Another study", "Another study", "The Tarn bridge", "A test article", "A test article"],
            acts.Take(5).Select(act => Assert.Single(act.Mentions).Text)
        );
        Assert.Contains(acts[5].Mentions, mention => mention.Text == "Bridge register");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_citation_that_got_another_source_is_named_by_the_one_it_had_then(bool demo)
    {
        await using var desk = demo ? await TestDesk.Demo() : await TestDesk.Create();
        var (claim, _) = await SourceQueriesTests.Cited(desk);
        var citation = claim.Citations[0];
        var other = await SourceQueriesTests.Add(desk, new(SourceType.Webpage, "Letter"));
        await desk.Commit(new WithdrawCitation(claim.Id, claim.Revision, citation.Id, null));
        await desk.Commit(new RestoreCitation(claim.Id, (await desk.Claim(claim.Id)).Revision, citation.Id));
        await desk.Commit(
            new EditCitation(
                claim.Id,
                (await desk.Claim(claim.Id)).Revision,
                citation.Id,
                citation.Details with
                {
                    Source = other,
                }
            )
        );
        await desk.Commit(new WithdrawCitation(claim.Id, (await desk.Claim(claim.Id)).Revision, citation.Id, null));

        await using var db = desk.Db();
        var told = (await db.Acts(new(Claim: claim.Id), 0, 4)).Shown.Select(act => act.Sentence);

        Assert.Equal(
            [
                $"withdrew the citation of “Letter” from claim {claim.Number}",
                $"put right the citation of “Letter” on claim {claim.Number}",
                $"let the citation of “Bridge register” count again for claim {claim.Number}",
                $"withdrew the citation of “Bridge register” from claim {claim.Number}",
            ],
            told
        );
    }

    [Fact]
    public async Task A_claim_is_mentioned_with_its_article_only_where_the_history_is_not_that_of_one_article()
    {
        await using var desk = await TestDesk.Create();
        var claim = await desk.Mark(await desk.Import("The bridge closed."), "The bridge");
        await desk.Commit(new DescribeArticle(claim.Article, new("The Tarn bridge")));

        Assert.Equal("A test article", await Article(new(Change: "AddClaim")));
        Assert.Null(await Article(new(Article: claim.Article, Change: "AddClaim")));
        Assert.Null(await Article(new(Claim: claim.Id, Change: "AddClaim")));

        async Task<string?> Article(HistoryFilter filter)
        {
            await using var db = desk.Db();
            return Assert.Single(Assert.Single((await db.Acts(filter, 0, 50)).Shown).Mentions).Article;
        }
    }

    [Fact]
    public async Task The_entries_of_an_act_show_their_links_and_their_payload_in_lines()
    {
        await using var desk = await TestDesk.Create();
        var entries = await desk.Commit(
            new AddSource(new SourceId(desk.NewId()), new(SourceType.Webpage, "Página <b>"))
        );

        await using var db = desk.Db();
        var detail = Assert.Single(await db.Entries(entries[0].Change));

        Assert.Equal((1, entries[0].Hash, entries[0].Previous), (detail.Position, detail.Hash, detail.Previous));
        Assert.Contains("\"title\": \"Página <b>\"", detail.Payload, StringComparison.Ordinal);
    }

    private static async Task<List<string>> Changes(TestDesk desk, HistoryFilter filter)
    {
        await using var db = desk.Db();
        var acts = await db.Acts(filter, 0, 50);
        Assert.Equal(acts.Count, acts.Shown.Count);
        var names = db.History.ToLookup(entry => entry.Change, entry => entry.ChangeName);
        return [.. acts.Shown.Select(act => names[act.Change].First())];
    }
}
