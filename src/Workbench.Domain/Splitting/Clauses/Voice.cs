using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Clauses;

/// <summary>Who has been speaking so far, so that "she added" can be put to a name.</summary>
internal sealed class Voice(string text)
{
    private static readonly WordList Pronouns = new("he she they it him her them");
    private TextSpan? last;

    /// <summary>The last speaker that this block has named; null before the first.</summary>
    public TextSpan? InBlock { get; private set; }

    /// <summary>A new block: what was quoted before is closed, but pronouns still point back.</summary>
    public void NextBlock() => InBlock = null;

    /// <summary>Where the speaker is named: the span itself, or for a pronoun the last speaker's name when there is one.</summary>
    public TextSpan Hear(TextSpan speaker)
    {
        var named = Pronouns.Has(text.AsSpan(speaker.Start, speaker.Length)) && last is { } before ? before : speaker;
        last = named;
        InBlock = named;
        return named;
    }
}
