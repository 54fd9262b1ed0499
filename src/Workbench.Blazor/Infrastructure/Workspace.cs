using Workbench.Domain;
using Workbench.Domain.Accounts;

namespace Workbench.Blazor.Infrastructure;

/// <summary>What a page works with: who sits in front of it, the way to make changes, and news of those that others make.</summary>
public sealed class Workspace(Ledger ledger, ChangeFeed feed, Ids ids, TimeProvider clock)
{
    /// <summary>Who sits in front of the page. Accounts to sign in with come later; until then everybody is the desk.</summary>
    public AccountId Me { get; } = Account.Desk;

    /// <summary>News of changes, for <see cref="OnChange"/>.</summary>
    public ChangeFeed Feed => feed;

    /// <summary>Today, where the program runs.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>A fresh id.</summary>
    public Guid NewId() => ids.Next();

    /// <summary>Makes a change.</summary>
    /// <returns>Null when it is saved; else why it was refused, for the person to read. Nothing typed may be cleared then.</returns>
    public async Task<RuleViolation?> Commit(IChange change, CancellationToken ct = default)
    {
        try
        {
            await ledger.Commit(change, Me, ct);
            return null;
        }
        catch (RuleViolation refusal)
        {
            return refusal;
        }
    }
}
