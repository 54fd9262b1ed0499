using Workbench.Domain.Verification;

namespace Workbench.Domain.Claims;

/// <summary>What may be decided of what a claim says: its standalone wording, its kind, its speaker.</summary>
public static class Wording
{
    /// <summary>Gives the standalone wording; null or empty goes back to what was suggested. The quote never changes.</summary>
    /// <exception cref="RuleViolation">Those of an open claim, <c>claim.unchanged</c></exception>
    public static ClaimReworded Reword(this Claim claim, int seen, string? standalone)
    {
        claim.MustBeOpen(seen);
        var to = Require.Text(standalone);
        Require.That(to != claim.DecidedStandalone, "claim.unchanged", "The claim reads so already.");
        return claim.Happened(new ClaimReworded(claim.Article, claim.Id, claim.DecidedStandalone, to));
    }

    /// <summary>Decides what the claim is; null leaves it undecided.</summary>
    /// <exception cref="RuleViolation">
    /// Those of an open claim, <c>claim.unchanged</c>, <c>kind.has-verdict</c>: what is no claim to check cannot keep a verdict.
    /// </exception>
    public static KindSet SetKind(this Claim claim, int seen, Kind? kind)
    {
        claim.MustBeOpen(seen);
        Require.That(kind != claim.DecidedKind, "claim.unchanged", "That is what the claim is already.");
        Require.That(
            claim.Ruling is null || (kind ?? claim.Suggestion?.Kind).CanHaveVerdict(),
            "kind.has-verdict",
            "The claim has a verdict, and this kind gets none. Take the verdict back first."
        );
        return claim.Happened(new KindSet(claim.Article, claim.Id, claim.DecidedKind, kind));
    }

    /// <summary>Decides who the article says is saying it; null leaves it undecided.</summary>
    /// <exception cref="RuleViolation">Those of an open claim, <c>claim.unchanged</c></exception>
    public static AttributionSet Attribute(this Claim claim, int seen, Attribution? attribution)
    {
        claim.MustBeOpen(seen);
        var to = attribution?.Checked();
        Require.That(to != claim.DecidedAttribution, "claim.unchanged", "That is who says it already.");
        return claim.Happened(new AttributionSet(claim.Article, claim.Id, claim.DecidedAttribution, to));
    }
}
