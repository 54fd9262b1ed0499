namespace Workbench.Domain.Accounts;

/// <summary>What an account is on the desk. Each role has the permissions of the one before it and more: <see cref="Permissions"/>.</summary>
public enum Role
{
    /// <summary>Sees published work.</summary>
    Reader,

    /// <summary>Works on claims.</summary>
    Reviewer,

    /// <summary>Assigns, adjudicates, publishes, restores.</summary>
    Editor,

    /// <summary>Keeps accounts and settings.</summary>
    Admin,
}
