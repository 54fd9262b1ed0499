using Microsoft.Extensions.Logging.Abstractions;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Tests.Infrastructure;

public sealed class ChangeFeedTests
{
    private static readonly Notice Nothing = Notice.Of([]);
    private readonly ChangeFeed feed = new(NullLogger<ChangeFeed>.Instance);

    [Fact]
    public void Who_came_first_hears_first()
    {
        var feed = new ChangeFeed(Microsoft.Extensions.Logging.Abstractions.NullLogger<ChangeFeed>.Instance);
        var heard = new List<int>();
        foreach (var place in Enumerable.Range(0, 100))
            feed.Subscribe(_ => heard.Add(place));

        feed.Publish(Notice.OfVisit(new(Guid.Empty)));

        Assert.Equal(Enumerable.Range(0, 100), heard);
    }

    [Fact]
    public void Everybody_who_listens_hears_every_notice()
    {
        var (one, two) = (new List<Notice>(), new List<Notice>());
        using var first = feed.Subscribe(one.Add);
        using var second = feed.Subscribe(two.Add);

        feed.Publish(Nothing);

        Assert.Equal([Nothing], one);
        Assert.Equal([Nothing], two);
    }

    [Fact]
    public void A_listener_that_throws_keeps_nobody_from_hearing()
    {
        var heard = 0;
        using var before = feed.Subscribe(_ => heard++);
        using var bad = feed.Subscribe(_ => throw new InvalidOperationException("mine"));
        using var after = feed.Subscribe(_ => heard++);

        feed.Publish(Nothing);
        feed.Publish(Nothing);

        Assert.Equal((4, 3), (heard, feed.Listeners));
    }

    [Fact]
    public void Who_disposed_the_handle_hears_no_more()
    {
        var heard = 0;
        var handle = feed.Subscribe(_ => heard++);
        feed.Publish(Nothing);

        handle.Dispose();
        handle.Dispose();
        feed.Publish(Nothing);

        Assert.Equal((1, 0), (heard, feed.Listeners));
    }

    [Fact]
    public void A_listener_may_leave_and_another_come_while_a_notice_is_told()
    {
        var heard = 0;
        IDisposable? handle = null;
        using var late = feed.Subscribe(_ =>
        {
            handle?.Dispose();
            handle = feed.Subscribe(_ => heard++);
        });

        feed.Publish(Nothing);
        feed.Publish(Nothing);

        Assert.Equal(2, feed.Listeners);
    }

    [Fact]
    public void The_same_listener_twice_listens_twice()
    {
        var heard = 0;
        var listener = new Action<Notice>(_ => heard++);
        using var one = feed.Subscribe(listener);
        var two = feed.Subscribe(listener);
        feed.Publish(Nothing);
        two.Dispose();
        feed.Publish(Nothing);

        Assert.Equal(3, heard);
    }

    [Fact]
    public void A_notice_names_what_the_events_touched_and_an_imports_thousands_not_one_by_one()
    {
        var (article, claim, source) = (new ArticleId(New()), new ClaimId(New()), new SourceId(New()));

        var notice = Notice.Of([new ClaimBroughtBack(article, claim), new SourceRestored(source)]);
        Assert.Equal([article], notice.Articles);
        Assert.Equal([claim], notice.Claims);
        Assert.Equal([source], notice.Sources);

        var found = new ClaimFound(
            claim,
            1,
            new Anchor(1, 0, 1, "a", "", ""),
            new("rules-1", Kind.Fact, 0, null, null, [])
        );
        var import = Notice.Of([new ClaimsFound(article, "rules-1", [found])]);
        Assert.Equal([article], import.Articles);
        Assert.Empty(import.Claims);
    }

    private static Guid New() => Guid.CreateVersion7();
}
