using Workbench.Domain.Flags;
using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Flags;

/// <summary>Something is said to be known, and nobody answers for it.</summary>
internal static class VagueSources
{
    private const string Nobody = "nobody is named who answers for it";

    private static readonly WordList Adverbs = new("reportedly purportedly rumoured rumored");

    // "Allegedly" is not here: of a crime that no court has judged it has to be said.

    // "Is believed to", "it is understood that".
    private static readonly WordList Held = new(
        "believed thought understood said reported rumoured rumored alleged feared claimed"
    );

    private static readonly WordList Many = new(
        "experts critics observers analysts commentators sources insiders scientists researchers economists historians "
            + "specialists pundits some many others"
    );

    private static readonly WordList Counts = new("some many most several other leading top senior various numerous");
    private static readonly WordList Works = new("studies research surveys polls evidence science statistics data");

    private static readonly WordList Shows = new(
        "show shows suggest suggests indicate indicates prove proves confirm confirms say says find finds reveal reveals"
    );

    /// <summary>Words that put something to nobody: "reportedly", "is believed to", "it is said that", "studies show".</summary>
    public static IEnumerable<Warning> Find(Passage passage)
    {
        for (var i = 0; i < passage.Count; i++)
        {
            if (passage.Is(i, Adverbs) && passage[i].Tag != Tag.Name)
                yield return Vague(i, i + 1, Nobody);
            else if (
                passage.Is(i, Held)
                && Passives.At(passage, i) is { } passive
                && passage[passive].Tag != Tag.Modal
                && !Passives.NamesAgent(passage, i)
            )
            {
                if (passage[i + 1].Tag == Tag.To || passage[i + 1].Tag == Tag.That && passage.Is(passive - 1, "it"))
                    yield return Vague(passage.Is(passive - 1, "it") ? passive - 1 : passive, i + 2, Nobody);
            }
            else if (passage.Is(i, Works) && passage.Is(i + 1, Shows) && IsBare(passage, i))
                yield return Vague(i, i + 2, "which ones is not said");
        }
    }

    /// <summary>Speakers who are only called experts, critics, sources.</summary>
    public static IEnumerable<Warning> Speakers(Passage passage, List<FoundClaim> claims)
    {
        foreach (var span in claims.Select(claim => claim.Speaker?.Span).OfType<TextSpan>().Distinct())
        {
            if (Words(passage, span) is { } words && IsVague(passage, words))
                yield return Vague(words.From, words.To, "which ones is not said");
        }
    }

    private static Warning Vague(int from, int to, string why) => new(FlagKind.VagueSource, new Run(from, to), why);

    // "Experts", "some critics"; not "experts at the port" or "the port's critics".
    private static bool IsVague(Passage passage, Run words) =>
        words.Length <= 3
        && (passage.Is(words.To - 1, Many) || words.Length > 1 && passage.Is(words.To - 1, "people"))
        && passage[words.To].Tag is not (Tag.Preposition or Tag.Name or Tag.Relative)
        && Enumerable.Range(words.From, words.Length - 1).All(i => passage.Is(i, Counts));

    private static bool IsBare(Passage passage, int i) =>
        passage.Is(i - 1, Counts)
        || passage[i - 1].Tag
            is not (Tag.Determiner or Tag.Possessive or Tag.Name or Tag.Other or Tag.Number or Tag.Preposition);

    private static Run? Words(Passage passage, TextSpan span)
    {
        if (!passage.Span.Contains(span))
            return null;
        var (from, to) = (passage.Count, 0);
        for (var i = 0; i < passage.Count; i++)
        {
            if (span.Contains(passage[i].Span))
                (from, to) = (Math.Min(from, i), i + 1);
        }

        return from < to ? new Run(from, to) : null;
    }
}
