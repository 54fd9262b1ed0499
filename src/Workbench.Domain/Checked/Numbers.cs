namespace Workbench.Domain.Checked;

/// <summary>The numbers among terms.</summary>
internal static class Numbers
{
    /// <summary>True where a claim has numbers, or its title, and the one asked about has none of them.</summary>
    public static bool IsLackingAll(ClaimTerms asked, ClaimTerms claim)
    {
        var theirs = claim.All().Where(IsNumber).ToHashSet();
        return theirs.Count > 0 && !theirs.Overlaps(asked.All());
    }

    /// <summary>False where both have numbers and none in common: 4 per cent is not the same claim as 7 per cent.</summary>
    public static bool Agree(string said, string other)
    {
        var (mine, theirs) = (Of(said), Of(other));
        return mine.Count == 0 || theirs.Count == 0 || mine.Overlaps(theirs);
    }

    private static HashSet<string> Of(string terms) => terms.Split(' ').Where(IsNumber).ToHashSet();

    private static bool IsNumber(string term) => term.Length > 0 && char.IsDigit(term[0]);
}
