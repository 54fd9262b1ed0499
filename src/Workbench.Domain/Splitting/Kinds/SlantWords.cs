using System.Collections.Frozen;
using Workbench.Domain.Splitting.Words;

namespace Workbench.Domain.Splitting.Kinds;

/// <summary>
/// How far single words take a side, by our own lists (<c>english.slant</c>): 9 for a word that news never uses plainly, 1 for one that only
/// now and then leans. A name weighs less.
/// </summary>
internal sealed class SlantWords
{
    private const int LongestPhrase = 5;
    private const int Name = 2;
    private const int AsAdverb = 2;

    private static readonly SlantWords English = new();

    private readonly FrozenDictionary<string, SlantEntry>.AlternateLookup<ReadOnlySpan<char>> words;
    private readonly FrozenDictionary<string, byte>.AlternateLookup<ReadOnlySpan<char>> phrases;
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> phraseStarts;
    private readonly List<(string Letters, byte Weight)> endings = [];
    private readonly List<(string Letters, byte Weight)> beginnings = [];

    private SlantWords()
    {
        var entries = new Dictionary<string, SlantEntry>(StringComparer.OrdinalIgnoreCase);
        var runs = new Dictionary<string, byte>(StringComparer.OrdinalIgnoreCase);
        foreach (var section in WordFile.Read("english.slant"))
        {
            var weight = (byte)section.Weight;
            if (section.Form == "phrase")
            {
                foreach (var phrase in section.Phrases)
                    runs.TryAdd(phrase, weight);
            }
            else if (section.Form == "ending")
                endings.AddRange(section.Words.Select(word => (word, weight)));
            else if (section.Form == "beginning")
                beginnings.AddRange(section.Words.Select(word => (word, weight)));
            else
                Add(entries, section, weight);
        }

        words = entries.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        phrases = runs.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();
        phraseStarts = runs
            .Keys.Select(phrase => phrase.Split(' ')[0])
            .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>The weight of each word and mark of the sentence.</summary>
    public static byte[] Read(Passage passage, string text)
    {
        var weights = new byte[passage.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            if (!passage[i].IsWord)
                continue;
            var letters = passage.Letters(i);
            weights[i] = Math.Max(weights[i], English.Weight(passage, i, letters));
            if (English.phraseStarts.Contains(letters))
                English.MarkPhrase(passage, text, i, weights);
        }

        return weights;
    }

    private byte Weight(Passage passage, int i, ReadOnlySpan<char> letters)
    {
        var weight =
            words.TryGetValue(letters, out var entry) ? entry.In(passage, i)
            : letters.Contains('-') ? OfCompound(letters)
            : 0;
        return (byte)Math.Max(0, weight - (passage[i].Tag == Tag.Name ? Name : 0));
    }

    private int OfCompound(ReadOnlySpan<char> letters)
    {
        foreach (var (ending, weight) in endings)
        {
            if (letters.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return weight;
        }

        foreach (var (beginning, weight) in beginnings)
        {
            if (letters.StartsWith(beginning, StringComparison.OrdinalIgnoreCase))
                return weight;
        }

        var most = 0;
        foreach (var part in letters.Split('-'))
        {
            if (words.TryGetValue(letters[part], out var entry))
                most = Math.Max(most, entry.Most - 1);
        }

        return most;
    }

    private void MarkPhrase(Passage passage, string text, int i, byte[] weights)
    {
        for (var to = i + 2; to <= Math.Min(passage.Count, i + LongestPhrase); to++)
        {
            var span = passage.SpanOf(i, to);
            if (!phrases.TryGetValue(text.AsSpan(span.Start, span.Length), out var weight))
                continue;
            for (var word = i; word < to; word++)
                weights[word] = Math.Max(weights[word], weight);
        }
    }

    private static void Add(Dictionary<string, SlantEntry> entries, WordSection section, byte weight)
    {
        foreach (var word in section.Words)
        {
            foreach (var form in section.FormsOf(word))
                Put(form, weight);
            if (section.Form == "adjective")
                Put(Inflections.Adverb(word), (byte)(weight + AsAdverb));
        }

        void Put(string form, byte weighs)
        {
            var entry = entries.GetValueOrDefault(form);
            entries[form] = section.Form switch
            {
                "noun" => entry with { Noun = Math.Max(entry.Noun, weighs) },
                "verb" => entry with { Verb = Math.Max(entry.Verb, weighs) },
                _ => entry with { Else = Math.Max(entry.Else, weighs) },
            };
        }
    }
}
