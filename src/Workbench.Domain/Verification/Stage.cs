namespace Workbench.Domain.Verification;

/// <summary>Where a claim is on its way: <see cref="Workflow"/> says how it gets from one to the next.</summary>
public enum Stage
{
    /// <summary>Marked, and nobody has worked on it.</summary>
    Found,

    /// <summary>Somebody works on it.</summary>
    InReview,

    /// <summary>What the desk says of it stands.</summary>
    Published,

    /// <summary>The desk decided not to check it.</summary>
    SetAside,
}
