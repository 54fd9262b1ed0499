namespace Workbench.Domain.Accounts;

/// <summary>Who does something, as the desk has them on file at that moment.</summary>
/// <param name="Id">The account.</param>
/// <param name="Name">The name that goes into the history: one line, never empty.</param>
/// <param name="Role">The stored role; a role claimed elsewhere counts for nothing.</param>
public sealed record Actor(AccountId Id, string Name, Role Role);
