using System.Text;
using System.Text.Json;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Cli;

/// <summary>What the engine found, for a program to read. The names are a format that others rely on.</summary>
internal static class SplitJson
{
    public static void Write(Utf8JsonWriter json, string id, string text, Split split)
    {
        json.WriteStartObject();
        json.WritePropertyName("id");
        WriteValue(json, id);
        WriteRest(json, text, split);
    }

    /// <summary>The same with an id that is JSON already.</summary>
    public static void Write(Utf8JsonWriter json, ReadOnlySpan<byte> id, string text, Split split)
    {
        json.WriteStartObject();
        json.WritePropertyName("id");
        json.WriteRawValue(id, skipInputValidation: true);
        WriteRest(json, text, split);
    }

    private static void WriteRest(Utf8JsonWriter json, string text, Split split)
    {
        json.WriteString("engine", split.Engine);
        json.WriteStartArray("cautions");
        foreach (var caution in Cautions.Of(text))
        {
            json.WriteStartObject();
            json.WriteString("code", caution.Code);
            json.WritePropertyName("message");
            WriteValue(json, caution.Message);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("sentences");
        foreach (var sentence in split.Sentences)
        {
            WriteStart(json, sentence.Span);
            WriteValue(json, "checkworthiness", sentence.CheckWorthiness);
            WriteValue(json, "subjectivity", sentence.Subjectivity);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("claims");
        foreach (var claim in split.Claims)
            Write(json, claim, text);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, FoundClaim claim, string text)
    {
        WriteStart(json, claim.Span);
        json.WritePropertyName("text");
        WriteValue(json, claim.Span.Of(text));
        json.WriteStartArray("parts");
        foreach (var part in claim.Parts)
        {
            WriteStart(json, part);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WritePropertyName("standalone");
        WriteValue(json, claim.Standalone);
        json.WriteString("kind", claim.Kind?.ToString());
        WriteValue(json, "checkworthiness", claim.CheckWorthiness);
        json.WritePropertyName("speaker");
        if (claim.Speaker is { } speaker)
        {
            json.WriteStartObject();
            json.WritePropertyName("text");
            WriteValue(json, speaker.Text);
            WriteEnds(json, speaker.Span);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNullValue();
        }
        json.WriteStartArray("cues");
        foreach (var cue in claim.Cues)
        {
            WriteStart(json, cue.Span);
            json.WriteString("cue", cue.Name);
            json.WriteString("for", cue.For?.ToString());
            WriteValue(json, "weight", cue.Weight);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteStartArray("flags");
        foreach (var flag in claim.Flags)
        {
            WriteStart(json, flag.Span);
            json.WriteString("flag", flag.Kind.ToString());
            json.WriteString("why", flag.Why);
            WriteValue(json, "weight", flag.Weight);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteStart(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        WriteEnds(json, span);
    }

    private static void WriteEnds(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteNumber("start", span.Start);
        json.WriteNumber("end", span.End);
    }

    private static void WriteValue(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } known)
            json.WriteNumber(name, known);
        else
            json.WriteNull(name);
    }

    // A text as given may hold half of a surrogate pair, which the writer refuses; JSON can say it as an escape.
    private static void WriteValue(Utf8JsonWriter json, string? text)
    {
        if (text is null)
            json.WriteNullValue();
        else if (!HasLoneSurrogate(text))
            json.WriteStringValue(text);
        else
            json.WriteRawValue($"\"{string.Concat(text.Select(Escape))}\"", skipInputValidation: true);
    }

    private static string Escape(char unit) =>
        unit is >= ' ' and < '\x7f' and not '"' and not '\\' ? unit.ToString() : $"\\u{(int)unit:x4}";

    private static bool HasLoneSurrogate(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at)
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out var units) != System.Buffers.OperationStatus.Done)
                return true;
            text = text[(at + units)..];
        }
        return false;
    }
}
