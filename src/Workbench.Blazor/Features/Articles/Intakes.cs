using System.Collections.Concurrent;
using Workbench.Blazor.Features.Articles.Reading;
using Workbench.Domain.Articles;

namespace Workbench.Blazor.Features.Articles;

/// <summary>Something somebody brought and has not imported yet.</summary>
/// <param name="Id">How the page asks for it.</param>
/// <param name="Article">What was read.</param>
/// <param name="FileName">The file's name; null where it was pasted.</param>
/// <param name="At">When it came.</param>
public sealed record Intake(Guid Id, ReadArticle Article, string? FileName, DateTimeOffset At);

/// <summary>
/// What was brought and waits to be imported. It comes by an upload of its own, because a page's line to the server is no way for
/// megabytes: a long paste would cut it. Kept in memory, an hour at most; the paste itself stays in the browser.
/// </summary>
public sealed class Intakes(TimeProvider clock)
{
    private const int Most = 50;
    private static readonly TimeSpan Patience = TimeSpan.FromHours(1);
    private const int MostDone = 10_000;
    private readonly ConcurrentDictionary<Guid, Intake> waiting = new();
    private readonly ConcurrentDictionary<Guid, ArticleId> done = new();

    /// <summary>Keeps what was read and gives it an id.</summary>
    public Intake Add(ReadArticle article, string? fileName)
    {
        var now = clock.GetUtcNow();
        var intake = new Intake(Guid.CreateVersion7(now), article, fileName, now);
        waiting[intake.Id] = intake;
        var leaving = waiting
            .Values.OrderByDescending(other => other.At)
            .Where((other, i) => i >= Most || now - other.At > Patience);
        foreach (var old in leaving.ToList())
            waiting.TryRemove(old.Id, out _);
        return intake;
    }

    /// <summary>What was brought under an id; null where it was never there or waited too long.</summary>
    public Intake? Find(Guid id) =>
        waiting.TryGetValue(id, out var intake) && clock.GetUtcNow() - intake.At <= Patience ? intake : null;

    /// <summary>What an intake was imported as; null where it was not, or longer ago than is remembered.</summary>
    public ArticleId? Imported(Guid id) => done.TryGetValue(id, out var article) ? article : null;

    /// <summary>It is imported.</summary>
    public void Done(Guid id, ArticleId article)
    {
        if (done.Count >= MostDone)
            done.Clear();
        done[id] = article;
        waiting.TryRemove(id, out _);
    }
}
