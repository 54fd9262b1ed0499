namespace Workbench.Domain.Flags;

/// <summary>Names a flag.</summary>
/// <param name="Value">Version 7.</param>
public readonly record struct FlagId(Guid Value) : IId<FlagId>
{
    /// <inheritdoc/>
    public static FlagId From(Guid value) => new(value);

    /// <summary>The id in the form people copy: lower case with hyphens.</summary>
    public override string ToString() => Value.ToString();
}
