namespace Workbench.Domain.Claims;

/// <summary>Names a claim for as long as the desk stands.</summary>
/// <param name="Value">Version 7.</param>
public readonly record struct ClaimId(Guid Value) : IId<ClaimId>
{
    /// <inheritdoc/>
    public static ClaimId From(Guid value) => new(value);

    /// <summary>The id in the form people copy: lower case with hyphens.</summary>
    public override string ToString() => Value.ToString();
}
