using System.Text;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Features.Articles.Engines.OpenAi;

/// <summary>Parts a text into runs of sentences that each fit into one question, at the ends of blocks where that can be.</summary>
internal static class Passages
{
    /// <summary>The parts, which together are all sentences, in order.</summary>
    /// <param name="split">The sentences and blocks.</param>
    /// <param name="text">Their text.</param>
    /// <param name="most">The most tokens of a part. A sentence that has more is a part by itself.</param>
    public static IReadOnlyList<(int From, int To, int Tokens)> Of(Split split, string text, int most)
    {
        var parts = new List<(int From, int To, int Tokens)>();
        var (from, tokens, sentence) = (0, 0, 0);
        void Close(int to)
        {
            if (to > from)
                parts.Add((from, to, tokens));
            (from, tokens) = (to, 0);
        }
        foreach (var block in split.Blocks)
        {
            var own = new List<int>();
            for (var at = sentence; at < split.Sentences.Count && block.Span.Contains(split.Sentences[at].Span); at++)
                own.Add(Tokens.Of(Asking.Line(at + 1, split.Sentences[at].Span.Of(text))));
            if (tokens + own.Sum() > most)
                Close(sentence);
            foreach (var cost in own)
            {
                if (tokens + cost > most)
                    Close(sentence);
                tokens += cost;
                sentence++;
            }
        }
        Close(split.Sentences.Count);
        return parts;
    }

    /// <summary>A part as it is put in a question.</summary>
    public static string Lines(Split split, string text, int from, int to)
    {
        var lines = new StringBuilder();
        for (var at = from; at < to; at++)
            lines.Append(Asking.Line(at + 1, split.Sentences[at].Span.Of(text)));
        return lines.ToString();
    }
}
