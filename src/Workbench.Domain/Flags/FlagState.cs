namespace Workbench.Domain.Flags;

/// <summary>Whether a flag stands.</summary>
public enum FlagState
{
    /// <summary>It stands.</summary>
    Raised,

    /// <summary>It was dealt with; the answer says how.</summary>
    Resolved,

    /// <summary>It was raised by mistake and counts as never raised; history keeps it.</summary>
    Withdrawn,

    /// <summary>The engine proposed it and a person said no. It counts as never raised, and is not proposed again.</summary>
    Dismissed,
}
