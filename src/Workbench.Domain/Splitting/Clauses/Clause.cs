namespace Workbench.Domain.Splitting.Clauses;

/// <summary>How a clause hangs on the one before it.</summary>
internal enum Link
{
    /// <summary>It stands by itself.</summary>
    None,

    /// <summary>It shares the subject of the clause before: "… and plans a second trial".</summary>
    SharedSubject,

    /// <summary>It says more of the noun before it: ", which cost $4m".</summary>
    Relative,

    /// <summary>It says what the noun at its start is: "Ada Moe, the head of the union".</summary>
    Apposition,

    /// <summary>It goes on with the clause before: ", ending a dispute".</summary>
    Tail,

    /// <summary>It says who says what, and that is one statement: "the coastguard estimates that 60 ships a year sink".</summary>
    Frame,

    /// <summary>Its speaker interrupts it: “The bridge,” she said, “is unsafe.”</summary>
    Resumed,
}

/// <summary>A run of words, from <paramref name="From"/> to before <paramref name="To"/>.</summary>
internal readonly record struct Run(int From, int To)
{
    /// <summary>How many words and marks.</summary>
    public int Length => To - From;
}

/// <summary>A clause that makes a statement.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Link">How it hangs on what stands before it.</param>
/// <param name="Head">The words elsewhere in the sentence that complete it: its subject or antecedent; empty for none.</param>
/// <param name="Hole">Words inside it that belong to another claim; empty for none.</param>
/// <param name="Speaker">Who says it, or null.</param>
/// <param name="Lead">For a tail or a relative clause the whole clause before it; empty for none.</param>
internal sealed record Clause(Run Words, Link Link, Run Head, Run Hole, TextSpan? Speaker, Run Lead = default);
