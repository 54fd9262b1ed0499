using Workbench.Domain.Flags;
using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Flags;

/// <summary>Judgements of the article's own, told as if they were news.</summary>
internal static class Judgements
{
    private const string Evaluation = "evaluation";
    private const string FirstPerson = "first person";

    // An obligation may be the law's.
    private static readonly WordList NoJudgement = new("must");

    /// <summary>The strongest evaluating word of each opinion that has no speaker and no "I": who says "I" stands by it.</summary>
    public static IEnumerable<Warning> Find(Passage passage, List<FoundClaim> claims)
    {
        foreach (var claim in claims)
        {
            if (
                claim.Kind != Claims.Kind.Opinion
                || claim.Speaker is not null
                || claim.Cues.Any(cue => cue.Name == FirstPerson)
            )
                continue;
            var strongest = claim.Cues.Where(cue => cue is { Name: Evaluation, Weight: > 0 }).MaxBy(cue => cue.Weight);
            for (var i = 0; strongest is not null && i < passage.Count; i++)
            {
                if (passage[i].Span == strongest.Span && !passage.Is(i, NoJudgement))
                    yield return new(
                        FlagKind.UnattributedOpinion,
                        new Run(i, i + 1),
                        "the article’s own judgement, and nobody is named for it",
                        strongest.Weight
                    );
            }
        }
    }
}
