using Workbench.Domain.Splitting.Sentences;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting;

/// <summary>A cue as it is given for a reason: its words, or all those together that give none to a reader.</summary>
/// <param name="Words">The words; null for the words together that say nothing by themselves: “he”, “was”, “St.”</param>
/// <param name="Cue">The cue; of several together, one with the sum of their weights.</param>
public sealed record ToldCue(string? Words, Cue Cue)
{
    /// <summary>
    /// What a suggestion rests on, for a person to read: the cues that tell, in their order, and last, for each thing that is spoken for, the
    /// rest as one, so that no weight is lost.
    /// </summary>
    /// <param name="cues">As the engine gave them.</param>
    /// <param name="text">The text they stand in.</param>
    public static IReadOnlyList<ToldCue> Of(IEnumerable<Cue> cues, string text)
    {
        var all = cues.Select(cue => new ToldCue(cue.Span.Of(text), cue)).ToLookup(Tells);
        return
        [
            .. all[true],
            .. all[false].GroupBy(told => told.Cue.For, told => told.Cue).Select(rest => Together([.. rest])),
        ];
    }

    private static ToldCue Together(List<Cue> rest) =>
        new(null, rest[0] with { Weight = Math.Round(rest.Sum(cue => cue.Weight ?? 0), 2) });

    // What has a name is a reason by that name, and what was never weighed was chosen to be one.
    private static bool Tells(ToldCue told) =>
        told.Cue.HasName || told.Cue.Weight is null || Says(told.Words!.AsSpan().Trim());

    private static bool Says(ReadOnlySpan<char> words)
    {
        if (words.IndexOfAnyInRange('0', '9') >= 0)
            return true;
        if (words.EndsWith(".") && Abbreviations.Of(words[..^1]) != Abbreviation.None)
            return false;
        Span<char> plain = stackalloc char[Math.Min(words.Length, LongestSmall)];
        words[..plain.Length].Replace(plain, '’', '\'');
        var letters = plain.TrimEnd('.');
        return words.Length > LongestSmall
            || letters.Length > 1 && FunctionWords.Of(letters) is null or Tag.Number or Tag.Modal;
    }

    private const int LongestSmall = 16;
}
