namespace Workbench.Domain.Splitting.Proposing;

/// <summary>One claim as an engine outside the program proposes it: a stranger's words, believed in nothing.</summary>
/// <param name="Sentence">The number of the sentence it says the quote is from, as the passage numbered it; any number.</param>
/// <param name="Quote">The words it says the text has.</param>
/// <param name="Kind">The name of a <see cref="Claims.Kind"/>, or anything else.</param>
/// <param name="Speaker">Who it says the article says is saying it, or null.</param>
public sealed record Proposal(int Sentence, string Quote, string Kind, string? Speaker);

/// <summary>A run of sentences that is sent in one question, and what came back.</summary>
/// <param name="From">The index of its first sentence in the split.</param>
/// <param name="To">The index after its last.</param>
public sealed record Passage(int From, int To)
{
    /// <summary>What was proposed; null where there was no answer that can be used.</summary>
    public IReadOnlyList<Proposal>? Proposals { get; init; }

    /// <summary>How many proposals of the answer had not even the form of one.</summary>
    public int Malformed { get; init; }

    /// <summary>Why there was no answer; null where there was one.</summary>
    public Failure? Failure { get; init; }
}

/// <summary>Why an engine outside the program did not read a passage. The embedded engine read it instead.</summary>
public enum Failure
{
    /// <summary>The endpoint could not be reached, or broke off.</summary>
    Unreachable,

    /// <summary>No answer came in time.</summary>
    TooSlow,

    /// <summary>The endpoint said it has too much to do, every time it was asked.</summary>
    Busy,

    /// <summary>The endpoint failed on its side, every time it was asked.</summary>
    Broken,

    /// <summary>The endpoint refused the question or the key.</summary>
    Refused,

    /// <summary>The endpoint sent the question on to another address, where it does not go.</summary>
    SentElsewhere,

    /// <summary>The answer was longer than any honest one.</summary>
    TooLong,

    /// <summary>The answer was not of the form asked for, or was cut short.</summary>
    Unreadable,

    /// <summary>The article's share of tokens was used up.</summary>
    OverBudget,

    /// <summary>The time for one article was used up.</summary>
    OutOfTime,
}
