using System.Text.Json;
using Workbench.Domain;
using Workbench.Domain.Splitting;

namespace Workbench.Benchmarks.Quality;

/// <summary>Sentences: F1 of exact spans, white space trimmed, on documents of the two UD treebanks; and the 52 Golden Rules.</summary>
internal static class SentencePart
{
    public static IEnumerable<Figure> Measure(DataFolder data)
    {
        var gum = Documents(data, "ud-english-gum").ToList();
        var ewt = Documents(data, "ud-english-ewt").ToList();
        yield return Of("sentences, GUM dev", gum.Where(one => one.Part == "dev"), 0.941, 0.96);
        yield return Of("sentences, GUM train", gum.Where(one => one.Part == "train"), 0.941, 0.96);
        yield return Of("sentences, GUM news (both)", gum.Where(one => one.Genre == "news"), null, 0.97);
        yield return Of("sentences, EWT dev", ewt.Where(one => one.Part == "dev"), 0.831, 0.85);
        yield return Of("sentences, EWT train", ewt.Where(one => one.Part == "train"), 0.831, 0.85);
        yield return GoldenRules(data);
    }

    private static Figure Of(string name, IEnumerable<Document> documents, double? mustBeat, double? aim) =>
        Bootstrap.Figure(
            name,
            "F1 of spans",
            documents.Select(one => one.Tally).ToList(),
            all => Tally.Sum(all).F1,
            mustBeat,
            aim
        );

    private static IEnumerable<Document> Documents(DataFolder data, string set) =>
        from part in new[] { "dev", "train" }
        from document in data.Json($"{set}/{part}.sents.jsonl")
            .AsParallel()
            .AsOrdered()
            .Select(json => Read(json, part))
        select document;

    private static Document Read(JsonElement json, string part)
    {
        var text = json.GetProperty("text").GetString()!;
        var there = json.GetProperty("sentences")
            .EnumerateArray()
            .Select(pair => Trimmed(text, new TextSpan(pair[0].GetInt32(), pair[1].GetInt32())))
            .ToHashSet();
        var found = Splitter.Split(text).Sentences.Select(sentence => Trimmed(text, sentence.Span)).ToHashSet();
        return new Document(part, json.GetProperty("genre").GetString()!, Tally.Of(found, there));
    }

    private static Figure GoldenRules(DataFolder data)
    {
        using var json = JsonDocument.Parse(File.ReadAllText(data.At("golden-rules-en/golden_rules_en.json")));
        var rules = json.RootElement.EnumerateArray().Where(IsGolden).ToList();
        return Figure.Exact("Golden Rules", "rules kept", rules.Count(IsKept), rules.Count, 0.98, 1);
    }

    // The last two figures of a name: #001 to #052.
    private static bool IsGolden(JsonElement rule)
    {
        var name = rule.GetProperty("name").GetString()!;
        return int.TryParse(name.AsSpan(name.LastIndexOf('#') + 1), out var number) && number <= 52;
    }

    private static bool IsKept(JsonElement rule)
    {
        var text = rule.GetProperty("text").GetString()!;
        var there = rule.GetProperty("expected").EnumerateArray().Select(one => Squeezed(one.GetString()!));
        return Splitter.Split(text).Sentences.Select(one => Squeezed(one.Span.Of(text))).SequenceEqual(there);
    }

    // The rules expect sentences cleaned of line breaks and doubled spaces; a span cannot clean.
    private static string Squeezed(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static TextSpan Trimmed(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return new TextSpan(start, end);
    }

    private sealed record Document(string Part, string Genre, Tally Tally);
}
