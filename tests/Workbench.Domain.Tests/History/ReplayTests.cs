using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.History;

public sealed class ReplayTests
{
    [Fact]
    public void A_history_gives_the_state_it_came_from()
    {
        var (source, sourceAdded) = Source.Add(Given.SourceId, new(SourceType.Dataset, "Register"));
        var added = new ClaimAdded(Given.ArticleId, Given.ClaimId, 1, Given.Anchor(Given.Spent));
        var claim = Claim.From(added);
        var imported = new ArticleImported(Given.ArticleId, new("The bridge"), 1, "ab", []);
        Event[] history =
        [
            imported,
            added,
            sourceAdded,
            .. claim.Attach(1, Given.CitationId, source, new(Given.SourceId, Stance.Supports, "it did")),
            .. claim.SetVerdict(3, Verdict.Supported, "It did.", Given.Musa),
            claim.Make(4, Move.Publish, null),
            source.Rate(1, Reliability.B),
        ];

        var replay = new Replay();
        foreach (var happened in history)
            replay.Apply(happened);

        Assert.Equivalent(claim, Assert.Single(replay.Claims).Value, strict: true);
        Assert.Equivalent(source, Assert.Single(replay.Sources).Value, strict: true);
        Assert.Equal(
            ("The bridge", 1),
            (replay.Articles[Given.ArticleId].Details.Title, replay.Articles[Given.ArticleId].LastNumber)
        );
    }

    [Fact]
    public void What_the_history_never_brought_in_is_an_error()
    {
        Assert.Throws<KeyNotFoundException>(() => new Replay().Apply(Histories.Reworded("x")));
        Assert.Throws<KeyNotFoundException>(() => new Replay().Apply(new ArticleArchived(Given.ArticleId)));
        Assert.Throws<KeyNotFoundException>(() => new Replay().Apply(new SourceRestored(Given.SourceId)));
    }

    [Fact]
    public void Numbers_given_by_an_import_and_by_hand_are_never_given_again()
    {
        var replay = new Replay();
        var found = new ClaimFound(
            Given.ClaimId,
            7,
            Given.Anchor(Given.Spent),
            new("rules-1", Kind.Fact, 0, null, null, [])
        );
        replay.Apply(new ArticleImported(Given.ArticleId, new("The bridge"), 1, "ab", []));
        replay.Apply(new ClaimsFound(Given.ArticleId, "rules-1", [found]));
        Assert.Equal(7, replay.Articles[Given.ArticleId].LastNumber);

        replay.Apply(new ClaimAdded(Given.ArticleId, Given.OtherId, 8, Given.Anchor(Given.Closed)));
        Assert.Equal(8, replay.Articles[Given.ArticleId].LastNumber);
    }
}
