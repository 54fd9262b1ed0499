using Microsoft.EntityFrameworkCore;
using Workbench.Blazor.Infrastructure.Data;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.History;

/// <summary>
/// What things were called at the time of an act. The tables know today's names; every renaming since then says what stood there
/// before, so the way back leads through those alone.
/// </summary>
internal sealed class NamesThen
{
    private readonly Names names;
    private readonly Stack<Entry> renamings;

    private NamesThen(Names names, Stack<Entry> renamings) => (this.names, this.renamings) = (names, renamings);

    /// <summary>Reads the names of all that some events speak of, and how they came about since.</summary>
    /// <param name="db">The desk.</param>
    /// <param name="events">The events to tell.</param>
    /// <param name="since">The sequence of the first of them.</param>
    /// <param name="ct">Stops it.</param>
    public static async Task<NamesThen> Read(
        WorkbenchDb db,
        IReadOnlyCollection<Event> events,
        long since,
        CancellationToken ct
    )
    {
        List<string> kinds =
        [
            nameof(ClaimResized),
            nameof(ClaimReworded),
            nameof(ClaimJudgedAnew),
            nameof(ArticleDescribed),
        ];
        // These name a citation by its id only, and an edit may have given it another source since.
        if (events.Any(happened => happened is CitationWithdrawn or CitationRestored))
            kinds.Add(nameof(CitationEdited));
        var ofClaims = await Renamings(db, events.Select(happened => happened.Stream), kinds, since, ct);
        var recited = ofClaims.Where(entry => entry.Name == nameof(CitationEdited)).Select(entry => entry.Read());
        var names = await Names.Read(db, [.. events, .. recited], ct);
        var ofSources = await Renamings(
            db,
            names.Sources.Keys.Select(source => source.Value),
            [nameof(SourceEdited)],
            since,
            ct
        );
        return new NamesThen(names, new([.. ofClaims.Concat(ofSources).OrderBy(entry => entry.Sequence)]));
    }

    /// <summary>The names as an act left them. Ask for the newest act first: from there it goes only back.</summary>
    /// <param name="sequence">The sequence of the act's last entry.</param>
    public Names After(long sequence)
    {
        while (renamings.TryPeek(out var latest) && latest.Sequence > sequence)
            TakeBack(renamings.Pop().Read());
        return names;
    }

    private void TakeBack(Event renaming)
    {
        switch (renaming)
        {
            case ClaimResized e when names.Claims.TryGetValue(e.Claim, out var claim):
                names.Claims[e.Claim] = claim with { Quote = e.From.Exact };
                break;
            case ClaimReworded e when names.Claims.TryGetValue(e.Claim, out var claim):
                names.Claims[e.Claim] = claim with { Decided = e.From };
                break;
            case ClaimJudgedAnew e when names.Claims.TryGetValue(e.Claim, out var claim):
                names.Claims[e.Claim] = claim with
                {
                    Quote = e.From.Anchor.Exact,
                    Suggested = e.From.Suggestion.Standalone,
                };
                break;
            case ArticleDescribed e when names.Articles.ContainsKey(e.Article):
                names.Articles[e.Article] = e.From.Title;
                break;
            case SourceEdited e:
                names.Sources[e.Source] = e.From.Title;
                break;
            case CitationEdited e:
                names.Citations[e.Citation] = e.From.Source;
                break;
        }
    }

    // The streams are indexed and every row of the index has its sequence: no entry before is touched, and of those after it only the
    // name is looked at, which stands before the payload. Claims as an engine first found them are never read.
    private static Task<List<Entry>> Renamings(
        WorkbenchDb db,
        IEnumerable<Guid> streams,
        List<string> kinds,
        long since,
        CancellationToken ct
    )
    {
        var chains = streams.Distinct().ToList();
        return db
            .History.AsNoTracking()
            .Where(entry => chains.Contains(entry.Stream) && entry.Sequence > since && kinds.Contains(entry.Name))
            .ToListAsync(ct);
    }
}
