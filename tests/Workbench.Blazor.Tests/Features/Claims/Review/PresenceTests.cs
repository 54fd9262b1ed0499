using Microsoft.Extensions.Logging.Abstractions;
using Workbench.Blazor.Features.Claims.Review;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Tests.Features.Claims.Review;

public sealed class PresenceTests
{
    private static readonly ArticleId One = new(Guid.CreateVersion7());
    private static readonly ArticleId Two = new(Guid.CreateVersion7());
    private readonly ChangeFeed feed = new(NullLogger<ChangeFeed>.Instance);
    private readonly Presence presence;

    public PresenceTests() => presence = new Presence(feed);

    [Fact]
    public void Who_sits_down_is_counted_once_and_where_they_sit_now()
    {
        var seat = new Seat(presence);
        seat.Take(One);
        seat.Take(One);
        Assert.Equal((1, 0), (presence.In(One), presence.In(Two)));

        seat.Take(Two);
        Assert.Equal((0, 1), (presence.In(One), presence.In(Two)));

        seat.Take(null);
        seat.Take(null);
        Assert.Equal((0, 0), (presence.In(One), presence.In(Two)));
    }

    [Fact]
    public async Task Those_who_are_there_hear_who_comes_and_goes_and_nothing_where_nobody_does()
    {
        var heard = new List<Notice>();
        using var listening = feed.Subscribe(heard.Add);
        var seat = new Seat(presence);

        seat.Take(One);
        Assert.Equal([One], Assert.Single(heard).Articles);
        Assert.True(heard[0].Visit);

        seat.Take(One);
        await seat.OnConnectionUpAsync(null!, default);
        Assert.Single(heard);

        seat.Take(Two);
        Assert.Equal([One, Two], heard.Skip(1).SelectMany(notice => notice.Articles));
    }

    [Fact]
    public async Task Whose_line_is_down_counts_as_gone_until_it_is_back()
    {
        var seat = new Seat(presence);
        seat.Take(One);

        await seat.OnConnectionDownAsync(null!, default);
        await seat.OnConnectionDownAsync(null!, default);
        Assert.Equal(0, presence.In(One));

        seat.Take(Two);
        Assert.Equal(0, presence.In(Two));

        await seat.OnConnectionUpAsync(null!, default);
        Assert.Equal((0, 1), (presence.In(One), presence.In(Two)));
    }

    [Fact]
    public async Task Whose_page_is_closed_is_gone_whatever_order_the_news_comes_in()
    {
        var (one, two) = (new Seat(presence), new Seat(presence));
        one.Take(One);
        two.Take(One);

        await one.OnConnectionDownAsync(null!, default);
        await one.OnCircuitClosedAsync(null!, default);
        await two.OnCircuitClosedAsync(null!, default);
        await two.OnConnectionDownAsync(null!, default);
        await two.OnConnectionUpAsync(null!, default);

        Assert.Equal(0, presence.In(One));
    }

    [Fact]
    public async Task Many_who_come_and_go_at_once_leave_nobody_behind()
    {
        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(_ =>
                    Task.Run(async () =>
                    {
                        var seat = new Seat(presence);
                        for (var i = 0; i < 200; i++)
                        {
                            seat.Take(i % 2 == 0 ? One : Two);
                            await seat.OnConnectionDownAsync(null!, default);
                            await seat.OnConnectionUpAsync(null!, default);
                        }
                        seat.Take(null);
                    })
                )
        );

        Assert.Equal((0, 0), (presence.In(One), presence.In(Two)));
    }
}
