using System.Text.Json;
using Workbench.Domain;
using Workbench.Domain.Splitting;

namespace Workbench.Benchmarks.Quality;

/// <summary>Loaded sentences and loaded words of news, as people marked them (BABE, Spinde et al. 2021).</summary>
internal static class LoadedPart
{
    private const string Cue = "loaded word";
    private const double Half = 0.5;

    public static IEnumerable<Figure> Measure(DataFolder data)
    {
        foreach (var set in new[] { "dev", "train" })
        {
            var all = data.Json($"babe/babe_{set}.jsonl").Select(Read).ToList();
            var judged = all.Where(one => one.Bias is "Biased" or "Non-biased").ToList();
            yield return Bootstrap.Figure(
                $"loaded sentence, BABE {set}",
                "F1 of biased",
                judged,
                some => Tally.Sum(some.Select(one => One(one.Slant >= Half, one.Bias == "Biased"))).F1,
                0.72,
                0.74
            );
            var words = all.Select(one => one.Words).ToList();
            yield return Bootstrap.Figure(
                $"loaded words, BABE {set}",
                "F1 of words",
                words,
                some => Tally.Sum(some).F1,
                0.375,
                0.43
            );
            yield return Bootstrap.Figure(
                $"loaded words, BABE {set}",
                "precision",
                words,
                some => Tally.Sum(some).Precision,
                null,
                0.5
            );
        }
    }

    private static Tally One(bool found, bool there) => new(found && there ? 1 : 0, found ? 1 : 0, there ? 1 : 0);

    private static Judged Read(JsonElement json)
    {
        var text = json.GetProperty("text").GetString()!;
        var there = json.GetProperty("biased_spans_utf16")
            .EnumerateArray()
            .SelectMany(pair => Words.In(text, new TextSpan(pair[0].GetInt32(), pair[1].GetInt32())))
            .ToHashSet();
        var split = Splitter.Split(text);
        var found = split
            .Claims.SelectMany(claim => claim.Cues)
            .Where(cue => cue.Name == Cue)
            .SelectMany(cue => Words.In(text, cue.Span))
            .ToHashSet();
        return new Judged(
            json.GetProperty("label_bias").GetString()!,
            Tally.Of(found, there),
            split.Sentences.Max(sentence => sentence.Slant) ?? 0
        );
    }

    private sealed record Judged(string Bias, Tally Words, double Slant);
}
