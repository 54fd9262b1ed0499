namespace Workbench.Domain.Checked;

/// <summary>The claims that were checked, as <see cref="LikeClaims"/> looks through them. Rows are numbered from 1, the first checked first.</summary>
public interface ICheckedClaims
{
    /// <summary>How many there are, or were.</summary>
    long Count { get; }

    /// <summary>The rows that have all of some terms, in any number.</summary>
    /// <param name="terms">One or more.</param>
    Having Having(params IReadOnlyList<string> terms);

    /// <summary>The terms of some rows. Those that are not there are left out.</summary>
    IReadOnlyList<(long Row, ClaimTerms Terms)> Read(IReadOnlyCollection<long> rows);
}

/// <summary>The rows that have some terms.</summary>
/// <param name="Rows">Ascending; where there are too many to list, the first of them.</param>
/// <param name="Count">How many there are, or about how many.</param>
public sealed record Having(IReadOnlyList<long> Rows, long Count)
{
    /// <summary>True where every row is listed.</summary>
    public bool IsAll => Rows.Count >= Count;
}
