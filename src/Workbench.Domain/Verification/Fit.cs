using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Domain.Verification;

/// <summary>Whether a verdict is one that the stances of the evidence can bear. It advises: how much the evidence weighs, only a person can say.</summary>
public static class Fit
{
    /// <summary>What is missing under a claim's verdict, as a sentence that says what to do; null where nothing is, or where there is no verdict.</summary>
    public static string? Misfit(this Claim claim)
    {
        var stances = claim.StandingCitations().Select(citation => citation.Details.Stance).ToHashSet();
        return claim.Ruling?.Verdict switch
        {
            Verdict.Supported when !stances.Contains(Stance.Supports) =>
                "The verdict is Supported, but no citation supports it. Attach one, or mend the stance of those attached.",
            Verdict.Refuted when !stances.Contains(Stance.Refutes) =>
                "The verdict is Refuted, but no citation refutes it. Attach one, or mend the stance of those attached.",
            Verdict.ConflictingEvidence when !stances.Contains(Stance.Supports) || !stances.Contains(Stance.Refutes) =>
                "The verdict is Conflicting evidence, but the citations all lean one way. Attach what speaks for the other side.",
            _ => null,
        };
    }
}
