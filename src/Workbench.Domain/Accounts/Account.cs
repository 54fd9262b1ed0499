namespace Workbench.Domain.Accounts;

/// <summary>Somebody the desk knows.</summary>
public sealed class Account
{
    /// <summary>The one account of a desk that has no others yet.</summary>
    public static readonly AccountId Desk = new(new Guid("01900000-0000-7000-8000-000000000001"));

    /// <summary>Who the command line acts as when nobody is named.</summary>
    public static readonly AccountId LocalOperator = new(new Guid("01900000-0000-7000-8000-000000000002"));

    private Account() { }

    /// <summary>An account on file.</summary>
    public Account(AccountId id, string name, Role role)
    {
        Id = id;
        Name = name;
        Role = role;
    }

    /// <summary>Which account.</summary>
    public AccountId Id { get; private set; }

    /// <summary>One line, never empty, unique on the desk without regard to case.</summary>
    public string Name { get; private set; } = "";

    /// <summary>What the account is on the desk.</summary>
    public Role Role { get; private set; }

    /// <summary>The account as the one who does something now.</summary>
    public Actor Actor => new(Id, Name, Role);
}
