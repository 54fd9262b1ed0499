using Workbench.Domain.Accounts;
using Workbench.Domain.Claims;

namespace Workbench.Domain.Flags;

/// <summary>A mark on words inside a claim that a reader should be warned of.</summary>
public sealed class Flag
{
    private Flag() { }

    internal Flag(FlagRaised raised)
    {
        (Id, Claim, Kind, Start, End) = (raised.Flag, raised.Claim, raised.Kind, raised.Span.Start, raised.Span.End);
        (Exact, Note, RaisedBy) = (raised.Exact, raised.Note, raised.By);
    }

    internal Flag(FlagDismissed dismissed)
    {
        (Id, Claim, Kind, Start, End) = (
            dismissed.Flag,
            dismissed.Claim,
            dismissed.Kind,
            dismissed.Span.Start,
            dismissed.Span.End
        );
        (Exact, Note, RaisedBy, State) = (dismissed.Exact, dismissed.Why, dismissed.By, FlagState.Dismissed);
    }

    /// <summary>Which flag.</summary>
    public FlagId Id { get; private set; }

    /// <summary>The claim it is on.</summary>
    public ClaimId Claim { get; private set; }

    /// <summary>What is wrong with the words.</summary>
    public FlagKind Kind { get; private set; }

    /// <summary>The first UTF-16 unit of the version's text.</summary>
    public int Start { get; private set; }

    /// <summary>The unit after the last.</summary>
    public int End { get; private set; }

    /// <summary>The words as they stood when the flag was raised.</summary>
    public string Exact { get; private set; } = "";

    /// <summary>Why, in the reviewer's words, or in the engine's where nobody worded it anew; never empty.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Who raised it, or dismissed what was proposed.</summary>
    public AccountId RaisedBy { get; private set; }

    /// <summary>Whether it stands.</summary>
    public FlagState State { get; private set; }

    /// <summary>What was said when it was last resolved, reopened or withdrawn; may be null.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who last resolved, reopened or withdrew it; null while it stands as raised.</summary>
    public AccountId? AnsweredBy { get; private set; }

    /// <summary>True where it was raised and not by mistake: readers of what is published see it.</summary>
    public bool Counts => State is FlagState.Raised or FlagState.Resolved;

    /// <summary>The words it marks.</summary>
    public TextSpan Span => new(Start, End);

    internal void Apply(FlagMoved moved) => (State, Answer, AnsweredBy) = (moved.To, moved.Note, moved.By);
}
