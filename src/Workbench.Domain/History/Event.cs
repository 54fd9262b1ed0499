using System.Text.Json.Serialization;

namespace Workbench.Domain.History;

/// <summary>
/// Something that happened. Values only, past tense, stored for ever: a property may be added with a default, never renamed or removed.
/// </summary>
/// <remarks>Who, when and by which change stand on the <see cref="Entry"/> that carries the event.</remarks>
public abstract record Event
{
    /// <summary>
    /// The chain that the event is linked into: the id of its article, or of its source. An override says <c>JsonIgnore</c> again,
    /// because it does not inherit; the payload has the id already.
    /// </summary>
    [JsonIgnore]
    public abstract Guid Stream { get; }

    /// <summary>The act that this took back, by its change; null for everything that is no undoing.</summary>
    public Guid? Undoes { get; init; }
}
