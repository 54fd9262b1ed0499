namespace Workbench.Domain.Sources;

/// <summary>Names a source of the library.</summary>
/// <param name="Value">Version 7.</param>
public readonly record struct SourceId(Guid Value) : IId<SourceId>
{
    /// <inheritdoc/>
    public static SourceId From(Guid value) => new(value);

    /// <summary>The id in the form people copy: lower case with hyphens.</summary>
    public override string ToString() => Value.ToString();
}
