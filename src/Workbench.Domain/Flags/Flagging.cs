using Workbench.Domain.Accounts;
using Workbench.Domain.Articles;
using Workbench.Domain.Claims;
using Workbench.Domain.Splitting;

namespace Workbench.Domain.Flags;

/// <summary>What may be done with the flags of a claim.</summary>
public static class Flagging
{
    private static readonly (FlagState From, FlagState To)[] Moves =
    [
        (FlagState.Raised, FlagState.Resolved),
        (FlagState.Resolved, FlagState.Raised),
        (FlagState.Raised, FlagState.Withdrawn),
        (FlagState.Withdrawn, FlagState.Raised),
        (FlagState.Dismissed, FlagState.Withdrawn),
        (FlagState.Withdrawn, FlagState.Dismissed),
    ];

    /// <summary>What the engine proposes and nobody has raised or dismissed, on words that the claim still has.</summary>
    public static IEnumerable<FoundFlag> ProposedFlags(this Claim claim) =>
        (claim.Suggestion?.Flags ?? []).Where(proposed =>
            claim.MayFlag(proposed.Span)
            && !claim.Flags.Any(flag =>
                flag.State != FlagState.Withdrawn && flag.Kind == proposed.Kind && flag.Span.Overlaps(proposed.Span)
            )
        );

    /// <summary>Puts a flag on words of the claim, or on those that say who says it.</summary>
    /// <exception cref="RuleViolation">
    /// Those of an open claim; <c>flag.outside-claim</c>; <c>flag.needs-note</c>; the <c>span.</c> codes of <see cref="Anchor.At"/>
    /// </exception>
    public static FlagRaised RaiseFlag(
        this Claim claim,
        int seen,
        FlagId id,
        FlagKind kind,
        ArticleVersion version,
        TextSpan span,
        string note,
        Actor by
    )
    {
        claim.MustBeOpen(seen);
        var words = Anchor.At(version, span);
        Require.That(
            claim.MayFlag(words.Span),
            "flag.outside-claim",
            "A flag marks words of its claim, or those that say who says it. Select words there."
        );
        var why =
            Require.Text(note)
            ?? throw new RuleViolation("flag.needs-note", "Say in a few words what is wrong with it.");
        return claim.Happened(new FlagRaised(claim.Article, claim.Id, id, kind, words.Span, words.Exact, why, by.Id));
    }

    /// <summary>Turns down a flag that the engine proposes, so that it is not proposed again.</summary>
    /// <exception cref="RuleViolation">Those of an open claim; <c>flag.not-proposed</c></exception>
    public static FlagDismissed DismissFlag(
        this Claim claim,
        int seen,
        FlagId id,
        FlagKind kind,
        ArticleVersion version,
        TextSpan span,
        Actor by
    )
    {
        claim.MustBeOpen(seen);
        var proposed =
            claim.ProposedFlags().FirstOrDefault(flag => flag.Kind == kind && flag.Span == span)
            ?? throw new RuleViolation("flag.not-proposed", "No such flag is proposed, or it was dealt with already.");
        var exact = Anchor.At(version, span).Exact;
        return claim.Happened(new FlagDismissed(claim.Article, claim.Id, id, kind, span, exact, proposed.Why, by.Id));
    }

    /// <summary>Resolves, reopens or withdraws a flag.</summary>
    /// <exception cref="RuleViolation">Those of an open claim; <c>flag.unknown</c>; <c>flag.no-such-move</c>; <c>claim.flag-outside</c></exception>
    public static FlagMoved MoveFlag(this Claim claim, int seen, FlagId id, FlagState to, string? note, Actor by)
    {
        claim.MustBeOpen(seen);
        var flag = claim.Flag(id);
        Require.That(
            Moves.Contains((flag.State, to)),
            "flag.no-such-move",
            $"The flag is {flag.State.ToString().ToLowerInvariant()} and cannot become {to.ToString().ToLowerInvariant()}."
        );
        Require.That(
            to != FlagState.Raised || claim.MayFlag(flag.Span),
            "claim.flag-outside",
            "The flag marks words that are no longer in the claim. Raise a new one."
        );
        return claim.Happened(new FlagMoved(claim.Article, claim.Id, id, flag.State, to, Require.Text(note), by.Id));
    }

    /// <summary>True for words of the claim, and for words of those that say who says it: "experts" may want a flag as much as what they say.</summary>
    public static bool MayFlag(this Claim claim, TextSpan words) =>
        claim.Anchor.Span.Contains(words) || claim.Attribution.Span is { } says && says.Contains(words);

    /// <summary>One flag of a claim.</summary>
    /// <exception cref="RuleViolation"><c>flag.unknown</c></exception>
    public static Flag Flag(this Claim claim, FlagId id) =>
        claim.Flags.FirstOrDefault(flag => flag.Id == id)
        ?? throw new RuleViolation("flag.unknown", "The claim has no such flag.");
}
