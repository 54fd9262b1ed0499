using System.Text.Json;
using Workbench.Domain;
using Workbench.Domain.Splitting;

namespace Workbench.Benchmarks.Quality;

/// <summary>
/// Claims shorter than a sentence: mean per-sentence precision and recall of token sets, one to one by Jaccard, and the F1 of the two means
/// (Chen et al., PropSegmEnt, 2023). Only word tokens count.
/// </summary>
internal static class PropositionPart
{
    public static IEnumerable<Figure> Measure(DataFolder data)
    {
        var sentences = data.Json("propsegment/wiki_propositions.dev.jsonl")
            .Where(json => json.GetProperty("has_reference").GetBoolean())
            .Select(Read)
            .ToList();
        yield return Of(sentences, 0.8, 0.29, 0.40);
        yield return Of(sentences, 0.5, 0.57, 0.66);
    }

    private static Figure Of(IReadOnlyList<Sets> sentences, double least, double mustBeat, double aim) =>
        Bootstrap.Figure(
            "propositions, PropSegmEnt dev",
            $"F1 at Jaccard ≥ {least}",
            Matched(sentences, least),
            MeanF1,
            mustBeat,
            aim
        );

    private static List<Tally> Matched(IEnumerable<Sets> sentences, double least) =>
        [.. sentences.Select(one => Matching.OneToOne(one.Found, one.There, least))];

    private static double MeanF1(IReadOnlyList<Tally> all)
    {
        var (precision, recall) = (all.Average(one => one.Precision), all.Average(one => one.Recall));
        return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
    }

    private static Sets Read(JsonElement json)
    {
        var text = json.GetProperty("text").GetString()!;
        var tokens = json.GetProperty("tokens_utf16")
            .EnumerateArray()
            .Select(pair => new TextSpan(pair[0].GetInt32(), pair[1].GetInt32()))
            .ToList();
        bool IsWord(int token) => tokens[token].Of(text).AsSpan().IndexOfAnyWords() >= 0;
        var there = json.GetProperty("reference")
            .EnumerateArray()
            .Select(one => one.EnumerateArray().Select(token => token.GetInt32()).Where(IsWord).ToHashSet())
            .ToList();
        var found = Splitter
            .Split(text)
            .Claims.Select(claim => claim.Parts)
            .Select(spans =>
                Enumerable
                    .Range(0, tokens.Count)
                    .Where(token => IsWord(token) && spans.Any(span => span.Overlaps(tokens[token])))
                    .ToHashSet()
            )
            .Where(set => set.Count > 0)
            .ToList();
        return new Sets(found, there);
    }

    /// <summary>The words of what was found in a sentence, and of what people found.</summary>
    private sealed record Sets(List<HashSet<int>> Found, List<HashSet<int>> There);
}
