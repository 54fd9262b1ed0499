using System.Text.Json;
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
            sentences.Select(one => Matching.OneToOne(one.Found, one.There, least)).ToList(),
            MeanF1,
            mustBeat,
            aim
        );

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
            .Select(pair => (Start: pair[0].GetInt32(), End: pair[1].GetInt32()))
            .ToList();
        bool IsWord(int token) => text.AsSpan(tokens[token].Start..tokens[token].End).IndexOfAnyWords() >= 0;
        var there = json.GetProperty("reference")
            .EnumerateArray()
            .Select(one => one.EnumerateArray().Select(token => token.GetInt32()).Where(IsWord).ToHashSet())
            .ToList();
        var found = Splitter
            .Split(text)
            .Claims.Select(claim =>
                Enumerable
                    .Range(0, tokens.Count)
                    .Where(token =>
                        IsWord(token)
                        && claim.Parts.Any(part => part.Start < tokens[token].End && tokens[token].Start < part.End)
                    )
                    .ToHashSet()
            )
            .Where(set => set.Count > 0)
            .ToList();
        return new Sets(found, there);
    }

    private sealed record Sets(List<HashSet<int>> Found, List<HashSet<int>> There);
}
