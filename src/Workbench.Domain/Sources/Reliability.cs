namespace Workbench.Domain.Sources;

/// <summary>
/// How far a source has proved reliable: the first axis of the Admiralty scale. Judged apart from credibility and never combined with it.
/// </summary>
public enum Reliability
{
    /// <summary>Completely reliable.</summary>
    A,

    /// <summary>Usually reliable.</summary>
    B,

    /// <summary>Fairly reliable.</summary>
    C,

    /// <summary>Not usually reliable.</summary>
    D,

    /// <summary>Unreliable.</summary>
    E,

    /// <summary>Reliability cannot be judged.</summary>
    F,
}
