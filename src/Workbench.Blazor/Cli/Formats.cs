using System.CommandLine;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Workbench.Blazor.Cli;

/// <summary>The option <c>--format</c>, and how JSON is written.</summary>
internal static class Formats
{
    /// <summary>Letters of every script as they are, one value a line.</summary>
    public static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One of some words; the first where nothing is said.</summary>
    public static Option<string> Option(params string[] words)
    {
        var option = new Option<string>("--format")
        {
            Description = "How to write it.",
            DefaultValueFactory = _ => words[0],
        };
        return option.AcceptOnlyFromAmong(words);
    }

    /// <summary>Writes a JSON array, a line for each value.</summary>
    public static async Task WriteJsonArray<T>(
        this Terminal terminal,
        IReadOnlyList<T> all,
        Action<Utf8JsonWriter, T> write,
        CancellationToken ct
    )
    {
        await terminal.Text.WriteLineAsync("[");
        for (var i = 0; i < all.Count; i++)
            await terminal.WriteJsonLine(json => write(json, all[i]), i < all.Count - 1 ? ",\n" : "\n", ct);
        await terminal.Text.WriteLineAsync("]");
    }

    /// <summary>Writes one JSON value as a line of its own.</summary>
    public static async Task WriteJsonLine(
        this Terminal terminal,
        Action<Utf8JsonWriter> write,
        string end,
        CancellationToken ct
    )
    {
        var line = new System.Buffers.ArrayBufferWriter<byte>();
        await using (var json = new Utf8JsonWriter(line, Json))
            write(json);
        await terminal.Text.FlushAsync(ct);
        await terminal.Out.WriteAsync(line.WrittenMemory, ct);
        await terminal.Text.WriteAsync(end);
    }
}
