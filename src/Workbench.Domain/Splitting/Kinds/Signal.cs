namespace Workbench.Domain.Splitting.Kinds;

/// <summary>What a word can be a sign of.</summary>
internal enum Signal
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A figure.</summary>
    Number,

    /// <summary>A sum of money.</summary>
    Money,

    /// <summary>A share of a hundred.</summary>
    Percentage,

    /// <summary>A year, month, weekday or "yesterday".</summary>
    Date,

    /// <summary>Somebody is said to say it.</summary>
    ReportVerb,

    /// <summary>The wording takes a side.</summary>
    Loaded,

    /// <summary>A judgement of worth.</summary>
    Evaluation,

    /// <summary>A word that judges in one place and describes in another: "strong", "key".</summary>
    Weak,

    /// <summary>An exclamation or question mark.</summary>
    Call,

    /// <summary>Less than a plain statement: "may", "perhaps".</summary>
    Hedge,

    /// <summary>What somebody is said to be or do without anybody saying so: "is seen as", "reportedly".</summary>
    Impression,

    /// <summary>What will be.</summary>
    Future,

    /// <summary>What somebody plans, hopes or expects.</summary>
    Expectation,

    /// <summary>I, we, my.</summary>
    FirstPerson,

    /// <summary>never, everyone, the only.</summary>
    Absolute,

    /// <summary>more than, highest, doubled.</summary>
    Comparison,
}

/// <summary>The words a journalist would use for each signal.</summary>
internal static class SignalNames
{
    /// <summary>The cue's name; empty for <see cref="Signal.None"/>.</summary>
    public static string Name(this Signal signal) =>
        signal switch
        {
            Signal.Number => "number",
            Signal.Money => "money",
            Signal.Percentage => "percentage",
            Signal.Date => "date",
            Signal.ReportVerb => "report verb",
            Signal.Loaded => "loaded word",
            Signal.Evaluation or Signal.Weak => "evaluation",
            Signal.Call => "exclamation",
            Signal.Hedge or Signal.Impression => "hedge",
            Signal.Future or Signal.Expectation => "future tense",
            Signal.FirstPerson => "first person",
            Signal.Absolute => "absolute",
            Signal.Comparison => "comparison",
            _ => "",
        };
}
