using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Reports;

/// <summary>How many claims there are of one name.</summary>
/// <typeparam name="T">A verdict or a kind.</typeparam>
/// <param name="Of">The name.</param>
/// <param name="Claims">How many.</param>
public sealed record Count<T>(T Of, int Claims)
    where T : struct, Enum;

/// <summary>The counts of a report. Retired claims count nowhere but in <see cref="Retired"/>.</summary>
/// <param name="Claims">All that stand in the article.</param>
/// <param name="Verdicts">Of the published ones, each verdict, in the order of <see cref="Verdict"/>, zeros included.</param>
/// <param name="NoVerdict">Published without a verdict: opinions and passages without a claim.</param>
/// <param name="Unfinished">In review.</param>
/// <param name="SetAside">Set aside.</param>
/// <param name="Untouched">Found, and nobody has worked on them.</param>
/// <param name="Retired">Taken out of the text's marks.</param>
/// <param name="Kinds">Each kind, in the order of <see cref="Kind"/>, zeros included.</param>
/// <param name="KindsDecided">Of how many claims a person decided the kind.</param>
/// <param name="KindsNotJudged">Of how many neither a person nor the engine judged it; null for none, as in reports issued before it was counted.</param>
/// <param name="Citations">Of published claims, those that count.</param>
/// <param name="WithdrawnCitations">Of published claims.</param>
/// <param name="FlagsStanding">Of published claims.</param>
/// <param name="FlagsResolved">Of published claims.</param>
public sealed record ReportTally(
    int Claims,
    IReadOnlyList<Count<Verdict>> Verdicts,
    int NoVerdict,
    int Unfinished,
    int SetAside,
    int Untouched,
    int Retired,
    IReadOnlyList<Count<Kind>> Kinds,
    int KindsDecided,
    int? KindsNotJudged,
    int Citations,
    int WithdrawnCitations,
    int FlagsStanding,
    int FlagsResolved
)
{
    internal static ReportTally Of(IReadOnlyList<ReportClaim> claims, int retired)
    {
        var findings = claims.Select(claim => claim.Finding).OfType<ReportFinding>().ToList();
        return new(
            claims.Count,
            [
                .. Enum.GetValues<Verdict>()
                    .Select(name => new Count<Verdict>(name, findings.Count(finding => finding.Verdict?.Is == name))),
            ],
            findings.Count(finding => finding.Verdict is null),
            claims.Count(claim => claim.Stage == Stage.InReview),
            claims.Count(claim => claim.Stage == Stage.SetAside),
            claims.Count(claim => claim.Stage == Stage.Found),
            retired,
            [
                .. Enum.GetValues<Kind>()
                    .Select(name => new Count<Kind>(name, claims.Count(claim => claim.Kind.Is == name))),
            ],
            claims.Count(claim => claim.Kind.Decided),
            claims.Count(claim => claim.Kind.Is is null) is > 0 and var unjudged ? unjudged : null,
            findings.Sum(finding => finding.Evidence.Count),
            findings.Sum(finding => finding.WithdrawnCitations),
            findings.Sum(finding => finding.Flags.Count(flag => flag.State == FlagState.Raised)),
            findings.Sum(finding => finding.Flags.Count(flag => flag.State == FlagState.Resolved))
        );
    }
}
