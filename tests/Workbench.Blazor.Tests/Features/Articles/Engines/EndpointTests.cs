using Microsoft.AspNetCore.Http;
using Workbench.Domain.Splitting.Proposing;
using static Workbench.Blazor.Tests.Features.Articles.Engines.OpenAiReading;

namespace Workbench.Blazor.Tests.Features.Articles.Engines;

public sealed class EndpointTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_response_without_end_is_cut_off(bool saysHowLong)
    {
        await using var model = await FakeModel.Start(
            async (http, _) =>
            {
                if (saysHowLong)
                    http.Response.ContentLength = 100_000_000;
                var lump = new byte[100_000];
                for (
                    var sent = 0;
                    sent < 100_000_000 && !http.RequestAborted.IsCancellationRequested;
                    sent += lump.Length
                )
                    await http.Response.Body.WriteAsync(lump, http.RequestAborted);
            }
        );

        await ServedInstead(model, Failure.TooLong);
    }

    [Theory]
    [InlineData(400, Failure.Refused)]
    [InlineData(401, Failure.Refused)]
    [InlineData(404, Failure.Refused)]
    [InlineData(301, Failure.SentElsewhere)]
    [InlineData(307, Failure.SentElsewhere)]
    public async Task What_asking_again_would_not_mend_is_asked_once(int status, Failure failure)
    {
        await using var elsewhere = await FakeModel.Proposing(_ => []);
        await using var model = await FakeModel.Start(
            (http, _) => FakeModel.Refuse(http, status, ("Location", elsewhere.Url + "/chat/completions"))
        );

        await ServedInstead(model, failure);

        Assert.Single(model.Asked);
        Assert.Empty(elsewhere.Asked);
    }

    [Theory]
    [InlineData(429, Failure.Busy)]
    [InlineData(500, Failure.Broken)]
    [InlineData(503, Failure.Broken)]
    public async Task What_passes_is_asked_again_after_longer_and_longer_waits(int status, Failure failure)
    {
        await using var model = await FakeModel.Start((http, _) => FakeModel.Refuse(http, status));
        var clock = new SteppedClock();

        var reading = ServedInstead(model, failure, clock);
        await clock.PassWhenAwaited(TimeSpan.FromSeconds(1));
        await clock.PassWhenAwaited(TimeSpan.FromSeconds(2));
        await reading;

        Assert.Equal(3, model.Asked.Count);
    }

    [Theory]
    [InlineData("7", 7)]
    [InlineData("86400", 30)]
    [InlineData("Fri, 01 Mar 2024 12:00:09 GMT", 9)]
    [InlineData("Thu, 01 Jan 1970 00:00:00 GMT", 1)]
    [InlineData("soon", 1)]
    public async Task The_endpoint_may_say_how_long_to_wait_but_not_for_ever(string said, int seconds)
    {
        var times = 0;
        await using var model = await FakeModel.Start(
            (http, _) =>
                Interlocked.Increment(ref times) == 1
                    ? FakeModel.Refuse(http, 429, ("Retry-After", said))
                    : FakeModel.Answer(http, "{\"claims\":[]}")
        );
        var clock = new SteppedClock();

        var reading = Read(model.Settings(), clock: clock);
        await clock.PassWhenAwaited(TimeSpan.FromSeconds(seconds));

        Assert.Equal(0, (await reading).Proposals!.Unread);
        Assert.Equal(2, model.Asked.Count);
    }

    [Fact]
    public async Task Who_stalls_is_asked_again_and_then_left_alone()
    {
        await using var model = await FakeModel.Start((http, _) => FakeModel.Stall(http));
        var clock = new SteppedClock();

        var reading = ServedInstead(model, Failure.TooSlow, clock, ("SecondsPerRequest", "60"));
        foreach (var wait in new[] { 1, 2, 0 })
        {
            await model.Next();
            clock.Pass(TimeSpan.FromSeconds(60));
            if (wait > 0)
                await clock.PassWhenAwaited(TimeSpan.FromSeconds(wait));
        }
        await reading;

        Assert.Equal(3, model.Asked.Count);
    }

    [Fact]
    public async Task Who_drips_is_as_slow_as_who_stalls()
    {
        await using var model = await FakeModel.Start(
            async (http, _) =>
            {
                await http.Response.WriteAsync("{\"choices\":");
                await http.Response.Body.FlushAsync();
                await FakeModel.Stall(http);
            }
        );
        var clock = new SteppedClock();

        var reading = ServedInstead(model, Failure.TooSlow, clock, ("Tries", "1"));
        await model.Next();
        clock.Pass(TimeSpan.FromSeconds(60));

        await reading;
    }

    [Fact]
    public async Task The_time_for_one_article_ends_the_asking()
    {
        await using var model = await FakeModel.Start((http, _) => FakeModel.Stall(http));
        var clock = new SteppedClock();

        var reading = ServedInstead(
            model,
            Failure.OutOfTime,
            clock,
            ("SecondsPerRequest", "600"),
            ("SecondsPerArticle", "90")
        );
        await model.Next();
        clock.Pass(TimeSpan.FromSeconds(90));

        await reading;
        Assert.Single(model.Asked);
    }

    [Fact]
    public async Task Who_calls_it_off_is_heard_at_once()
    {
        await using var model = await FakeModel.Start((http, _) => FakeModel.Stall(http));
        using var stop = new CancellationTokenSource();

        var reading = Read(model.Settings(), ct: stop.Token);
        await model.Next();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading);
    }

    [Fact]
    public async Task A_line_that_breaks_off_is_an_endpoint_that_cannot_be_reached()
    {
        await using var model = await FakeModel.Start(
            async (http, _) =>
            {
                await http.Response.WriteAsync("{\"choices\":[");
                await http.Response.Body.FlushAsync();
                http.Abort();
            }
        );

        await ServedInstead(model, Failure.Unreachable);
        Assert.Single(model.Asked);
    }

    [Fact]
    public async Task Nobody_there_is_an_endpoint_that_cannot_be_reached()
    {
        var model = await FakeModel.Proposing(_ => []);
        var settings = model.Settings();
        await model.DisposeAsync();

        var split = await Read(settings);

        Assert.Equal([Failure.Unreachable], split.Proposals!.Failures);
    }
}
