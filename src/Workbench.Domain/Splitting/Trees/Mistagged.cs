using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Trees;

/// <summary>Mends what the tagger mistakes and the rest of the sentence shows: participles taken for verbs, nouns taken for exclamations.</summary>
internal static class Mistagged
{
    private static readonly WordList Exclamations = new(
        "yes no oh ah well please hey hi hello okay ok wow thanks yeah welcome"
    );

    /// <summary>Changes tags in place.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Where the words stand.</param>
    /// <param name="words">The words.</param>
    /// <param name="tags">What they were taken for.</param>
    public static void Mend(string text, List<TextSpan> tokens, ReadOnlySpan<Shape> words, Span<PartOfSpeech> tags)
    {
        for (var i = 0; i + 1 < tags.Length; i++)
        {
            tags[i] = Possible(tags[i], (Forms)words[i].Verb);
            // "women did not belong".
            if (tags[i] == PartOfSpeech.UH && tags[i + 1].IsFinite() && !Exclamations.Has(tokens[i].Of(text)))
                tags[i] = PartOfSpeech.NNS;
            // "£4m": the treebank has dollars.
            if (tokens[i].Of(text) is "£" or "€" or "¥" && tokens[i + 1].Of(text) is [>= '0' and <= '9', ..])
                (tags[i], tags[i + 1]) = (PartOfSpeech.Dollar, PartOfSpeech.CD);
        }
        if (Opening(tags) is > 1 and var participle && Closing(words, tags, participle) is > 0 and var close)
        {
            for (var i = participle; i < close; i++)
            {
                if (tags[i] == PartOfSpeech.VBD && (i == participle || tags[i - 1] == PartOfSpeech.CC))
                    tags[i] = PartOfSpeech.VBN;
            }
        }
    }

    // "Fell" is no participle, "given" nothing else.
    private static PartOfSpeech Possible(PartOfSpeech tag, Forms forms) =>
        (tag, forms & (Forms.Past | Forms.Participle)) switch
        {
            (PartOfSpeech.VBN, Forms.Past) => PartOfSpeech.VBD,
            (PartOfSpeech.VBD, Forms.Participle) => PartOfSpeech.VBN,
            _ => tag,
        };

    // The past form or participle after "The bonus," where no verb stands before; -1 for none.
    private static int Opening(Span<PartOfSpeech> tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] is not (PartOfSpeech.VBD or PartOfSpeech.VBN) && !tags[i].IsFinite())
                continue;
            return
                i > 1
                && tags[i - 1] == PartOfSpeech.Comma
                && tags[i - 2].IsNoun()
                && tags[i] is PartOfSpeech.VBD or PartOfSpeech.VBN
                ? i
                : -1;
        }
        return -1;
    }

    // The comma that closes it, with the verb of the sentence right behind; -1 for none.
    private static int Closing(ReadOnlySpan<Shape> words, Span<PartOfSpeech> tags, int from)
    {
        for (var i = from + 1; i + 1 < tags.Length; i++)
        {
            if (tags[i] != PartOfSpeech.Comma)
                continue;
            var verb = i + 1;
            while (verb + 1 < tags.Length && tags[verb] == PartOfSpeech.RB)
                verb++;
            // "cost £4m".
            if ((tags[verb].IsNoun() || tags[verb] == PartOfSpeech.VB) && ((Forms)words[verb].Verb).HasFlag(Forms.Past))
                tags[verb] = PartOfSpeech.VBD;
            return tags[verb].IsFinite() ? i : -1;
        }
        return -1;
    }
}
