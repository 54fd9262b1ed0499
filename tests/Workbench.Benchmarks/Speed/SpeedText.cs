using System.Text;
using Workbench.Benchmarks.Quality;

namespace Workbench.Benchmarks.Speed;

/// <summary>Text to measure speed on: the public documents of GUM and EWT, one after the other and over again; made anew each time.</summary>
internal static class SpeedText
{
    /// <summary>Whole documents, blank lines between them, until there are as many bytes in UTF-8.</summary>
    public static string Make(DataFolder data, int bytes)
    {
        var documents = new[] { "ud-english-gum", "ud-english-ewt" }
            .SelectMany(set => Directory.EnumerateFiles(data.At(set), "*.sents.jsonl"))
            .Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file))
            .Select(line => System.Text.Json.JsonDocument.Parse(line).RootElement.GetProperty("text").GetString()!)
            .ToList();
        var text = new StringBuilder();
        var size = 0;
        for (var i = 0; size < bytes; i++)
        {
            var document = documents[i % documents.Count];
            text.Append(document).Append("\n\n");
            size += Encoding.UTF8.GetByteCount(document) + 2;
        }
        return text.ToString();
    }
}
