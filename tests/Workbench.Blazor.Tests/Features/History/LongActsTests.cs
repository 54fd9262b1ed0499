using Workbench.Blazor.Features.History;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;

namespace Workbench.Blazor.Tests.Features.History;

public sealed class LongActsTests
{
    private static readonly ArticleId Article = new(Guid.CreateVersion7());
    private static readonly ClaimId Three = new(Guid.CreateVersion7());
    private static readonly ClaimId Four = new(Guid.CreateVersion7());
    private static readonly Anchor Short = new(1, 0, 10, "The bridge", "", " closed");
    private static readonly Anchor Long = new(1, 0, 17, "The bridge closed", "", "");

    private static readonly Names Named = new()
    {
        Articles = { [Article] = "The Tarn bridge" },
        Claims = { [Three] = new NamedClaim(Article, 3, "The bridge closed") },
    };

    [Fact]
    public void A_new_reading_of_an_article_is_told_by_its_numbers()
    {
        var suggestion = new Suggestion("rules-2", Kind.Fact, 0.5, null, null, []);
        Event[] events =
        [
            .. Enumerable.Range(5, 2_000).Select(number => new ClaimProposed(Article, Four, number, Long, suggestion)),
            new ClaimJudgedAnew(Article, Three, new(Short, suggestion), new(Long, suggestion)),
        ];

        var told = Telling.Of("ResplitArticle", events, Named);

        Assert.Equal("split “The Tarn bridge” again with rules-2: 2,000 new, 1 changed", told.Sentence);
        Assert.InRange(told.Differences.Count, 1, 20);
        Assert.Equal(
            "split “The Tarn bridge” again: 1 gone",
            Telling.Of("ResplitArticle", [new ClaimRetired(Article, Four, null)], Named).Sentence
        );
    }

    [Fact]
    public void An_act_of_many_events_is_cut_short()
    {
        var many = Enumerable.Repeat<Event>(new ClaimBroughtBack(Article, Three), 900).ToList();

        Assert.EndsWith(
            "brought claim 3 back and 895 more",
            Telling.Of("UndoChange", many, Named).Sentence,
            StringComparison.Ordinal
        );
    }
}
