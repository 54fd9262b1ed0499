using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Domain.Verification;

/// <summary>What may be decided of a claim's verdict, and who decides it.</summary>
public static class Judging
{
    /// <summary>Gives the verdict. A found claim is taken into review by it.</summary>
    /// <exception cref="RuleViolation">
    /// Those of an open claim; <c>verdict.kind-gets-none</c>; <c>verdict.needs-citation</c>; <c>verdict.needs-rationale</c>; <c>verdict.unchanged</c>
    /// </exception>
    public static IReadOnlyList<ClaimEvent> SetVerdict(
        this Claim claim,
        int seen,
        Verdict verdict,
        string rationale,
        Actor by
    )
    {
        claim.MustBeOpen(seen);
        Require.That(
            claim.Kind.CanHaveVerdict(),
            "verdict.kind-gets-none",
            "An opinion or a passage without a claim gets no verdict. Change its kind if it states something that can be checked."
        );
        Require.That(
            claim.StandingCitations().Any(),
            "verdict.needs-citation",
            "A verdict needs a citation to rest on. Attach a source first (E), even one that only shows what was looked for."
        );
        var why =
            Require.Text(rationale)
            ?? throw new RuleViolation("verdict.needs-rationale", "Say how the verdict follows from the evidence.");
        var ruling = new Ruling(verdict, why, by.Id);
        Require.That(ruling != claim.Ruling, "verdict.unchanged", "That is your verdict already.");
        var set = new VerdictSet(claim.Article, claim.Id, claim.Ruling, ruling);
        return [.. claim.TakeUpIfFound(), claim.Happened(set)];
    }

    /// <summary>Takes the verdict back.</summary>
    /// <exception cref="RuleViolation">Those of an open claim; <c>verdict.none</c></exception>
    public static VerdictWithdrawn WithdrawVerdict(this Claim claim, int seen)
    {
        claim.MustBeOpen(seen);
        var ruling = claim.Ruling ?? throw new RuleViolation("verdict.none", "The claim has no verdict.");
        return claim.Happened(new VerdictWithdrawn(claim.Article, claim.Id, ruling));
    }

    /// <summary>Says who works on the claim; null: nobody.</summary>
    /// <exception cref="RuleViolation"><c>claim.stale</c>, <c>claim.unchanged</c></exception>
    public static ClaimAssigned Assign(this Claim claim, int seen, AccountId? assignee)
    {
        claim.MustBeAt(seen);
        Require.That(assignee != claim.Assignee, "claim.unchanged", "The claim is assigned so already.");
        return claim.Happened(new ClaimAssigned(claim.Article, claim.Id, claim.Assignee, assignee));
    }
}
