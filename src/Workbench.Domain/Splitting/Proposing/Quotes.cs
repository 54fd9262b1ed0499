using Workbench.Domain.Articles;
using Workbench.Domain.Splitting.Clauses;

namespace Workbench.Domain.Splitting.Proposing;

/// <summary>Finds words that somebody says a text has.</summary>
internal sealed class Quotes(string text, IReadOnlyList<Sentence> sentences, IReadOnlyList<Block> blocks)
{
    private readonly CutPlaces graphemes = new(text);

    /// <summary>
    /// Where words stand, to the letter, inside one sentence of a passage that is no heading's: of several places the one nearest to the
    /// sentence they are said to be from, and of two as near the earlier; never one that is taken.
    /// </summary>
    /// <returns>The span without closing punctuation, or why there is none.</returns>
    public (TextSpan Span, DropReason? Why) Find(
        Passage passage,
        string quote,
        int sentence,
        IReadOnlySet<TextSpan> taken
    )
    {
        var words = quote.Trim();
        if (!words.Any(char.IsLetterOrDigit))
            return (default, DropReason.NotInText);
        DropReason? why = null;
        foreach (var index in Outwards(passage, sentence))
        {
            foreach (var place in In(sentences[index].Span, words))
            {
                var span = Edges.Trim(text, place, graphemes);
                var wrong =
                    !IsWhole(place) ? DropReason.CutsWord
                    : span.Length == 0 ? DropReason.NotInText
                    : IsInHeading(span) ? DropReason.InHeading
                    : taken.Contains(span) ? DropReason.Repeated
                    : (DropReason?)null;
                if (wrong is null)
                    return (span, null);
                why ??= wrong;
            }
        }
        return (default, why ?? (IsIn(passage, words) ? DropReason.AcrossSentences : DropReason.NotInText));
    }

    /// <summary>Where a speaker is named, in the sentence of a claim or the one nearest to it; null where the passage does not name them.</summary>
    public Speaker? Speaker(Passage passage, string name, int sentence)
    {
        var words = name.Trim();
        if (
            words.Length is 0 or > LongestName
            || !words.Any(char.IsLetter)
            || words.Contains('\n', StringComparison.Ordinal)
        )
            return null;
        return Outwards(passage, sentence)
            .SelectMany(index => In(sentences[index].Span, words))
            .Where(IsWhole)
            .Select(span => new Speaker(words, span))
            .FirstOrDefault();
    }

    /// <summary>The index of the sentence that holds a span; the last that begins before it.</summary>
    public int SentenceOf(TextSpan span)
    {
        var (from, to) = (0, sentences.Count);
        while (to - from > 1)
        {
            var middle = (from + to) / 2;
            if (sentences[middle].Span.Start <= span.Start)
                from = middle;
            else
                to = middle;
        }
        return from;
    }

    private const int LongestName = 200;

    private static IEnumerable<int> Outwards(Passage passage, int sentence)
    {
        var near = Math.Clamp(sentence, passage.From, passage.To - 1);
        yield return near;
        for (var far = 1; near - far >= passage.From || near + far < passage.To; far++)
        {
            if (near - far >= passage.From)
                yield return near - far;
            if (near + far < passage.To)
                yield return near + far;
        }
    }

    private IEnumerable<TextSpan> In(TextSpan sentence, string words)
    {
        for (var at = sentence.Start; at + words.Length <= sentence.End; at++)
        {
            at = text.IndexOf(words, at, sentence.End - at, StringComparison.Ordinal);
            if (at < 0)
                yield break;
            yield return new TextSpan(at, at + words.Length);
        }
    }

    private bool IsIn(Passage passage, string words)
    {
        var (start, end) = (sentences[passage.From].Span.Start, sentences[passage.To - 1].Span.End);
        return text.AsSpan(start, end - start).Contains(words, StringComparison.Ordinal);
    }

    private bool IsWhole(TextSpan span) => MayCut(span.Start) && MayCut(span.End);

    private bool MayCut(int at) =>
        graphemes.MayCut(at) && (at == 0 || at == text.Length || !IsSpaced(text[at - 1]) || !IsSpaced(text[at]));

    // A letter or digit of a script that parts its words with spaces.
    private static bool IsSpaced(char unit) =>
        char.IsLetterOrDigit(unit)
        && Scripts.Of(unit)
            is not (Script.Han or Script.Kana or Script.Thai or Script.Lao or Script.Khmer or Script.Burmese);

    private bool IsInHeading(TextSpan span)
    {
        var (from, to) = (0, blocks.Count);
        while (to - from > 1)
        {
            var middle = (from + to) / 2;
            if (blocks[middle].Span.Start <= span.Start)
                from = middle;
            else
                to = middle;
        }
        return blocks.Count > 0 && blocks[from].Kind == BlockKind.Heading && blocks[from].Span.Contains(span);
    }
}
