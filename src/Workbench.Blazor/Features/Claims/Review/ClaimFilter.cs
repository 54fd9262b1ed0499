using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>What a claim's flags are asked for.</summary>
public enum FlagChoice
{
    /// <summary>Either of the two below.</summary>
    RaisedOrProposed,

    /// <summary>A flag stands.</summary>
    Raised,

    /// <summary>The engine proposes one, and somebody has still to raise or dismiss it.</summary>
    Proposed,
}

/// <summary>Which claims of an article are listed, and in what order. Everything that is null lets every claim pass.</summary>
/// <param name="Stage">Only claims at this stage.</param>
/// <param name="Kind">Only claims of this kind, decided or suggested.</param>
/// <param name="Verdict">Only claims with this verdict.</param>
/// <param name="Flags">Only claims with such flags.</param>
/// <param name="ToCheck">Only claims that still want a verdict or its publication.</param>
/// <param name="Mine">Only claims assigned to this account.</param>
/// <param name="Retired">Only retired claims; else none of them.</param>
/// <param name="ByCheckWorthiness">By how much checking they would repay, most first, those that nobody reckoned before all; else by their place in the text.</param>
/// <param name="NotJudged">Only claims whose kind neither a person nor the engine has judged.</param>
public sealed record ClaimFilter(
    Stage? Stage = null,
    Kind? Kind = null,
    Verdict? Verdict = null,
    FlagChoice? Flags = null,
    bool ToCheck = false,
    AccountId? Mine = null,
    bool Retired = false,
    bool ByCheckWorthiness = false,
    bool NotJudged = false
)
{
    /// <summary>The same without anything that keeps a claim out: what is listed in that order if all is.</summary>
    public ClaimFilter Plain => new(ByCheckWorthiness: ByCheckWorthiness);

    /// <summary>The claims that pass, in order.</summary>
    /// <param name="claims">By place in the text.</param>
    /// <param name="open">The number of a claim that is listed in any case, so that work on it does not make it vanish.</param>
    public IReadOnlyList<Claim> Of(IEnumerable<Claim> claims, int? open = null)
    {
        var passing = claims.Where(claim => claim.Number == open || Passes(claim));
        return
        [
            .. ByCheckWorthiness
                ? passing.OrderByDescending(claim => claim.Suggestion?.CheckWorthiness ?? double.MaxValue)
                : passing,
        ];
    }

    /// <summary>True where the claim is listed.</summary>
    public bool Passes(Claim claim) =>
        claim.Retired == Retired
        && (Stage is null || claim.Stage == Stage)
        && (Kind is null || claim.Kind == Kind)
        && (!NotJudged || claim.Kind is null)
        && (Verdict is null || claim.Ruling?.Verdict == Verdict)
        && (Flags is null || Has(claim, Flags.Value))
        && (!ToCheck || IsToCheck(claim))
        && (Mine is null || claim.Assignee == Mine);

    /// <summary>True where a flag stands.</summary>
    public static bool IsFlagged(Claim claim) => claim.Flags.Any(flag => flag.State == FlagState.Raised);

    /// <summary>True where the engine proposes a flag that can still be raised or dismissed.</summary>
    public static bool IsProposed(Claim claim) => claim.WhyClosed() is null && claim.ProposedFlags().Any();

    /// <summary>True where the desk still has to check it.</summary>
    public static bool IsToCheck(Claim claim) =>
        !claim.Retired
        && claim.Stage is Domain.Verification.Stage.Found or Domain.Verification.Stage.InReview
        && claim.Kind.CanHaveVerdict();

    private static bool Has(Claim claim, FlagChoice flags) =>
        (flags != FlagChoice.Proposed && IsFlagged(claim)) || (flags != FlagChoice.Raised && IsProposed(claim));
}
