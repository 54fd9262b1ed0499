namespace Workbench.Domain.Sources;

/// <summary>Names a citation: one source attached to one claim.</summary>
/// <param name="Value">Version 7.</param>
public readonly record struct CitationId(Guid Value) : IId<CitationId>
{
    /// <inheritdoc/>
    public static CitationId From(Guid value) => new(value);

    /// <summary>The id in the form people copy: lower case with hyphens.</summary>
    public override string ToString() => Value.ToString();
}
