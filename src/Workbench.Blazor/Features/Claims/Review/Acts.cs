using Workbench.Blazor.Features.Flags;
using Workbench.Blazor.Features.Verification;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain;
using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;
using Workbench.Domain.Flags;
using Workbench.Domain.Splitting;
using Workbench.Domain.Verification;

namespace Workbench.Blazor.Features.Claims.Review;

/// <summary>What a key on the review screen does to a claim, where it needs nothing more than the key.</summary>
public static class Acts
{
    /// <summary>Why an act on a claim did nothing where none is open.</summary>
    public static readonly RuleViolation NoneOpen = new("act.none-open", "Pick a claim first.");

    /// <summary>Why a merge did nothing on the last claim of the text.</summary>
    public static readonly RuleViolation NoneAfter = new("act.none-after", "There is no claim after this one.");

    /// <summary>Why a key for proposed flags did nothing where none is proposed.</summary>
    public static readonly RuleViolation NoneProposed = new("act.none-proposed", "No flag is proposed on this claim.");

    /// <summary>Why an act stands for no change here.</summary>
    public static RuleViolation WhyNone(Reading reading, string act) =>
        reading.View?.Article.WhyClosed() is { } archived ? archived
        : reading.OpenClaim is null ? NoneOpen
        : act is "raise" or "dismiss" ? NoneProposed
        : NoneAfter;

    /// <summary>Raises a proposed flag for the reason that was given.</summary>
    public static RaiseFlag Raise(Claim claim, FoundFlag flag, FlagId id) =>
        new(claim.Id, claim.Revision, id, flag.Kind, flag.Span, flag.Why);

    /// <summary>Turns a proposed flag down.</summary>
    public static DismissFlag Dismiss(Claim claim, FoundFlag flag, FlagId id) =>
        new(claim.Id, claim.Revision, id, flag.Kind, flag.Span);

    /// <summary>The change that an act stands for; null for an act that only moves the eye or opens a form.</summary>
    /// <param name="reading">Where the person is.</param>
    /// <param name="act">The act's name, as review.js sends it.</param>
    /// <param name="a">A start, an offset or a number, depending on the act.</param>
    /// <param name="b">An end.</param>
    /// <param name="workspace">For ids and for who sits there.</param>
    public static IChange? Change(Reading reading, string act, int a, int b, Workspace workspace)
    {
        if (reading.View is not { Article.Archived: false } view)
            return null;
        if (act == "add")
            return new AddClaim(view.Article.Id, new ClaimId(workspace.NewId()), new TextSpan(a, b));
        if (reading.OpenClaim is not { } claim)
            return null;
        return act switch
        {
            "kind" => new SetKind(claim.Id, claim.Revision, (Kind)a),
            "resize" => new ResizeClaim(claim.Id, claim.Revision, new TextSpan(a, b)),
            "split" => new SplitClaim(claim.Id, claim.Revision, a, new ClaimId(workspace.NewId())),
            "merge" when reading.NextInText() is { } next => new MergeClaims(
                claim.Id,
                claim.Revision,
                next.Id,
                next.Revision
            ),
            "raise" when claim.ProposedFlags().FirstOrDefault() is { } flag => Raise(
                claim,
                flag,
                new FlagId(workspace.NewId())
            ),
            "dismiss" when claim.ProposedFlags().FirstOrDefault() is { } flag => Dismiss(
                claim,
                flag,
                new FlagId(workspace.NewId())
            ),
            "assign" => new AssignClaim(claim.Id, claim.Revision, Toggled(claim.Assignee, workspace.Me)),
            "aside" when claim.Stage == Stage.SetAside => new MoveClaim(claim.Id, claim.Revision, Move.TakeUp),
            "aside" => new MoveClaim(claim.Id, claim.Revision, Move.SetAside),
            "reopen" => new MoveClaim(claim.Id, claim.Revision, Move.Reopen),
            "publish" => new MoveClaim(claim.Id, claim.Revision, Move.Publish),
            "retire" when claim.Retired => new BringBackClaim(claim.Id, claim.Revision),
            "retire" => new RetireClaim(claim.Id, claim.Revision),
            _ => null,
        };
    }

    private static AccountId? Toggled(AccountId? now, AccountId me) => now == me ? null : me;
}
