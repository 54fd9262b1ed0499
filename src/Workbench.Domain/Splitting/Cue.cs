namespace Workbench.Domain.Splitting;

/// <summary>Words that a suggestion rests on.</summary>
/// <param name="Span">The words.</param>
/// <param name="Name">What they are, as a journalist would say it: <c>loaded word</c>, <c>number</c>, <c>report verb</c>.</param>
/// <param name="For">What they are a cue for; null where the engine does not say (before rules-3 none did).</param>
/// <param name="Weight">
/// How strongly they speak for it, or against it below 0: what they add to the log-odds (natural logarithm) of the suggested kind, or of being
/// worth checking. 0.7 doubles the odds, −0.7 halves them. Null where a rule decides and nothing is weighed.
/// </param>
public sealed record Cue(TextSpan Span, string Name, CueFor? For = null, double? Weight = null)
{
    /// <summary>The name of words that are nothing in particular: they count for how such sentences are mostly worded.</summary>
    public const string Wording = "wording";

    /// <summary>True where the name says more than that the words are words.</summary>
    [System.Text.Json.Serialization.JsonIgnore]
    public bool HasName => Name != Wording;
}

/// <summary>What a cue speaks for.</summary>
public enum CueFor
{
    /// <summary>The kind that is suggested.</summary>
    Kind,

    /// <summary>That checking would repay.</summary>
    CheckWorthiness,

    /// <summary>The speaker that is suggested.</summary>
    Speaker,
}
