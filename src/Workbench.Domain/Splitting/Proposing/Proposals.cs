namespace Workbench.Domain.Splitting.Proposing;

/// <summary>What became of what an engine outside the program proposed for an article.</summary>
/// <param name="Engine">The engine that was asked.</param>
/// <param name="Passages">How many passages the text was parted into.</param>
/// <param name="Unread">How many of them the embedded engine read instead.</param>
/// <param name="Failures">Why, in the order of the text, each reason once.</param>
/// <param name="Proposed">How many claims were proposed.</param>
/// <param name="Kept">How many of them stand.</param>
/// <param name="Dropped">Why the others do not, and how many for each reason.</param>
/// <param name="Beside">
/// How many claims of passages that were read come from the embedded engine: it speaks for the sentences for which nothing proposed
/// stands, and beside all that is proposed where the text may address a machine.
/// </param>
public sealed record Proposals(
    string Engine,
    int Passages,
    int Unread,
    IReadOnlyList<Failure> Failures,
    int Proposed,
    int Kept,
    IReadOnlyList<Dropped> Dropped,
    int Beside
);

/// <summary>How many proposals were dropped for one reason.</summary>
public sealed record Dropped(DropReason Reason, int Count);

/// <summary>Why a proposal, or its speaker, was dropped.</summary>
public enum DropReason
{
    /// <summary>It had not the form of a proposal.</summary>
    Malformed,

    /// <summary>The text does not have these words.</summary>
    NotInText,

    /// <summary>The words are there, but only across the end of a sentence.</summary>
    AcrossSentences,

    /// <summary>The words are there, but only with the part of a word or character at an end.</summary>
    CutsWord,

    /// <summary>The words stand in a heading, which makes no claim.</summary>
    InHeading,

    /// <summary>The kind is none of those that can be proposed.</summary>
    UnknownKind,

    /// <summary>The same words were proposed before.</summary>
    Repeated,

    /// <summary>Only the speaker was dropped: the passage does not name them so.</summary>
    SpeakerNotInText,
}
