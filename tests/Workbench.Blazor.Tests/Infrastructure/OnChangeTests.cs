using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Logging.Abstractions;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Tests.Infrastructure;

public sealed class OnChangeTests
{
    private static readonly Notice Nothing = Notice.Of([]);
    private readonly ChangeFeed feed = new(NullLogger<ChangeFeed>.Instance);

    [Fact]
    public async Task It_listens_while_it_is_on_the_page_and_is_gone_with_it()
    {
        var screen = await Listening(() => Task.CompletedTask);
        Assert.Equal(1, feed.Listeners);
        Assert.Equal("", screen.Page.Body!.InnerHtml);

        await screen.DisposeAsync();

        Assert.Equal(0, feed.Listeners);
        feed.Publish(Nothing);
    }

    [Fact]
    public async Task A_notice_has_the_page_read_again()
    {
        var read = new TaskCompletionSource();
        await using var screen = await Listening(() =>
        {
            read.TrySetResult();
            return Task.CompletedTask;
        });

        feed.Publish(Nothing);

        await read.Task;
        Assert.False(screen.Failure.IsCompleted);
    }

    [Fact]
    public async Task What_does_not_concern_the_page_is_not_read_for()
    {
        var mine = new ArticleId(Guid.CreateVersion7());
        var read = new TaskCompletionSource();
        var reads = 0;
        await using var screen = await Listening(
            () =>
            {
                reads++;
                read.TrySetResult();
                return Task.CompletedTask;
            },
            notice => notice.Articles.Contains(mine)
        );

        feed.Publish(Nothing);
        feed.Publish(Notice.Of([new ArticleArchived(new(Guid.CreateVersion7()))]));
        feed.Publish(Notice.Of([new ArticleArchived(mine)]));

        await read.Task;
        Assert.Equal(1, reads);
    }

    [Fact]
    public async Task A_burst_while_it_reads_is_read_for_once_more_and_not_once_each()
    {
        var (begun, goOn, last) = (new SemaphoreSlim(0), new SemaphoreSlim(0), new TaskCompletionSource());
        var reads = 0;
        await using var screen = await Listening(async () =>
        {
            if (Interlocked.Increment(ref reads) == 3)
                last.TrySetResult();
            begun.Release();
            await goOn.WaitAsync();
        });
        feed.Publish(Nothing);
        await begun.WaitAsync();

        for (var i = 0; i < 20; i++)
            feed.Publish(Nothing);
        goOn.Release();
        await begun.WaitAsync();
        Assert.Equal(2, reads);

        // The twenty are told: only something new makes it read a third time.
        goOn.Release();
        feed.Publish(Nothing);
        await last.Task;
        goOn.Release();
        Assert.Equal(3, reads);
    }

    [Fact]
    public async Task What_changed_while_it_reads_is_not_lost()
    {
        var (reads, second) = (0, new TaskCompletionSource());
        await using var screen = await Listening(() =>
        {
            if (++reads == 1)
                feed.Publish(Nothing);
            else
                second.TrySetResult();
            return Task.CompletedTask;
        });

        feed.Publish(Nothing);

        await second.Task;
    }

    [Fact]
    public async Task A_read_that_fails_is_told_to_the_page()
    {
        await using var screen = await Listening(() => throw new InvalidOperationException("the database is gone"));

        feed.Publish(Nothing);

        Assert.Equal("the database is gone", (await screen.Failure).Message);
    }

    private Task<Screen> Listening(Func<Task> read, Func<Notice, bool>? of = null) =>
        Screen.Of<OnChange>(
            ("Feed", feed),
            ("Of", of),
            ("Pace", TimeSpan.Zero),
            ("Read", EventCallback.Factory.Create(this, read))
        );
}
