using System.Collections.Concurrent;
using Microsoft.AspNetCore.Components.Server.Circuits;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>How many people have an article open. Those who are there hear when somebody comes or goes.</summary>
public sealed class Presence(ChangeFeed feed)
{
    private readonly ConcurrentDictionary<ArticleId, int> people = new();

    /// <summary>How many are in an article now.</summary>
    public int In(ArticleId article) => people.GetValueOrDefault(article);

    internal void Count(ArticleId article, int by)
    {
        people.AddOrUpdate(article, by, (_, there) => there + by);
        feed.Publish(Notice.OfVisit(article));
    }
}

/// <summary>One person's place: the article their page shows. A page whose line is down counts as gone until it is back.</summary>
public sealed class Seat(Presence presence) : CircuitHandler
{
    private readonly Lock guard = new();
    private ArticleId? at;
    private bool counted;
    private bool connected = true;

    /// <summary>Sits down in an article; null: gets up.</summary>
    public void Take(ArticleId? article) => Settle(() => at = article);

    /// <summary>How many sit in an article now, whoever sits here among them.</summary>
    public int Neighbours(ArticleId article) => presence.In(article);

    public override Task OnConnectionUpAsync(Circuit circuit, CancellationToken cancellationToken) =>
        Settle(() => connected = true);

    public override Task OnConnectionDownAsync(Circuit circuit, CancellationToken cancellationToken) =>
        Settle(() => connected = false);

    public override Task OnCircuitClosedAsync(Circuit circuit, CancellationToken cancellationToken) =>
        Settle(() => at = null);

    private Task Settle(Action happens)
    {
        ArticleId? left;
        ArticleId? came;
        lock (guard)
        {
            left = counted ? at : null;
            happens();
            counted = connected && at is not null;
            came = counted ? at : null;
        }
        // Outside the lock, because those who are there hear of it.
        if (left != came)
        {
            if (left is { } before)
                presence.Count(before, -1);
            if (came is { } now)
                presence.Count(now, 1);
        }
        return Task.CompletedTask;
    }
}
