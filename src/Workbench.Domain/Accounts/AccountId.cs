namespace Workbench.Domain.Accounts;

/// <summary>Names an account: a person, or the local operator of the command line.</summary>
/// <param name="Value">Version 7.</param>
public readonly record struct AccountId(Guid Value) : IId<AccountId>
{
    /// <inheritdoc/>
    public static AccountId From(Guid value) => new(value);

    /// <summary>The id in the form people copy: lower case with hyphens.</summary>
    public override string ToString() => Value.ToString();
}
