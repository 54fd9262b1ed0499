using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Tests.Claims;

/// <summary>Work on a claim that is not open is refused, whatever the work is, and leaves the claim as it was.</summary>
public sealed class OpenClaimTests
{
    private static readonly CitationDetails Paraphrase = new(Given.SourceId, Stance.Context, "as they say");

    private static readonly Dictionary<string, Action<Claim, int>> Acts = new(StringComparer.Ordinal)
    {
        ["resize"] = (claim, seen) => claim.Resize(seen, Given.Version(), Given.Span("4 million on a bridge")),
        ["split"] = (claim, seen) => claim.Split(seen, Given.Article(), Given.Version(), 28, Given.OtherId),
        ["merge"] = (claim, seen) => claim.Merge(seen, Other(), 1, Given.Version()),
        ["be merged"] = (claim, seen) => Other().Merge(1, claim, seen, Given.Version()),
        ["retire"] = (claim, seen) => claim.Retire(seen),
        ["reword"] = (claim, seen) => claim.Reword(seen, "The council of Tarn spent 4 million"),
        ["set kind"] = (claim, seen) => claim.SetKind(seen, Kind.Prediction),
        ["attribute"] = (claim, seen) => claim.Attribute(seen, new Attribution("The mayor", null)),
        ["raise flag"] = (claim, seen) =>
            claim.RaiseFlag(
                seen,
                new FlagId(Given.Id(9)),
                FlagKind.Euphemism,
                Given.Version(),
                Given.Span("spent"),
                "soft",
                Given.Ana
            ),
        ["move flag"] = (claim, seen) => claim.MoveFlag(seen, Given.FlagId, FlagState.Resolved, null, Given.Ana),
        ["attach"] = (claim, seen) => claim.Attach(seen, new(Given.Id(9)), Given.Source(), Paraphrase),
        ["edit citation"] = (claim, seen) => claim.EditCitation(seen, Given.CitationId, Given.Source(), Paraphrase),
        ["withdraw citation"] = (claim, seen) => claim.WithdrawCitation(seen, Given.CitationId, null),
        ["restore citation"] = (claim, seen) => claim.RestoreCitation(seen, new(Given.Id(8)), Given.Source()),
        ["set verdict"] = (claim, seen) => claim.SetVerdict(seen, Verdict.Refuted, "It says otherwise.", Given.Ana),
        ["withdraw verdict"] = (claim, seen) => claim.WithdrawVerdict(seen),
    };

    public static TheoryData<string> Names => [.. Acts.Keys];

    // A verdict is on the very words, and a merge would take from sight what hangs on the other claim.
    private static readonly string[] OnBareClaims = ["resize", "split", "merge", "be merged"];

    [Theory]
    [MemberData(nameof(Names))]
    public void An_open_claim_can_be_worked_on(string act)
    {
        var claim = OnBareClaims.Contains(act) ? Given.Claim().AndRetired().AndBroughtBack() : Ready();
        var before = claim.Revision;

        Acts[act](claim, before);

        Assert.True(claim.Revision > before);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Work_from_a_stale_view_is_refused(string act)
    {
        Unchanged("claim.stale", act, Ready(), seen: -1);
        Unchanged("claim.stale", act, Ready(), seen: 1);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Work_on_a_retired_claim_is_refused(string act) =>
        Unchanged("claim.retired", act, Ready().AndRetired(), seen: 0);

    [Theory]
    [MemberData(nameof(Names))]
    public void Work_on_a_claim_set_aside_is_refused(string act) =>
        Unchanged("claim.set-aside", act, Ready().Moved(Move.SetAside), seen: 0);

    [Theory]
    [MemberData(nameof(Names))]
    public void Work_on_a_published_claim_is_refused(string act) =>
        Unchanged("claim.published", act, Ready().Moved(Move.Publish), seen: 0);

    private static void Unchanged(string code, string act, Claim claim, int seen)
    {
        var before = claim.Revision;
        Refused.With(code, () => Acts[act](claim, seen <= 0 ? before + seen : seen));
        Assert.Equal(before, claim.Revision);
    }

    // A claim on which every one of the acts makes sense: flagged, judged, with a citation that counts to spare and one that does not.
    private static Claim Ready()
    {
        var claim = Given.Claim().Flagged().Judged().Cited(7).Cited(8);
        claim.WithdrawCitation(claim.Revision, new CitationId(Given.Id(8)), null);
        return claim;
    }

    private static Claim Other() => Given.Claim(Given.Closed, Given.OtherId);
}
