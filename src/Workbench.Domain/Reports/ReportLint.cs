using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Reports;

/// <summary>Something a reader of the report would miss. It advises; nothing is refused for it.</summary>
/// <param name="Code">What kind of finding, stable: <c>citation.not-graded</c>.</param>
/// <param name="Claim">The claim's number; null where it is about the article.</param>
/// <param name="Message">A sentence that says what to do.</param>
public sealed record LintFinding(string Code, int? Claim, string Message);

/// <summary>Looks over a report before it is issued.</summary>
public static class ReportLint
{
    /// <summary>What it finds: the article first, then claim by claim in the order of their numbers. Empty where nothing is amiss.</summary>
    public static IReadOnlyList<LintFinding> Findings(ReportBasis basis)
    {
        var sources = basis.Sources.ToDictionary(source => source.Id);
        var claims = basis.Claims.Where(claim => !claim.Retired).OrderBy(claim => claim.Number).ToList();
        return [.. OfArticle(basis, claims), .. claims.SelectMany(claim => OfClaim(claim, sources))];
    }

    private static IEnumerable<LintFinding> OfArticle(ReportBasis basis, List<Claim> claims)
    {
        var details = basis.Article.Details;
        if (claims.TrueForAll(claim => claim.Stage != Stage.Published))
            yield return new(
                "report.nothing-published",
                null,
                "No claim is published, so there is nothing to report. Publish one first."
            );
        if (details.Published is null)
            yield return new(
                "article.no-date",
                null,
                "The day the article appeared is unknown, so the report cannot say what could be known then. Add it to the article’s details."
            );
        if (details.Outlet is null && details.Byline is null)
            yield return new(
                "article.no-origin",
                null,
                "Neither outlet nor byline is known. Add where the article appeared or who signed it."
            );
        if (details.Url is null)
            yield return new(
                "article.no-url",
                null,
                "The article has no address. Add it, so that readers find what was checked."
            );
        var suggested = claims.Count(claim =>
            claim.DecidedKind is null && claim.Ruling is null && claim.Stage == Stage.Found
        );
        if (suggested > 0)
            yield return new(
                "claims.untouched",
                null,
                ReportWords.Text(
                    $"{ReportWords.Counted(suggested, "claim has", "claims have")} not been looked at. Decide what they are, or the report lists them as not checked."
                )
            );
    }

    private static IEnumerable<LintFinding> OfClaim(Claim claim, Dictionary<SourceId, Source> sources)
    {
        LintFinding Finding(string code, string message) => new(code, claim.Number, message);
        var published = claim.Stage == Stage.Published;
        if (claim.Ruling is not null && !published)
            yield return Finding(
                "verdict.not-published",
                "It has a verdict that is not published. Publish it, or the report keeps the verdict back."
            );
        if (!published && claim.Ruling is null)
            yield break;
        if (claim.DecidedKind is null)
            yield return Finding(
                "kind.undecided",
                "Nobody has decided what it is. Set its kind (1–5), or the report calls it only suggested."
            );
        if (published && claim.Ruling is null && claim.Kind.CanHaveVerdict())
            yield return Finding(
                "verdict.missing",
                "It is published as something that can be checked, but has no verdict. Reopen it and give one."
            );
        if (claim.Ruling is { } ruling)
        {
            if (string.IsNullOrWhiteSpace(ruling.Rationale))
                yield return Finding(
                    "verdict.no-rationale",
                    "Its verdict has no rationale. Reopen it and say how the verdict follows from the evidence."
                );
            if (
                Mismatch(ruling.Verdict, [.. claim.StandingCitations().Select(citation => citation.Details.Stance)]) is
                { } mismatch
            )
                yield return Finding("verdict.evidence-does-not-fit", mismatch);
        }
        foreach (var citation in claim.StandingCitations())
        foreach (var finding in OfCitation(citation.Details, sources[citation.Source], claim.Number))
            yield return finding;
        var standing = claim.Flags.Count(flag => flag.State == FlagState.Raised);
        if (standing > 0)
            yield return Finding(
                "flags.unresolved",
                ReportWords.Text(
                    $"{ReportWords.Counted(standing, "flag stands", "flags stand")} on it and readers will see that. Resolve what was dealt with."
                )
            );
    }

    private static IEnumerable<LintFinding> OfCitation(CitationDetails citation, Source source, int claim)
    {
        var name = $"“{source.Details.Title}”";
        if (citation.Excerpt is null)
            yield return new(
                "citation.no-excerpt",
                claim,
                $"The citation of {name} has no excerpt. Add the words that bear on the claim."
            );
        if (citation.Credibility is null)
            yield return new(
                "citation.not-graded",
                claim,
                $"The credibility of what {name} says is not judged. Grade the citation from 1 to 6."
            );
        if (source.Reliability is null)
            yield return new(
                "source.not-graded",
                claim,
                $"The reliability of {name} is not judged. Grade the source from A to F."
            );
        if (source.Details.Issued is null)
            yield return new(
                "source.no-date",
                claim,
                $"{name} has no date. Add when it was issued, as exact as it says."
            );
        if (source.Details.Url is null && source.Details.Doi is null && citation.Locator is null)
            yield return new(
                "source.cannot-be-followed",
                claim,
                $"{name} has no address and no locator. Say where a reader finds it."
            );
        else if (source.Details.Url is not null && citation.Accessed is null && source.Details.Accessed is null)
            yield return new(
                "citation.no-access-date",
                claim,
                $"Nobody said when {name} was read. Add the day: pages change."
            );
    }

    private static string? Mismatch(Verdict verdict, IReadOnlyCollection<Stance> stances) =>
        verdict switch
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
