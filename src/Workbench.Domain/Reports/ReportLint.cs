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
        var claims = basis.Claims.Where(claim => !claim.Retired).OrderBy(claim => claim.Number).ToList();
        return
        [
            .. OfArticle(basis, claims),
            .. claims
                .SelectMany(OfClaim)
                .Concat(SourcesEditedSince(basis, claims))
                .Concat(CitationLint.Findings([.. claims.Where(IsJudged)], basis.Sources))
                .OrderBy(finding => finding.Claim),
        ];
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
                    $"{Words.Counted(suggested, "claim has", "claims have")} not been looked at. Decide what they are, or the report lists them as not checked."
                )
            );
    }

    // Whoever gave the verdict read the source as it was then.
    private static IEnumerable<LintFinding> SourcesEditedSince(ReportBasis basis, List<Claim> claims)
    {
        if (basis.SourcesEdited.Count == 0)
            yield break;
        var (trails, _) = ClaimTrail.Follow(basis.History.OrderBy(entry => entry.Position));
        foreach (var claim in claims.Where(claim => claim.Ruling is not null))
        foreach (var source in claim.StandingCitations().Select(citation => citation.Details.Source).Distinct())
            if (basis.SourcesEdited.TryGetValue(source, out var at) && at > trails[claim.Id].Judged)
                yield return new(
                    "source.edited-since-verdict",
                    claim.Number,
                    $"{Quoted.Of(basis.Sources.First(one => one.Id == source).Details.Title)} was edited after the verdict was given. See that the verdict still follows from it."
                );
    }

    private static IEnumerable<LintFinding> OfClaim(Claim claim)
    {
        LintFinding Finding(string code, string message) => new(code, claim.Number, message);
        var published = claim.Stage == Stage.Published;
        if (claim.Ruling is not null && !published)
            yield return Finding(
                "verdict.not-published",
                "It has a verdict that is not published. Publish it, or the report keeps the verdict back."
            );
        if (!published && claim.Flags.Any(flag => flag.State == FlagState.Raised))
            yield return Finding(
                "flags.not-published",
                "It is flagged, and the report shows flags of published claims only. Publish the claim, or readers will not see the flag."
            );
        if (!IsJudged(claim))
            yield break;
        if (claim.DecidedKind is null)
            yield return Finding(
                "kind.undecided",
                $"Nobody has decided what it is. {(published ? "Reopen it and set" : "Set")} its kind (1–5), or the report calls it only suggested."
            );
        if (claim.DecidedStandalone is null && claim.StandsAloneAs is { } wording)
            yield return Finding(
                "wording.undecided",
                $"Nobody has decided its wording, {Quoted.Of(wording)}: the engine put it together. {(published ? "Reopen it and save" : "Save")} the wording (R), mended or as it is, or the report calls it only suggested."
            );
        if (claim.DecidedAttribution is null && claim.Suggestion?.Speaker is { } speaker)
            yield return Finding(
                "speaker.undecided",
                $"Nobody has decided who says it: the engine read {Quoted.Of(speaker.Text)}. {(published ? "Reopen it and set" : "Set")} who says it, or the report calls it only suggested."
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
            if (claim.Misfit() is { } mismatch)
                yield return Finding("verdict.evidence-does-not-fit", mismatch);
        }
        var standing = claim.Flags.Count(flag => flag.State == FlagState.Raised);
        if (standing > 0)
            yield return Finding(
                "flags.unresolved",
                ReportWords.Text(
                    $"{Words.Counted(standing, "flag stands", "flags stand")} on it and readers will see that. Resolve what was dealt with."
                )
            );
    }

    // What is said of other claims would be noise: the report says no more of them than that they are there.
    private static bool IsJudged(Claim claim) => claim.Stage == Stage.Published || claim.Ruling is not null;
}
