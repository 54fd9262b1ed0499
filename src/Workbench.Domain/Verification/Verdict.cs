using Workbench.Domain.Claims;

namespace Workbench.Domain.Verification;

/// <summary>What the evidence says of a claim: the labels of AVeriTeC (Schlichtkrull et al. 2023).</summary>
public enum Verdict
{
    /// <summary>The evidence bears it out.</summary>
    Supported,

    /// <summary>The evidence speaks against it.</summary>
    Refuted,

    /// <summary>Evidence of weight speaks for it and against it, or picks parts of the truth.</summary>
    ConflictingEvidence,

    /// <summary>What was found decides nothing.</summary>
    NotEnoughEvidence,
}

/// <summary>Which kinds of claims get a verdict.</summary>
public static class Verdicts
{
    /// <summary>Opinion and NoClaim get none; a claim whose kind nobody judged (null) may have one.</summary>
    public static bool CanHaveVerdict(this Kind? kind) => kind is not (Kind.Opinion or Kind.NoClaim);
}
