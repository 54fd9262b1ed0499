namespace Workbench.Domain.Splitting.Statements;

/// <summary>How words from elsewhere complete a statement.</summary>
internal enum Join
{
    /// <summary>There are none.</summary>
    None,

    /// <summary>"The county" and "sold the ferry".</summary>
    Space,

    /// <summary>Of "whose roof leaked": "the county" and "roof leaked".</summary>
    Possessive,

    /// <summary>"Nils Lund" and "the owner of the ferry".</summary>
    Comma,

    /// <summary>"The pier" and "built in 1904", "Ada Moe" and "the head of the union": the verb between them is left out.</summary>
    Copula,

    /// <summary>"The group" and "40 people", of "the group (40 people)".</summary>
    Brackets,

    /// <summary>"The county bought" and "in 2004" around "the pier", of "the pier, which the county bought in 2004".</summary>
    Object,

    /// <summary>Words before and after: "The storm closed", "two schools", "in May".</summary>
    Around,
}
