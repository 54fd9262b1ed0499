using System.Collections.Immutable;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Infrastructure;

/// <summary>What changed, and no state. Who hears it reads again; a notice that is late or lost costs freshness, never truth.</summary>
/// <param name="Articles">The articles touched, also where only one of their claims was.</param>
/// <param name="Claims">The claims touched one by one; empty where an import found thousands.</param>
/// <param name="Sources">The sources touched.</param>
public sealed record Notice(
    IReadOnlySet<ArticleId> Articles,
    IReadOnlySet<ClaimId> Claims,
    IReadOnlySet<SourceId> Sources
)
{
    /// <summary>The act, where this process did it; empty for what another one did.</summary>
    public Guid Change { get; init; }

    /// <summary>True where nothing changed but who is there: somebody opened one of the articles, or left.</summary>
    public bool Visit { get; init; }

    /// <summary>Somebody came to an article, or left.</summary>
    public static Notice OfVisit(ArticleId article) =>
        new(new HashSet<ArticleId> { article }, new HashSet<ClaimId>(), new HashSet<SourceId>()) { Visit = true };

    /// <summary>What a set of events touched.</summary>
    public static Notice Of(IEnumerable<Event> events)
    {
        var (articles, claims, sources) = (new HashSet<ArticleId>(), new HashSet<ClaimId>(), new HashSet<SourceId>());
        foreach (var happened in events)
        {
            switch (happened)
            {
                case ArticleEvent e:
                    articles.Add(e.Article);
                    break;
                case ClaimEvent e:
                    articles.Add(e.Article);
                    claims.Add(e.Claim);
                    break;
                case SourceEvent e:
                    sources.Add(e.Source);
                    break;
            }
        }
        return new Notice(articles, claims, sources);
    }
}

/// <summary>
/// Tells everybody in this process that something changed, in the order in which they came: what many pages share, and was there before
/// them, has taken note before a page reads from it again.
/// </summary>
public sealed class ChangeFeed(ILogger<ChangeFeed> log)
{
    private ImmutableList<Subscription> listeners = [];

    /// <summary>How many listen now.</summary>
    public int Listeners => listeners.Count;

    /// <summary>Listens until the handle is disposed. The listener is called on the committing thread: it must be quick and only take note.</summary>
    public IDisposable Subscribe(Action<Notice> listener)
    {
        var subscription = new Subscription(this, listener);
        ImmutableInterlocked.Update(ref listeners, all => all.Add(subscription));
        return subscription;
    }

    /// <summary>Tells every listener. One that throws is logged and does not keep the others from hearing.</summary>
    public void Publish(Notice notice)
    {
        foreach (var subscription in listeners)
        {
            try
            {
                subscription.Listener(notice);
            }
#pragma warning disable CA1031 // Whatever a listener does wrong is its own.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                log.LogError(failure, "A listener to the change feed failed.");
            }
        }
    }

    private sealed class Subscription(ChangeFeed feed, Action<Notice> listener) : IDisposable
    {
        public Action<Notice> Listener => listener;

        public void Dispose() => ImmutableInterlocked.Update(ref feed.listeners, all => all.Remove(this));
    }
}
