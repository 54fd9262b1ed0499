namespace Workbench.Domain.Splitting.Clauses;

/// <summary>Where a frame stands to what it reports.</summary>
internal enum FramePlace
{
    /// <summary>Before: "She said …", "According to the ministry, …".</summary>
    Before,

    /// <summary>After: "…, she said".</summary>
    After,
}

/// <summary>The words that say who is speaking.</summary>
/// <param name="Place">Before or after what is reported.</param>
/// <param name="Words">The whole frame: speaker, verb, and what goes with the verb.</param>
/// <param name="Speaker">The speaker's words in it.</param>
/// <param name="Keeps">True when the frame is a fact of its own, so that the claim holds it.</param>
internal readonly record struct Frame(FramePlace Place, Run Words, Run Speaker, bool Keeps);
