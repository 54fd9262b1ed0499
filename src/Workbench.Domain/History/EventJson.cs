using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Workbench.Domain.History;

/// <summary>Events as the JSON that is stored and hashed.</summary>
/// <remarks>
/// One line, camel case, enums by name, ids as bare strings, nothing for null, nothing that follows from other values, letters
/// of every script as they are (beyond the basic plane as two <c>\u</c> escapes). What was
/// written is hashed and kept as text; it is never written anew from what was read.
/// </remarks>
public static class EventJson
{
    /// <summary>The form of everything the desk stores as JSON.</summary>
    public static JsonSerializerOptions Options { get; } =
        new(JsonSerializerDefaults.Web)
        {
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            NumberHandling = JsonNumberHandling.Strict,
            Converters = { new JsonStringEnumConverter(), new IdJson() },
        };

    /// <summary>The payload of an event.</summary>
    public static string Write(Event happened) => JsonSerializer.Serialize(happened, happened.GetType(), Options);

    /// <summary>The event that a payload was written from.</summary>
    /// <param name="name">The name it is stored under.</param>
    /// <param name="payload">What <see cref="Write"/> gave.</param>
    /// <exception cref="JsonException">The payload is not of that event.</exception>
    /// <exception cref="KeyNotFoundException">No event has that name.</exception>
    public static Event Read(string name, string payload) =>
        (Event?)JsonSerializer.Deserialize(payload, EventNames.TypeOf(name), Options)
        ?? throw new JsonException($"A {name} without a value.");
}
