using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Trees;

/// <summary>
/// A sentence without a verb that carries it has mostly one that the tagger took for a noun: "The film stars two beginners", "Towns place
/// limits on it".
/// </summary>
internal static class MissingVerb
{
    /// <summary>Calls the first word a verb that can be one, after a noun that agrees with it; nothing where some verb carries the sentence.</summary>
    public static void Mend(ReadOnlySpan<Shape> words, Span<PartOfSpeech> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.IsFinite())
                return;
        }
        for (var i = 1; i + 1 < tags.Length; i++)
        {
            if (
                tags[i].IsNoun()
                && StartsObject(tags[i + 1])
                && Finite((Forms)words[i].Verb, tags[i - 1]) is var verb and not PartOfSpeech.None
            )
            {
                tags[i] = verb;
                return;
            }
        }
    }

    private static PartOfSpeech Finite(Forms forms, PartOfSpeech subject) =>
        subject switch
        {
            PartOfSpeech.NN or PartOfSpeech.NNP when forms.HasFlag(Forms.Third) => PartOfSpeech.VBZ,
            PartOfSpeech.NNS or PartOfSpeech.NNPS when forms.HasFlag(Forms.Base) => PartOfSpeech.VBP,
            _ => PartOfSpeech.None,
        };

    private static bool StartsObject(PartOfSpeech tag) =>
        tag.IsNoun()
        || tag
            is PartOfSpeech.DT
                or PartOfSpeech.PRPS
                or PartOfSpeech.PRP
                or PartOfSpeech.JJ
                or PartOfSpeech.CD
                or PartOfSpeech.IN
                or PartOfSpeech.TO;
}
