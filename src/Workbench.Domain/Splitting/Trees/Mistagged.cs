using Workbench.Domain.Splitting.Clauses;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Trees;

/// <summary>Mends what the tagger mistakes and the rest of the sentence shows: participles taken for verbs, nouns taken for exclamations.</summary>
internal static class Mistagged
{
    private static readonly WordList Be = new("was were is are");

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
        for (var i = 1; i + 1 < tags.Length; i++)
        {
            // "costs rose": of two verbs side by side the first is a noun.
            if (
                tags[i - 1] == PartOfSpeech.VBZ
                && tags[i] == PartOfSpeech.VBD
                && (i < 2 || !tags[i - 2].IsNoun() && tags[i - 2] != PartOfSpeech.PRP)
            )
                tags[i - 1] = PartOfSpeech.NNS;
            // "The bridge cost $40 million".
            if (tags[i] == PartOfSpeech.NN && tags[i + 1] == PartOfSpeech.Dollar && IsPast(words[i]))
                tags[i] = PartOfSpeech.VBD;
        }
        if (Opening(tags) is > 1 and var participle && Closing(words, tags, participle) is > 0 and var close)
        {
            for (var i = participle; i < close; i++)
            {
                if (tags[i] == PartOfSpeech.VBD && (i == participle || tags[i - 1] == PartOfSpeech.CC))
                    tags[i] = PartOfSpeech.VBN;
            }
        }
        Infinitives(tags);
        Passives(text, tokens, words, tags);
    }

    // "He promised to cut taxes and build homes".
    private static void Infinitives(Span<PartOfSpeech> tags)
    {
        var (isSingular, hasInfinitive) = (false, false);
        for (var i = 1; i < tags.Length; i++)
        {
            if (tags[i] == PartOfSpeech.VBP && tags[i - 1] == PartOfSpeech.CC && isSingular && hasInfinitive)
                tags[i] = PartOfSpeech.VB;
            hasInfinitive |= tags[i] == PartOfSpeech.VB && tags[i - 1] == PartOfSpeech.TO;
            if (!tags[i].IsFinite())
                continue;
            (isSingular, hasInfinitive) = (tags[i] != PartOfSpeech.VBP, false);
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

    private static bool IsPast(Shape word) => ((Forms)word.Verb).HasFlag(Forms.Past);

    // "was cleared of fraud but fined for perjury".
    private static void Passives(string text, List<TextSpan> tokens, ReadOnlySpan<Shape> words, Span<PartOfSpeech> tags)
    {
        var isPassive = false;
        for (var i = 1; i + 1 < tags.Length; i++)
        {
            if (
                isPassive
                && tags[i] == PartOfSpeech.VBD
                && tags[i - 1] == PartOfSpeech.CC
                && tags[i + 1] is PartOfSpeech.IN or PartOfSpeech.TO
                && ((Forms)words[i].Verb).HasFlag(Forms.Participle)
                && !Sharing.IsActive(tokens[i].Of(text))
            )
                tags[i] = PartOfSpeech.VBN;
            if (tags[i].IsFinite())
                isPassive = tags[i + 1] == PartOfSpeech.VBN && Be.Has(tokens[i].Of(text));
        }
    }

    // Before an "and".
    private static bool HasFinite(ReadOnlySpan<PartOfSpeech> tags)
    {
        foreach (var tag in tags)
        {
            if (tag.IsFinite() || tag == PartOfSpeech.CC)
                return tag != PartOfSpeech.CC;
        }
        return false;
    }

    // The participle, or the past form that may be one, after "The bonus," where no verb stands before; -1 for none.
    private static int Opening(Span<PartOfSpeech> tags)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            var isParticiple = tags[i] is PartOfSpeech.VBD or PartOfSpeech.VBN or PartOfSpeech.VBG;
            if (!isParticiple && !tags[i].IsFinite())
                continue;
            return isParticiple && i > 1 && tags[i - 1] == PartOfSpeech.Comma && tags[i - 2].IsNoun() ? i : -1;
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
            if ((tags[verb].IsNoun() || tags[verb] == PartOfSpeech.VB) && IsPast(words[verb]))
                tags[verb] = PartOfSpeech.VBD;
            // "The president, speaking in Oslo, promised".
            if (tags[verb] == PartOfSpeech.VBN && IsPast(words[verb]) && !HasFinite(tags[verb..]))
                tags[verb] = PartOfSpeech.VBD;
            return tags[verb].IsFinite() ? i : -1;
        }
        return -1;
    }
}
