using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using Workbench.Domain;
using Workbench.Domain.Splitting;

namespace Workbench.Blazor.Cli;

/// <summary>One line <c>{"id","text"}</c> and the line that answers it.</summary>
/// <param name="Id">As it is written: a JSON string or number.</param>
/// <param name="Text">Every UTF-16 unit that the JSON names, halves of surrogate pairs too.</param>
internal sealed record SplitLine(ReadOnlyMemory<byte> Id, string Text)
{
    /// <exception cref="RuleViolation"><c>cli.split-line</c></exception>
    public static SplitLine Read(ReadOnlyMemory<byte> line, int number)
    {
        if (!Utf8.IsValid(line.Span))
            throw Bad(number, "is not UTF-8");
        try
        {
            return Parse(line, number);
        }
        catch (JsonException failure)
        {
            throw Bad(number, $"is not JSON (see its byte {failure.BytePositionInLine + 1})");
        }
    }

    /// <summary>The answer, with its line end.</summary>
    public ReadOnlyMemory<byte> Answer(CancellationToken ct)
    {
        var split = Splitter.Split(Text, cancellation: ct);
        var answer = new ArrayBufferWriter<byte>(Text.Length + 1_024);
        using (var json = new Utf8JsonWriter(answer, Formats.Json))
            SplitJson.Write(json, Id.Span, Text, split);
        answer.Write("\n"u8);
        return answer.WrittenMemory;
    }

    public static RuleViolation Bad(int number, string why) =>
        new("cli.split-line", $"Line {number} {why}. Each line is one object: {{\"id\":\"a\",\"text\":\"…\"}}");

    private static SplitLine Parse(ReadOnlyMemory<byte> line, int number)
    {
        var reader = new Utf8JsonReader(line.Span);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Bad(number, "is not an object");
        var (id, text) = (ReadOnlyMemory<byte>.Empty, (string?)null);
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = Unescape(reader.ValueSpan);
            reader.Read();
            if (name == "id" && reader.TokenType is JsonTokenType.String or JsonTokenType.Number)
                id = line[(int)reader.TokenStartIndex..(int)reader.BytesConsumed];
            if (name == "text" && reader.TokenType == JsonTokenType.String)
                text = Unescape(reader.ValueSpan);
            reader.Skip();
        }
        // What follows the object would be a second value.
        reader.Read();
        if (id.IsEmpty)
            throw Bad(number, "has no “id”, or one that is neither a string nor a number");
        return new SplitLine(id, text ?? throw Bad(number, "has no “text”, or one that is not a string"));
    }

    // The reader's own way refuses halves of surrogate pairs, which a text cut by UTF-16 units may hold.
    private static string Unescape(ReadOnlySpan<byte> raw)
    {
        var text = Encoding.UTF8.GetString(raw);
        if (!text.Contains('\\', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\\')
            {
                plain.Append(text[i]);
                continue;
            }
            i++;
            plain.Append(
                text[i] switch
                {
                    'b' => '\b',
                    'f' => '\f',
                    'n' => '\n',
                    'r' => '\r',
                    't' => '\t',
                    'u' => (char)Convert.ToUInt16(text.Substring(i + 1, 4), 16),
                    var itself => itself,
                }
            );
            if (text[i] == 'u')
                i += 4;
        }
        return plain.ToString();
    }
}
