using System.Text.Json.Serialization;
using Workbench.Domain.History;

namespace Workbench.Domain.Sources;

/// <summary>Something that happened to a source; each source has a chain of its own.</summary>
/// <param name="Source">Which source.</param>
public abstract record SourceEvent(SourceId Source) : Event
{
    /// <inheritdoc/>
    [JsonIgnore]
    public override Guid Stream => Source.Value;
}

/// <summary>A source came into the library.</summary>
public sealed record SourceAdded(SourceId Source, SourceDetails Details) : SourceEvent(Source);

/// <summary>What the desk knows of the source was put right.</summary>
public sealed record SourceEdited(SourceId Source, SourceDetails From, SourceDetails To) : SourceEvent(Source);

/// <summary>The source's reliability was judged; null: not judged.</summary>
public sealed record SourceRated(SourceId Source, Reliability? From, Reliability? To) : SourceEvent(Source);

/// <summary>The source was taken out of the library.</summary>
public sealed record SourceWithdrawn(SourceId Source, string? Reason) : SourceEvent(Source);

/// <summary>The source came back into the library.</summary>
public sealed record SourceRestored(SourceId Source) : SourceEvent(Source);
