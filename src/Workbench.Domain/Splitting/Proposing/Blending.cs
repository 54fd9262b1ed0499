using Workbench.Domain.Claims;

namespace Workbench.Domain.Splitting.Proposing;

/// <summary>
/// Makes one split of what the embedded engine found and what an engine outside the program proposed. Whatever is proposed, it can
/// leave no sentence without the claims the embedded engine found in it, unless it proposes others there.
/// </summary>
public static class Blending
{
    // What claims nothing is not proposed: an article that talked an engine into it would have a claim out of sight.
    private static readonly Dictionary<string, Kind> Kinds = new[]
    {
        Kind.Fact,
        Kind.Opinion,
        Kind.Framing,
        Kind.Prediction,
    }.ToDictionary(kind => kind.ToString(), StringComparer.OrdinalIgnoreCase);

    /// <summary>Blends the two.</summary>
    /// <remarks>
    /// A proposal counts where its quote stands in the text to the letter, inside one sentence that is no heading's, and its kind is one
    /// of those there are; anything else is dropped and counted. In a sentence for which proposals stand, they take the place of what the
    /// embedded engine found; where both marked the same words, its scores, cues and standalone wording stay. Where the text may
    /// address a machine (<see cref="Split.Planted"/>), they stand beside it and change nothing of it.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <param name="embedded">What the embedded engine found in it.</param>
    /// <param name="engine">The other engine's name and version.</param>
    /// <param name="passages">What it was asked and answered: disjoint, in the order of the text.</param>
    public static Split With(this Split embedded, string text, string engine, IReadOnlyList<Passage> passages)
    {
        var quotes = new Quotes(text, embedded.Sentences, embedded.Blocks);
        var found = embedded.Claims.ToLookup(claim => quotes.SentenceOf(claim.Span));
        var (dropped, kept, beside) = (new SortedDictionary<DropReason, int>(), 0, 0);
        var claims = new List<FoundClaim>();
        foreach (var passage in passages)
        {
            var standing = Standing(passage, quotes, dropped);
            kept += standing.Count;
            var bySentence = standing.ToLookup(one => quotes.SentenceOf(one.Span));
            for (var i = passage.From; i < passage.To; i++)
            {
                var (own, proposed) = (found[i].ToList(), bySentence[i].ToList());
                var staying = proposed.Count == 0 || embedded.Planted.Count > 0 ? own : [];
                if (passage.Proposals is not null)
                    beside += staying.Count;
                claims.AddRange(staying.Select(claim => claim with { Engine = embedded.Engine }));
                claims.AddRange(
                    proposed
                        .Where(one => staying.TrueForAll(claim => claim.Span != one.Span))
                        .Select(one => Claim(one, own, embedded.Sentences[i]))
                );
            }
        }
        return embedded with
        {
            Engine = engine,
            Claims = [.. claims.OrderBy(claim => claim.Span)],
            Proposals = new Proposals(
                engine,
                passages.Count,
                passages.Count(passage => passage.Proposals is null),
                [.. passages.Select(passage => passage.Failure).OfType<Failure>().Distinct()],
                passages.Sum(passage => passage.Malformed + (passage.Proposals?.Count ?? 0)),
                kept,
                [.. dropped.Select(one => new Dropped(one.Key, one.Value))],
                beside
            ),
        };
    }

    private static List<Standing> Standing(Passage passage, Quotes quotes, SortedDictionary<DropReason, int> dropped)
    {
        void Drop(DropReason why, int count = 1) => dropped[why] = dropped.GetValueOrDefault(why) + count;
        if (passage.Malformed > 0)
            Drop(DropReason.Malformed, passage.Malformed);
        var (standing, taken) = (new List<Standing>(), new HashSet<TextSpan>());
        foreach (var one in passage.Proposals ?? [])
        {
            if (!Kinds.TryGetValue(one.Kind, out var kind))
            {
                Drop(DropReason.UnknownKind);
                continue;
            }
            var (span, why) = quotes.Find(passage, one.Quote, one.Sentence, taken);
            if (why is { } reason)
            {
                Drop(reason);
                continue;
            }
            var speaker = one.Speaker is null ? null : quotes.Speaker(passage, one.Speaker, quotes.SentenceOf(span));
            if (one.Speaker is not null && speaker is null)
                Drop(DropReason.SpeakerNotInText);
            taken.Add(span);
            standing.Add(new Standing(span, kind, speaker));
        }
        return standing;
    }

    private static FoundClaim Claim(Standing one, List<FoundClaim> own, Sentence sentence)
    {
        // What spoke for another kind does not speak for this one.
        var cues = own.SelectMany(claim => claim.Cues.Where(cue => cue.For != CueFor.Kind || claim.Kind == one.Kind))
            .Where(cue => one.Span.Contains(cue.Span))
            .Distinct();
        var same = own.Find(claim => claim.Span == one.Span);
        if (same?.Kind == one.Kind)
            return same with { Speaker = one.Speaker ?? same.Speaker };
        var flags = own.SelectMany(claim => claim.Flags).Where(flag => one.Span.Contains(flag.Span)).Distinct();
        return new FoundClaim(
            one.Span,
            same?.Parts ?? [one.Span],
            same?.Standalone,
            one.Kind,
            same is null ? sentence.CheckWorthiness : same.CheckWorthiness,
            one.Speaker ?? same?.Speaker,
            [.. cues],
            [.. flags]
        );
    }
}

/// <summary>A proposal whose quote was found.</summary>
internal sealed record Standing(TextSpan Span, Kind Kind, Speaker? Speaker);
