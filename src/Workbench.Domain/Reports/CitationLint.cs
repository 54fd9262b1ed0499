using Workbench.Domain.Claims;
using Workbench.Domain.Sources;

namespace Workbench.Domain.Reports;

/// <summary>What a reader would miss of the evidence: each citation by itself, each source once with the claims that rest on it.</summary>
internal static class CitationLint
{
    public static IEnumerable<LintFinding> Findings(IReadOnlyCollection<Claim> claims, IEnumerable<Source> library)
    {
        var sources = library.ToDictionary(source => source.Id);
        var cited = claims
            .SelectMany(claim => claim.StandingCitations().Select(citation => (claim.Number, citation.Details)))
            .ToList();
        foreach (var (claim, citation) in cited)
        foreach (var finding in OfCitation(citation, sources[citation.Source], claim))
            yield return finding;
        foreach (var source in cited.GroupBy(one => one.Details.Source, one => one.Number))
        foreach (var finding in OfSource(sources[source.Key], [.. source.Distinct().Order()]))
            yield return finding;
    }

    private static IEnumerable<LintFinding> OfCitation(CitationDetails citation, Source source, int claim)
    {
        var name = Quoted.Of(source.Details.Title);
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
        if (source.Details.Url is null && source.Details.Doi is null && citation.Locator is null)
            yield return new(
                "citation.cannot-be-followed",
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

    private static IEnumerable<LintFinding> OfSource(Source source, IReadOnlyList<int> claims)
    {
        var name = Quoted.Of(source.Details.Title);
        var rest = claims.Count == 1 ? "" : ReportWords.Text($" Claims {string.Join(", ", claims)} rest on it.");
        if (source.Reliability is null)
            yield return new(
                "source.not-graded",
                claims[0],
                $"The reliability of {name} is not judged. Grade the source from A to F.{rest}"
            );
        if (source.Details.Issued is null)
            yield return new(
                "source.no-date",
                claims[0],
                $"{name} has no date. Add when it was issued, as exact as it says.{rest}"
            );
    }
}
