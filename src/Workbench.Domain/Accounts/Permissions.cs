namespace Workbench.Domain.Accounts;

/// <summary>The role × permission table, and the one place that reads it.</summary>
public static class Permissions
{
    private static readonly Dictionary<Permission, Role> LowestRole = new()
    {
        [Permission.ReadPublished] = Role.Reader,
        [Permission.ImportArticles] = Role.Reviewer,
        [Permission.ReviewClaims] = Role.Reviewer,
        [Permission.KeepSources] = Role.Reviewer,
        [Permission.Assign] = Role.Editor,
        [Permission.Publish] = Role.Editor,
        [Permission.IssueReports] = Role.Editor,
        [Permission.Restore] = Role.Editor,
        [Permission.Administer] = Role.Admin,
    };

    /// <summary>True when <paramref name="role"/> has <paramref name="permission"/>.</summary>
    public static bool Has(this Role role, Permission permission) => role >= LowestRole[permission];

    /// <summary>Refuses an actor whose role lacks <paramref name="permission"/>.</summary>
    /// <exception cref="RuleViolation"><c>account.not-permitted</c></exception>
    public static void Demand(this Actor actor, Permission permission)
    {
        if (!actor.Role.Has(permission))
            throw new RuleViolation(
                "account.not-permitted",
                $"{actor.Name} is a {actor.Role} and may not do this. Ask somebody who is {LowestRole[permission]} or above."
            );
    }
}
