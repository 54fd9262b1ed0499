using Workbench.Domain.Claims;
using Workbench.Domain.Claims.Resplitting;
using Workbench.Domain.Splitting;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Claims.Resplitting;

public sealed class ComparingTests
{
    [Fact]
    public void What_has_the_same_words_and_is_taken_for_the_same_stays()
    {
        var old = new OldReading(Given.Spent, Given.Scandal);

        var resplit = old.Against(OldReading.Find(Given.Spent), OldReading.Find(Given.Scandal));

        Assert.Equal(old.Claims, resplit.Same.Select(one => one.Claim));
        Assert.Empty(resplit.New);
        Assert.Empty(resplit.Changed);
        Assert.Empty(resplit.Gone);
        Assert.False(resplit.IsNothing, "Its engine's name is an older one.");
    }

    [Fact]
    public void What_is_found_where_no_claim_is_is_new_and_what_is_no_longer_found_is_gone()
    {
        var old = new OldReading(Given.Spent, Given.Scandal);

        var resplit = old.Against(OldReading.Find(Given.Closed), OldReading.Find(Given.Spent));

        Assert.Equal(Given.Span(Given.Closed), Assert.Single(resplit.New).Span);
        Assert.Equal(old.Claims[1], Assert.Single(resplit.Gone));
    }

    [Theory]
    [InlineData(Kind.Opinion, null, null)]
    [InlineData(Kind.Fact, "The council of Tarn spent 4 million", null)]
    [InlineData(Kind.Fact, null, "Critics")]
    public void What_is_taken_for_something_else_is_changed(Kind kind, string? standalone, string? speaker)
    {
        var old = new OldReading(Given.Spent);

        var resplit = old.Against(
            OldReading.Find(Given.Spent, kind, standalone, speaker is null ? null : new(speaker, Given.Span(speaker)))
        );

        var changed = Assert.Single(resplit.Changed);
        Assert.Equal(
            (false, kind != Kind.Fact, standalone is not null, speaker is not null),
            (changed.HasOtherWords, changed.HasOtherKind, changed.HasOtherWording, changed.HasOtherSpeaker)
        );
    }

    [Fact]
    public void Words_that_share_half_of_what_the_two_have_are_the_same_claim_marked_otherwise()
    {
        var old = new OldReading(Given.Spent, Given.Closed);

        var resplit = old.Against(
            OldReading.Find("council spent 4 million on a bridge"),
            OldReading.Find("The bridge")
        );

        Assert.Equal((old.Claims[0], true), (resplit.Changed.Single().Claim, resplit.Changed.Single().HasOtherWords));
        Assert.Equal(old.Claims[1], Assert.Single(resplit.Gone));
        Assert.Equal(Given.Span("The bridge"), Assert.Single(resplit.New).Span);
    }

    [Fact]
    public void Of_several_that_overlap_the_closest_is_the_same_claim()
    {
        var old = new OldReading(Given.Spent);

        var resplit = old.Against(
            OldReading.Find("The council spent 4 million"),
            OldReading.Find("council spent 4 million on a bridge"),
            OldReading.Find("spent 4 million on a bridge")
        );

        Assert.Equal(Given.Span("council spent 4 million on a bridge"), resplit.Changed.Single().Found.Span);
        Assert.Equal(2, resplit.New.Count);
    }

    public static TheoryData<string, Action<Claim>> Work =>
        new()
        {
            { "kind", claim => claim.SetKind(1, Kind.Fact) },
            { "wording", claim => claim.Reword(1, "It spent 4 million") },
            { "speaker", claim => claim.Attribute(1, new("Critics", null)) },
            { "assigned", claim => claim.Assign(1, Given.Musa.Id) },
            { "flag", claim => claim.Flagged() },
            { "source", claim => claim.Cited() },
            { "verdict", claim => claim.Judged() },
            { "published", claim => claim.Judged().Moved(Move.Publish) },
            { "set aside", claim => claim.Moved(Move.SetAside) },
            { "resized", claim => claim.Resize(1, Given.Version(), Given.Span("council spent 4 million on a bridge")) },
            {
                "kind and back",
                claim =>
                {
                    claim.SetKind(1, Kind.Opinion);
                    claim.SetKind(2, null);
                }
            },
            { "retired and back", claim => claim.AndRetired().AndBroughtBack() },
        };

    [Theory]
    [MemberData(nameof(Work))]
    public void What_somebody_worked_on_is_kept_and_never_proposed_for_change(string work, Action<Claim> does)
    {
        var (changing, leaving) = (new OldReading(Given.Spent), new OldReading(Given.Spent));
        does(changing.Claims[0]);
        does(leaving.Claims[0]);

        var changed = changing.Against(OldReading.Find(Given.Spent, Kind.Opinion));
        var gone = leaving.Against();

        foreach (var (resplit, claim) in new[] { (changed, changing.Claims[0]), (gone, leaving.Claims[0]) })
        {
            Assert.False(claim.IsAsFound(), work);
            Assert.Equal(claim, Assert.Single(resplit.Kept).Claim);
            Assert.True(resplit.IsNothing);
        }
        Assert.NotNull(changed.Kept[0].Found);
        Assert.Null(gone.Kept[0].Found);
    }

    [Fact]
    public void What_somebody_worked_on_and_the_engine_would_leave_is_only_counted()
    {
        var old = new OldReading(Given.Spent);
        old.Claims[0].Assign(1, Given.Musa.Id);
        old.Claims.Add(Claim.From(new ClaimAdded(Given.ArticleId, Given.OtherId, 2, Given.Anchor(Given.Closed))));

        var resplit = old.Against(OldReading.Find(Given.Spent), OldReading.Find(Given.Closed, Kind.Opinion));

        Assert.Equal(2, resplit.Untouched);
        Assert.Empty(resplit.Kept);
        Assert.Empty(resplit.New);
    }

    [Fact]
    public void What_was_marked_by_hand_is_neither_gone_nor_found_again()
    {
        var old = new OldReading();
        old.Claims.Add(Given.Claim());

        Assert.True(old.Against().IsNothing);
        Assert.True(old.Against(OldReading.Find("The council spent 4 million on a")).IsNothing);
    }

    [Fact]
    public void What_somebody_retired_is_not_proposed_again()
    {
        var old = new OldReading(Given.Spent, Given.Scandal);
        old.Claims[0].AndRetired();

        var resplit = old.Against(OldReading.Find(Given.Spent), OldReading.Find(Given.Scandal));

        Assert.Empty(resplit.New);
        Assert.Equal(1, resplit.Retired);
    }

    [Fact]
    public void Claims_with_the_same_words_are_each_found_once()
    {
        var old = new OldReading(Given.Spent, Given.Spent);

        var resplit = old.Against(OldReading.Find(Given.Spent), OldReading.Find(Given.Closed));

        Assert.Equal(old.Claims[0], Assert.Single(resplit.Same).Claim);
        Assert.Equal(old.Claims[1], Assert.Single(resplit.Gone));
    }

    [Fact]
    public void The_order_of_the_claims_changes_nothing()
    {
        var old = new OldReading(Given.Spent, Given.Scandal, Given.Closed);
        FoundClaim[] found =
        [
            OldReading.Find("Critics call the deal"),
            OldReading.Find(Given.Closed),
            OldReading.Find("4 million"),
        ];

        var one = old.Against(found);
        old.Claims.Reverse();
        var other = old.Against([.. found.Reverse()]);

        Assert.Equal(one.New.Select(claim => claim.Span), other.New.Select(claim => claim.Span));
        Assert.Equal(one.Changed, other.Changed);
        Assert.Equal(one.Gone, other.Gone);
        Assert.Equal(one.Same, other.Same);
    }

    [Fact]
    public void The_same_engine_again_has_nothing_to_say()
    {
        var split = Splitter.Split(Given.Text);
        var claims = split.Claims.Select(
            (found, i) =>
                Claim.From(
                    Given.ArticleId,
                    new ClaimFound(
                        new(Given.Id(i + 10)),
                        i + 1,
                        Anchor.At(Given.Version(), found.Span),
                        Suggestion.From(split.Engine, found)
                    )
                )
        );

        Assert.True(Comparing.With(claims, Splitter.Split(Given.Text)).IsNothing);
    }

    [Fact]
    public void Thousands_of_claims_over_the_same_words_are_compared_as_fast_as_they_are_sorted()
    {
        const int count = 20_000;
        var text = new string('a', count * 2);
        var version = Given.Version(text);
        var claims = Enumerable
            .Range(0, count)
            .Select(i =>
                Claim.From(
                    Given.ArticleId,
                    new ClaimFound(
                        new(Given.Id(i + 10)),
                        i + 1,
                        new Anchor(1, i, count + i, "", "", ""),
                        new("rules-1", Kind.Fact, 0.5, null, null, [])
                    )
                )
            );
        var found = Enumerable
            .Range(0, count)
            .Select(i => new FoundClaim(new(i, count + i + 1), [], null, Kind.Fact, 0.5, null, [], []));

        var resplit = Comparing.With(claims, new Split("rules-9", [], [], [.. found]));

        Assert.Equal(count, resplit.Changed.Count);
        Assert.Equal(2 * count, version.Text.Length);
    }

    [Theory]
    [InlineData("rules-1", true)]
    [InlineData("openai-1:model+rules-1", true)]
    [InlineData("rules-2000000", false)]
    [InlineData("rules-", false)]
    [InlineData("rules-x", false)]
    [InlineData("other-1", false)]
    [InlineData(Splitter.Engine, false)]
    public void An_engine_knows_its_older_versions(string engine, bool isOlder) =>
        Assert.Equal(isOlder, Splitter.IsNewerThan(engine));
}
