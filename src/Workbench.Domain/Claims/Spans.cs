using Workbench.Domain.Articles;
using Workbench.Domain.Flags;
using Workbench.Domain.Sources;

namespace Workbench.Domain.Claims;

/// <summary>What may be done to the words a claim marks.</summary>
public static class Spans
{
    /// <summary>Marks other words: grown or shrunk.</summary>
    /// <exception cref="RuleViolation">
    /// <c>claim.stale</c> and the others of an open claim; <c>claim.unchanged</c>; <c>claim.has-verdict</c>, as a verdict is on the very
    /// words; <c>claim.flag-outside</c> where a raised flag would lose its words; the <c>span.</c> codes of <see cref="Anchor.At"/>.
    /// </exception>
    public static ClaimResized Resize(this Claim claim, int seen, ArticleVersion version, TextSpan span)
    {
        claim.MustBeOpen(seen);
        return claim.MarkAnew(Anchor.At(version, span));
    }

    /// <summary>Cuts the claim in two at an offset: it keeps the words before, a new claim gets the words after.</summary>
    /// <param name="claim">The claim to cut.</param>
    /// <param name="seen">The revision its author saw.</param>
    /// <param name="article">The claim's article, which gives the new claim its number.</param>
    /// <param name="version">The version with its text.</param>
    /// <param name="at">An offset of the text strictly inside the claim.</param>
    /// <param name="newClaim">The id of the new claim.</param>
    /// <exception cref="RuleViolation"><c>claim.split-outside</c>, and those of <see cref="Resize"/></exception>
    public static (ClaimResized Kept, ClaimAdded Added) Split(
        this Claim claim,
        int seen,
        Article article,
        ArticleVersion version,
        int at,
        ClaimId newClaim
    )
    {
        claim.MustBeOpen(seen);
        var span = claim.Anchor.Span;
        Require.That(
            span.Start < at && at < span.End,
            "claim.split-outside",
            "Put the caret inside the claim, where the second one starts."
        );
        // Everything that may be refused comes before anything that changes: a refused split gives no number away.
        var kept = Anchor.At(version, new TextSpan(span.Start, at));
        claim.MustBeFreeFor(kept);
        var added = article.AddClaim(version, newClaim, new TextSpan(at, span.End));
        return (claim.MarkAnew(kept), added);
    }

    /// <summary>Takes the words of another claim, and all between, into this one; the other is retired.</summary>
    /// <exception cref="RuleViolation">
    /// <c>claim.merge-apart</c> for a claim of another article or itself; <c>claim.merge-inside</c>; <c>claim.merge-loses</c> where the other
    /// has what would go with it; and those of <see cref="Resize"/>
    /// </exception>
    public static (ClaimResized Kept, ClaimRetired Gone) Merge(
        this Claim claim,
        int seen,
        Claim other,
        int seenOther,
        ArticleVersion version
    )
    {
        claim.MustBeOpen(seen);
        other.MustBeOpen(seenOther);
        Require.That(
            claim.Article == other.Article && claim.Id != other.Id,
            "claim.merge-apart",
            "Only two claims of one article can be merged."
        );
        var (one, two) = (claim.Anchor.Span, other.Anchor.Span);
        var both = new TextSpan(Math.Min(one.Start, two.Start), Math.Max(one.End, two.End));
        Require.That(
            both != one,
            "claim.merge-inside",
            $"Claim {claim.Number} has the words of claim {other.Number} already. Retire that one instead."
        );
        Require.That(
            other.Ruling is null
                && !other.StandingCitations().Any()
                && other.Flags.All(flag => flag.State != FlagState.Raised),
            "claim.merge-loses",
            $"Claim {other.Number} has sources, flags or a verdict, and a merge would take them from sight. Withdraw them first, or grow claim {other.Number} instead."
        );
        return (
            claim.MarkAnew(Anchor.At(version, both)),
            other.Happened(new ClaimRetired(other.Article, other.Id, claim.Id))
        );
    }

    /// <summary>Takes the claim out of the text's marks. Its history and number stay.</summary>
    /// <exception cref="RuleViolation">Those of an open claim.</exception>
    public static ClaimRetired Retire(this Claim claim, int seen)
    {
        claim.MustBeOpen(seen);
        return claim.Happened(new ClaimRetired(claim.Article, claim.Id, null));
    }

    /// <summary>Brings a retired claim back as it was.</summary>
    /// <exception cref="RuleViolation"><c>claim.stale</c>, <c>claim.not-retired</c></exception>
    public static ClaimBroughtBack BringBack(this Claim claim, int seen)
    {
        claim.MustBeAt(seen);
        Require.That(claim.Retired, "claim.not-retired", $"Claim {claim.Number} is not retired.");
        return claim.Happened(new ClaimBroughtBack(claim.Article, claim.Id));
    }

    internal static ClaimResized MarkAnew(this Claim claim, Anchor to)
    {
        Require.That(to.Span != claim.Anchor.Span, "claim.unchanged", "The claim has these words already.");
        claim.MustBeFreeFor(to);
        return claim.Happened(new ClaimResized(claim.Article, claim.Id, claim.Anchor, to));
    }

    private static void MustBeFreeFor(this Claim claim, Anchor to)
    {
        Require.That(
            claim.Ruling is null,
            "claim.has-verdict",
            $"Claim {claim.Number} has a verdict on the words it has now. Take the verdict back first, then change the words."
        );
        Require.That(
            claim.Flags.All(flag =>
                flag.State != FlagState.Raised || to.Span.Contains(flag.Span) || !claim.Anchor.Span.Contains(flag.Span)
            ),
            "claim.flag-outside",
            "A flag marks words that would no longer be in the claim. Resolve the flag first."
        );
    }
}
