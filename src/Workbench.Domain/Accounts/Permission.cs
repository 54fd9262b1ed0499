namespace Workbench.Domain.Accounts;

/// <summary>What somebody may do. A change names the one it needs.</summary>
public enum Permission
{
    /// <summary>See published reports.</summary>
    ReadPublished,

    /// <summary>Bring in articles and describe them.</summary>
    ImportArticles,

    /// <summary>Mark, word, flag and judge claims.</summary>
    ReviewClaims,

    /// <summary>Keep the library of sources.</summary>
    KeepSources,

    /// <summary>Say who works on a claim.</summary>
    Assign,

    /// <summary>Publish a claim and reopen a published one.</summary>
    Publish,

    /// <summary>Issue a report.</summary>
    IssueReports,

    /// <summary>Undo what somebody did, archive and bring back.</summary>
    Restore,

    /// <summary>Keep accounts and settings.</summary>
    Administer,
}
