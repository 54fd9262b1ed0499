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

    /// <summary>Why, in the reviewer's words; never empty.</summary>
    public string Note { get; private set; } = "";

    /// <summary>Who raised it.</summary>
    public AccountId RaisedBy { get; private set; }

    /// <summary>Whether it stands.</summary>
    public FlagState State { get; private set; }

    /// <summary>What was said when it was last resolved, reopened or withdrawn; may be null.</summary>
    public string? Answer { get; private set; }

    /// <summary>Who last resolved, reopened or withdrew it; null while it stands as raised.</summary>
    public AccountId? AnsweredBy { get; private set; }

    /// <summary>The words it marks.</summary>
    public TextSpan Span => new(Start, End);

    internal void Apply(FlagMoved moved) => (State, Answer, AnsweredBy) = (moved.To, moved.Note, moved.By);
}
