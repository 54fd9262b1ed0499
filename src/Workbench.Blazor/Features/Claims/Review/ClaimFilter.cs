using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>Which claims of an article are listed, and in what order. Everything that is null lets every claim pass.</summary>
/// <param name="Stage">Only claims at this stage.</param>
/// <param name="Kind">Only claims of this kind, decided or suggested.</param>
/// <param name="Verdict">Only claims with this verdict.</param>
/// <param name="Flagged">Only claims with a flag that stands.</param>
/// <param name="ToCheck">Only claims that still want a verdict or its publication.</param>
/// <param name="Mine">Only claims assigned to this account.</param>
/// <param name="Retired">Only retired claims; else none of them.</param>
/// <param name="ByCheckWorthiness">By how much checking they would repay, most first, those that nobody reckoned before all; else by their place in the text.</param>
/// <param name="NotJudged">Only claims whose kind neither a person nor the engine has judged.</param>
public sealed record ClaimFilter(
    Stage? Stage = null,
    Kind? Kind = null,
    Verdict? Verdict = null,
    bool Flagged = false,
    bool ToCheck = false,
    AccountId? Mine = null,
    bool Retired = false,
    bool ByCheckWorthiness = false,
    bool NotJudged = false
)
{
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
        && (!Flagged || IsFlagged(claim))
        && (!ToCheck || IsToCheck(claim))
        && (Mine is null || claim.Assignee == Mine);

    /// <summary>True where a flag stands.</summary>
    public static bool IsFlagged(Claim claim) => claim.Flags.Any(flag => flag.State == FlagState.Raised);

    /// <summary>True where the desk still has to check it.</summary>
    public static bool IsToCheck(Claim claim) =>
        !claim.Retired
        && claim.Stage is Domain.Verification.Stage.Found or Domain.Verification.Stage.InReview
        && claim.Kind.CanHaveVerdict();
}
