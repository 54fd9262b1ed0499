using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.History;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Reports;

/// <summary>A report being put together from its basis.</summary>
internal sealed class Composition
{
    private readonly ReportBasis basis;
    private readonly CodePoints points;
    private readonly Entry head;
    private readonly Dictionary<ClaimId, ClaimTrail> trails;
    private readonly Dictionary<AccountId, string> names;
    private readonly Dictionary<SourceId, Source> library;
    private readonly List<ReportSource> cited = [];

    public Composition(ReportBasis basis)
    {
        if (basis.Claims.Any(claim => claim.Anchor.Version != basis.Version.Number))
            throw new ArgumentException("A claim is anchored in another version than the one given.", nameof(basis));
        this.basis = basis;
        points = new CodePoints(basis.Version.Text);
        var history = basis.History.OrderBy(entry => entry.Position).ToList();
        head = history.LastOrDefault() ?? throw new ArgumentException("The history is empty.", nameof(basis));
        (trails, names) = ClaimTrail.Follow(history);
        library = basis.Sources.ToDictionary(source => source.Id);
    }

    public Report Report(Issuing? issued)
    {
        var standing = basis
            .Claims.Where(claim => !claim.Retired)
            .OrderBy(claim => claim.Anchor.Span)
            .ThenBy(claim => claim.Number)
            .ToList();
        var claims = standing.ConvertAll(Claim);
        var tally = ReportTally.Of(claims, basis.Claims.Count - standing.Count);
        return new Report(
            Reports.Report.CurrentFormat,
            issued,
            ReportArticle.Of(basis.Article, basis.Version),
            new HistoryHead(head.Position, head.Hash),
            tally,
            CheckingMethod.Notes(standing, standing.Count(claim => trails[claim.Id].MarkedAnew), tally),
            claims,
            cited
        );
    }

    private ReportClaim Claim(Claim claim)
    {
        var trail = trails[claim.Id];
        return new ReportClaim(
            claim.Id,
            claim.Number,
            claim.Stage,
            ReportAnchor.Of(claim.Anchor, points),
            ReportWording.Of(claim),
            ReportKind.Of(claim),
            ReportSpeaker.Of(claim, points),
            claim.Stage == Stage.SetAside ? trail.Moved?.What.Reason : null,
            claim.Stage == Stage.Published ? Finding(claim, trail) : null,
            trail.Head
        );
    }

    private ReportFinding Finding(Claim claim, ClaimTrail trail)
    {
        var (_, by, at) = trail.Moved!.Value;
        return new ReportFinding(
            claim.Ruling is { } ruling
                ? new ReportVerdict(ruling.Verdict, ruling.Rationale, names[ruling.By], trail.Judged!.Value)
                : null,
            [.. claim.StandingCitations().OrderBy(citation => citation.Id.Value).Select(Evidence)],
            claim.Citations.Count(citation => citation.Withdrawn),
            [
                .. claim
                    .Flags.Where(flag => flag.Counts)
                    .OrderBy(flag => flag.Id.Value)
                    .Select(flag => ReportFlag.Of(flag, points)),
            ],
            trail.Reviewers,
            by,
            at
        );
    }

    private ReportEvidence Evidence(Citation citation)
    {
        var source = library[citation.Source];
        var known = cited.Find(other => other.Id == source.Id);
        if (known is null)
            cited.Add(known = ReportSource.Of(cited.Count + 1, source, basis.SourceHeads[source.Id]));
        return ReportEvidence.Of(citation, source, known.Number, basis.Article.Details.Published);
    }
}
