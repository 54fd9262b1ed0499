using Workbench.Domain.Claims;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Sources;

/// <summary>What may be done with the citations of a claim. Work on the evidence takes a found claim into review.</summary>
public static class Citing
{
    /// <summary>Attaches a source.</summary>
    /// <param name="claim">The claim it bears on.</param>
    /// <param name="seen">The revision the author saw.</param>
    /// <param name="id">The new citation's id.</param>
    /// <param name="source">The source, which must not be withdrawn.</param>
    /// <param name="details">How it bears on the claim.</param>
    /// <exception cref="RuleViolation">Those of an open claim; <c>source.withdrawn</c>; those of <see cref="CitationDetails.Checked"/></exception>
    public static IReadOnlyList<ClaimEvent> Attach(
        this Claim claim,
        int seen,
        CitationId id,
        Source source,
        CitationDetails details
    )
    {
        claim.MustBeOpen(seen);
        source.MustBeInTheLibrary();
        var attached = new CitationAttached(claim.Article, claim.Id, id, details.Checked() with { Source = source.Id });
        return [.. claim.TakeUpIfFound(), claim.Happened(attached)];
    }

    /// <summary>Puts a citation right; it may point to another source.</summary>
    /// <exception cref="RuleViolation">Those of <see cref="Attach"/>; <c>citation.unknown</c>; <c>citation.unchanged</c></exception>
    public static CitationEdited EditCitation(
        this Claim claim,
        int seen,
        CitationId id,
        Source source,
        CitationDetails details
    )
    {
        claim.MustBeOpen(seen);
        source.MustBeInTheLibrary();
        var citation = claim.Citation(id);
        var to = details.Checked() with { Source = source.Id };
        Require.That(to != citation.Details, "citation.unchanged", "Nothing was changed.");
        return claim.Happened(new CitationEdited(claim.Article, claim.Id, id, citation.Details, to));
    }

    /// <summary>Withdraws a citation: it is kept but no longer counts.</summary>
    /// <exception cref="RuleViolation">
    /// Those of an open claim; <c>citation.unknown</c>; <c>citation.withdrawn</c>; <c>citation.verdict-rests-on-it</c> for the last one under a verdict
    /// </exception>
    public static CitationWithdrawn WithdrawCitation(this Claim claim, int seen, CitationId id, string? reason)
    {
        claim.MustBeOpen(seen);
        Require.That(!claim.Citation(id).Withdrawn, "citation.withdrawn", "The citation is withdrawn already.");
        Require.That(
            claim.Ruling is null || claim.StandingCitations().Any(other => other.Id != id),
            "citation.verdict-rests-on-it",
            "The verdict rests on this citation alone. Attach another or take the verdict back first."
        );
        return claim.Happened(new CitationWithdrawn(claim.Article, claim.Id, id, Require.Text(reason)));
    }

    /// <summary>Lets a withdrawn citation count again.</summary>
    /// <param name="claim">The claim it bears on.</param>
    /// <param name="seen">The revision the author saw.</param>
    /// <param name="id">The citation.</param>
    /// <param name="source">The citation's source, which may have been withdrawn since.</param>
    /// <exception cref="RuleViolation">
    /// Those of an open claim; <c>citation.unknown</c>; <c>citation.not-withdrawn</c>; <c>source.withdrawn</c>
    /// </exception>
    public static IReadOnlyList<ClaimEvent> RestoreCitation(this Claim claim, int seen, CitationId id, Source source)
    {
        claim.MustBeOpen(seen);
        Require.That(claim.Citation(id).Withdrawn, "citation.not-withdrawn", "The citation counts already.");
        source.MustBeInTheLibrary();
        return [.. claim.TakeUpIfFound(), claim.Happened(new CitationRestored(claim.Article, claim.Id, id))];
    }

    /// <summary>The citations that count as evidence, in the order they were attached.</summary>
    public static IEnumerable<Citation> StandingCitations(this Claim claim) =>
        claim.Citations.Where(citation => !citation.Withdrawn);

    /// <summary>One citation of a claim.</summary>
    /// <exception cref="RuleViolation"><c>citation.unknown</c></exception>
    public static Citation Citation(this Claim claim, CitationId id) =>
        claim.Citations.FirstOrDefault(citation => citation.Id == id)
        ?? throw new RuleViolation("citation.unknown", "The claim has no such citation.");
}
