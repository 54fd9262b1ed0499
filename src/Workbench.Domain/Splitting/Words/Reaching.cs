namespace Workbench.Domain.Splitting.Words;

/// <summary>Adverbs that reach over an "and": "never paid and left", "allegedly hit a man and fled".</summary>
internal static class Reaching
{
    /// <summary>They say that something is only told or seems so.</summary>
    public static readonly WordList Hearsay = new("allegedly reportedly supposedly purportedly apparently");

    private static readonly WordList Denials = new("never almost nearly hardly barely scarcely");

    /// <summary>True for one that denies, or only tells.</summary>
    public static bool Has(ReadOnlySpan<char> word) => Denials.Has(word) || Hearsay.Has(word);
}
