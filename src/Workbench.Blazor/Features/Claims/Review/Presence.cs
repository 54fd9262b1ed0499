using System.Collections.Concurrent;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>How many people have an article open. A page takes a seat and gives it back when it goes.</summary>
public sealed class Presence
{
    private readonly ConcurrentDictionary<ArticleId, int> seats = new();

    /// <summary>How many are in an article now.</summary>
    public int In(ArticleId article) => seats.GetValueOrDefault(article);

    /// <summary>Takes a seat until the handle is disposed.</summary>
    public IDisposable Enter(ArticleId article)
    {
        seats.AddOrUpdate(article, 1, (_, people) => people + 1);
        return new Seat(this, article);
    }

    private sealed class Seat(Presence presence, ArticleId article) : IDisposable
    {
        private int left;

        public void Dispose()
        {
            if (Interlocked.Exchange(ref left, 1) == 0)
                presence.seats.AddOrUpdate(article, 0, (_, people) => people - 1);
        }
    }
}
