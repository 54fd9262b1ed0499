namespace Workbench.Domain.Checked;

/// <summary>How much one claim is like another, from their words. Whether both state the same only a person can tell.</summary>
public enum Likeness
{
    /// <summary>Too little to speak of.</summary>
    None,

    /// <summary>Like it: about the same matter, and about as often as not the same claim.</summary>
    Alike,

    /// <summary>Most likely the same claim.</summary>
    Same,

    /// <summary>In the very same words, whatever their endings, capitals and accents.</summary>
    SameWords,
}

/// <summary>A checked claim that is like the one asked about.</summary>
/// <param name="Row">Its number among the checked claims.</param>
/// <param name="Score">How much, from 0 up; comparable between questions.</param>
/// <param name="Likeness">The same as a word.</param>
public sealed record LikeClaim(long Row, double Score, Likeness Likeness);
