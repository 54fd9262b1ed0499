using System.Text.Json;

namespace Workbench.Benchmarks.Quality;

/// <summary>The folder of public data sets. Nothing of it is in this repository.</summary>
public sealed class DataFolder(string path)
{
    /// <summary>Where it is looked for unless told otherwise.</summary>
    public const string Default = "../shared/benchmarks";

    /// <summary>True where the sets are there.</summary>
    public bool Exists => File.Exists(At("ud-english-ewt/dev.sents.jsonl"));

    /// <summary>The full name of a file of it.</summary>
    public string At(string file) => Path.Combine(path, file);

    /// <summary>Every line of a file of JSON lines.</summary>
    public IEnumerable<JsonElement> Json(string file) =>
        File.ReadLines(At(file))
            .Where(line => line.Length > 0)
            .Select(line =>
            {
                using var document = JsonDocument.Parse(line);
                return document.RootElement.Clone();
            });

    /// <summary>The rows of a tab-separated file behind its header; quotation marks mean nothing.</summary>
    public IEnumerable<string[]> Tabs(string file) => File.ReadLines(At(file)).Skip(1).Select(line => line.Split('\t'));

    /// <summary>The rows of a tab-separated file behind its header, in which quotation marks hold a field together.</summary>
    public IEnumerable<string[]> QuotedTabs(string file) =>
        CommaSeparated.Read(File.ReadAllText(At(file)), '\t').Skip(1);

    /// <summary>The rows of a comma-separated file behind its header (RFC 4180).</summary>
    public IEnumerable<string[]> Commas(string file) => CommaSeparated.Read(File.ReadAllText(At(file))).Skip(1);
}
