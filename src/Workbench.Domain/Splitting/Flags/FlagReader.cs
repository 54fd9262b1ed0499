using Workbench.Domain.Flags;
using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Flags;

/// <summary>Proposes flags on the claims of a sentence, each on its exact words. English only.</summary>
/// <remarks>Precise rather than eager: what is proposed too often is dismissed unread.</remarks>
internal static class FlagReader
{
    private const string LoadedWord = "loaded word";

    // Where two rules want the same words the first one has them.
    private static readonly Func<Passage, IEnumerable<Warning>>[] Rules =
    [
        Euphemisms.Find,
        VagueSources.Find,
        Views.Find,
        CausalLeaps.Find,
        Exaggerations.Find,
        Figures.Find,
        Hedges.Find,
    ];

    /// <summary>The claims with what is proposed on them; a flag goes to the shortest claim that holds its words.</summary>
    public static void Propose(Passage passage, CutPlaces graphemes, List<FoundClaim> claims)
    {
        if (claims.Count == 0)
            return;
        var proposed = new List<FoundFlag>[claims.Count];
        var taken = new bool[passage.Count];
        foreach (var warning in Rules.SelectMany(rule => rule(passage)).Concat(VagueSources.Speakers(passage, claims)))
            Put(warning);
        foreach (var warning in Loaded(passage, claims).Concat(Judgements.Find(passage, claims)))
            Put(warning);
        for (var i = 0; i < claims.Count; i++)
        {
            if (proposed[i] is { } flags)
                claims[i] = claims[i] with { Flags = [.. flags.OrderBy(flag => flag.Span)] };
        }

        void Put(Warning warning)
        {
            var (from, to) = (warning.Words.From, warning.Words.To);
            if (taken.AsSpan(from, to - from).Contains(true))
                return;
            var words = passage.SpanOf(from, to);
            var span = new TextSpan(graphemes.Before(words.Start), graphemes.After(words.End));
            if (Owner(claims, span) is not { } owner || !Fits(warning, passage, claims[owner]))
                return;
            taken.AsSpan(from, to - from).Fill(true);
            (proposed[owner] ??= []).Add(new FoundFlag(warning.Kind, span, warning.Why, warning.Weight));
        }
    }

    /// <summary>What stays proposed once a speaker is found for a claim: a speaker may be loaded, may judge and may hedge.</summary>
    public static IReadOnlyList<FoundFlag> Said(IReadOnlyList<FoundFlag> flags) =>
        flags.Any(flag => IsOwnVoice(flag.Kind)) ? [.. flags.Where(flag => !IsOwnVoice(flag.Kind))] : flags;

    private static bool Fits(Warning warning, Passage passage, FoundClaim claim) =>
        (!IsOwnVoice(warning.Kind) || claim.Speaker is null && !Quotation.Holds(passage, warning.Words.From))
        // A hedge is missed where the rest reads as a plain fact; elsewhere it is what makes the claim what it is.
        && (warning.Kind != FlagKind.Hedge || claim.Kind == Claims.Kind.Fact);

    // These warn of how the article itself speaks.
    private static bool IsOwnVoice(FlagKind kind) =>
        kind is FlagKind.LoadedLanguage or FlagKind.UnattributedOpinion or FlagKind.CausalLeap or FlagKind.Hedge;

    private static int? Owner(List<FoundClaim> claims, TextSpan span)
    {
        int? owner = null;
        for (var i = 0; i < claims.Count; i++)
        {
            var holds =
                claims[i].Span.Contains(span) || claims[i].Speaker is { } speaker && speaker.Span.Contains(span);
            if (holds && (owner is null || claims[i].Span.Length < claims[owner.Value].Span.Length))
                owner = i;
        }

        return owner;
    }

    // Loaded words that follow on one another make one flag.
    private static IEnumerable<Warning> Loaded(Passage passage, List<FoundClaim> claims)
    {
        var weights = claims
            .SelectMany(claim => claim.Cues)
            .Where(cue => cue.Name == LoadedWord)
            .ToLookup(cue => cue.Span, cue => cue.Weight);
        for (var i = 0; i < passage.Count; i++)
        {
            var (from, most) = (i, (double?)null);
            for (; i < passage.Count && weights.Contains(passage[i].Span); i++)
                most = Math.Max(most ?? 0, weights[passage[i].Span].Max() ?? 0);
            if (i > from)
                yield return new(
                    FlagKind.LoadedLanguage,
                    new Run(from, i),
                    "chosen for what it makes the reader feel",
                    most
                );
        }
    }
}
