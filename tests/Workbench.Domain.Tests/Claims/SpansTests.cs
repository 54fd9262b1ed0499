using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Claims;

public sealed class SpansTests
{
    [Fact]
    public void A_claim_grows_and_shrinks_and_keeps_its_number()
    {
        var claim = Given.Claim("council spent");

        var resized = claim.Resize(1, Given.Version(), Given.Span(Given.Spent));

        Assert.Equal(("council spent", Given.Spent), (resized.From.Exact, resized.To.Exact));
        Assert.Equal((Given.Spent, 1, 2), (claim.Anchor.Exact, claim.Number, claim.Revision));
    }

    [Fact]
    public void Rewording_stays_when_the_span_moves()
    {
        var claim = Given.Claim();
        claim.Reword(1, "The council of Tarn spent 4 million");

        claim.Resize(2, Given.Version(), Given.Span("4 million"));

        Assert.Equal("The council of Tarn spent 4 million", claim.Standalone);
    }

    [Fact]
    public void The_same_words_again_are_refused_also_with_blanks_around_them()
    {
        var claim = Given.Claim("council spent");
        var (start, end) = (claim.Anchor.Start, claim.Anchor.End);

        Refused.With("claim.unchanged", () => claim.Resize(1, Given.Version(), claim.Anchor.Span));
        Refused.With("claim.unchanged", () => claim.Resize(1, Given.Version(), new TextSpan(start - 1, end + 1)));
    }

    [Theory]
    [InlineData("span.outside", 0, 500)]
    [InlineData("span.empty", 3, 4)]
    public void Words_that_cannot_be_anchored_are_refused(string code, int start, int end) =>
        Refused.With(code, () => Given.Claim().Resize(1, Given.Version(), new TextSpan(start, end)));

    [Fact]
    public void A_raised_flag_keeps_its_words_in_the_claim()
    {
        var claim = Given.Claim().Flagged("4 million");

        Refused.With("claim.flag-outside", () => claim.Resize(2, Given.Version(), Given.Span("The council spent 4")));
        claim.Resize(2, Given.Version(), Given.Span("spent 4 million"));

        claim.MoveFlag(3, Given.FlagId, FlagState.Resolved, null, Given.Ana);
        claim.Resize(4, Given.Version(), Given.Span("spent"));
        Assert.Equal("spent", claim.Anchor.Exact);
    }

    [Fact]
    public void A_split_leaves_the_words_before_and_gives_those_after_to_a_new_claim_with_the_next_number()
    {
        var (article, claim) = (Given.Article(), Given.Claim());

        var (kept, added) = claim.Split(1, article, Given.Version(), 12, Given.OtherId);

        Assert.Equal("The council", kept.To.Exact);
        Assert.Equal("spent 4 million on a bridge", added.Anchor.Exact);
        Assert.Equal((Given.OtherId, 1), (added.Claim, added.Number));
        Assert.Equal(1, article.LastNumber);
        Assert.Equal(kept.To, claim.Anchor);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(39)]
    [InlineData(-1)]
    [InlineData(60)]
    public void A_split_happens_strictly_inside_the_claim(int at) =>
        Refused.With(
            "claim.split-outside",
            () => Given.Claim().Split(1, Given.Article(), Given.Version(), at, Given.OtherId)
        );

    [Fact]
    public void A_refused_split_gives_no_number_away()
    {
        var (article, claim) = (Given.Article(), Given.Claim().Flagged("4 million"));

        Refused.With("claim.flag-outside", () => claim.Split(2, article, Given.Version(), 19, Given.OtherId));

        Assert.Equal((0, 2, Given.Spent), (article.LastNumber, claim.Revision, claim.Anchor.Exact));
    }

    [Fact]
    public void A_split_never_cuts_a_character()
    {
        var version = Given.Version("Fire \U0001F525 spread");
        var claim = Claim.From(
            new ClaimAdded(Given.ArticleId, Given.ClaimId, 1, Anchor.At(version, new TextSpan(0, 14)))
        );

        Refused.With("span.cuts-character", () => claim.Split(1, Given.Article(), version, 6, Given.OtherId));
    }

    [Fact]
    public void Nothing_is_split_off_in_an_archived_article()
    {
        var article = Given.Article();
        article.Archive();

        Refused.With("article.archived", () => Given.Claim().Split(1, article, Given.Version(), 12, Given.OtherId));
        Refused.With("article.archived", () => article.AddClaim(Given.Version(), Given.OtherId, new TextSpan(0, 3)));
    }

    [Theory]
    [InlineData(Given.Spent, Given.Scandal)]
    [InlineData(Given.Scandal, Given.Spent)]
    public void A_merge_takes_the_words_of_both_and_all_between(string one, string two)
    {
        var (claim, other) = (Given.Claim(one), Given.Claim(two, Given.OtherId));

        var (kept, gone) = claim.Merge(1, other, 1, Given.Version());

        Assert.Equal($"{Given.Spent}. {Given.Scandal}", kept.To.Exact);
        Assert.Equal((Given.OtherId, Given.ClaimId), (gone.Claim, gone.MergedInto!.Value));
        Assert.Equal((true, false), (other.Retired, claim.Retired));
    }

    [Fact]
    public void The_words_under_a_verdict_are_changed_once_the_verdict_is_taken_back()
    {
        var claim = Given.Claim().Judged();
        var seen = claim.Revision;
        var shorter = Given.Span("spent 4 million");

        Refused.With("claim.has-verdict", () => claim.Resize(seen, Given.Version(), shorter));
        Refused.With(
            "claim.has-verdict",
            () => claim.Split(seen, Given.Article(), Given.Version(), shorter.Start, Given.OtherId)
        );
        Refused.With(
            "claim.has-verdict",
            () => claim.Merge(seen, Given.Claim(Given.Scandal, Given.OtherId), 1, Given.Version())
        );
        Assert.Equal((seen, Given.Spent), (claim.Revision, claim.Anchor.Exact));

        claim.WithdrawVerdict(seen);
        claim.Resize(seen + 1, Given.Version(), shorter);

        Assert.Equal("spent 4 million", claim.Anchor.Exact);
    }

    [Fact]
    public void A_merge_takes_no_verdict_source_or_flag_from_sight()
    {
        foreach (
            var other in new[]
            {
                Given.Claim(Given.Scandal, Given.OtherId).Judged(),
                Given.Claim(Given.Scandal, Given.OtherId).Cited(),
                Given.Claim(Given.Scandal, Given.OtherId).Flagged("scandal"),
            }
        )
        {
            var claim = Given.Claim();
            Refused.With("claim.merge-loses", () => claim.Merge(1, other, other.Revision, Given.Version()));
            Assert.Equal((1, false), (claim.Revision, other.Retired));
        }
    }

    [Fact]
    public void Claims_of_two_articles_and_one_claim_twice_cannot_be_merged()
    {
        var (claim, same) = (Given.Claim(), Given.Claim(Given.Closed));
        var elsewhere = Given.Claim(Given.Closed, Given.OtherId, new ArticleId(Given.Id(11)));

        Refused.With("claim.merge-apart", () => claim.Merge(1, elsewhere, 1, Given.Version()));
        Refused.With("claim.merge-apart", () => claim.Merge(1, same, 1, Given.Version()));
    }

    [Fact]
    public void A_claim_is_not_merged_into_one_that_has_its_words_already() =>
        Refused.With(
            "claim.merge-inside",
            () => Given.Claim().Merge(1, Given.Claim("4 million", Given.OtherId), 1, Given.Version())
        );

    [Fact]
    public void The_other_claim_of_a_merge_must_be_seen_as_it_stands()
    {
        var (claim, other) = (Given.Claim(), Given.Claim(Given.Closed, Given.OtherId));
        other.Reword(1, "The bridge over the Tarn closed");

        Refused.With("claim.stale", () => claim.Merge(1, other, 1, Given.Version()));
    }

    [Fact]
    public void A_retired_claim_comes_back_as_it_was()
    {
        var claim = Given.Claim().Flagged().Judged();
        claim.Retire(claim.Revision);

        claim.BringBack(claim.Revision);

        Assert.False(claim.Retired);
        Assert.Null(claim.MergedInto);
        Assert.NotNull(claim.Ruling);
        Assert.Single(claim.Flags);
    }

    [Fact]
    public void What_is_not_retired_cannot_come_back_and_a_stale_view_brings_nothing_back()
    {
        Refused.With("claim.not-retired", () => Given.Claim().BringBack(1));
        Refused.With("claim.stale", () => Given.Claim().AndRetired().BringBack(1));
    }
}
