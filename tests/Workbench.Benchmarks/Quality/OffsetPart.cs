using Workbench.Domain;
using Workbench.Domain.Splitting;

namespace Workbench.Benchmarks.Quality;

/// <summary>
/// Offsets: on every document of the two treebanks, as it is and dressed up with what offsets stumble over (emoji, CR LF, no-break
/// spaces, Arabic), every span lies inside the text, begins and ends with something, cuts no surrogate pair, and a speaker's name is the
/// text at its span.
/// </summary>
internal static class OffsetPart
{
    public static IEnumerable<Figure> Measure(DataFolder data)
    {
        var texts = (
            from set in new[] { "ud-english-gum", "ud-english-ewt" }
            from part in new[] { "dev", "train" }
            from json in data.Json($"{set}/{part}.sents.jsonl")
            from text in Dressed(json.GetProperty("text").GetString()!)
            select text
        ).ToList();
        var sound = texts.AsParallel().Count(IsSound);
        yield return Figure.Exact(
            "offsets, GUM and EWT, dressed up",
            "documents whose spans hold",
            sound,
            texts.Count,
            0.999999,
            1
        );
    }

    private static IEnumerable<string> Dressed(string text) =>
        [
            text,
            "👩‍👩‍👧 " + text.Replace(" the ", " the 🏳️‍🌈 ", StringComparison.Ordinal),
            text.Replace("\n", "\r\n", StringComparison.Ordinal),
            text.Replace(" of ", "\u00A0of ", StringComparison.Ordinal),
            text.Replace(". ", ". قال الوزير إن الجسر كلف أربعة ملايين. ", StringComparison.Ordinal),
        ];

    private static bool IsSound(string text)
    {
        var split = Splitter.Split(text);
        return split.Sentences.All(sentence => Holds(text, sentence.Span))
            && split.Claims.All(claim =>
                Holds(text, claim.Span)
                && claim.Parts.All(part => Holds(text, part))
                && claim.Cues.All(cue => Holds(text, cue.Span))
                && (claim.Speaker is not { } speaker || speaker.Span.Of(text) == speaker.Text)
            );
    }

    private static bool Holds(string text, TextSpan span) =>
        span.Start >= 0
        && span.Start < span.End
        && span.End <= text.Length
        && !char.IsLowSurrogate(text[span.Start])
        && !char.IsHighSurrogate(text[span.End - 1])
        && !char.IsWhiteSpace(text[span.Start])
        && !char.IsWhiteSpace(text[span.End - 1]);
}
