namespace Workbench.Domain.Sources;

/// <summary>Digital object identifiers (ISO 26324): reading them as people paste them.</summary>
public static class Doi
{
    private static readonly string[] Before =
    [
        "https://doi.org/",
        "http://doi.org/",
        "https://dx.doi.org/",
        "http://dx.doi.org/",
        "doi:",
    ];

    /// <summary>The bare DOI in lower case (they compare without regard to case); null for nothing.</summary>
    /// <exception cref="RuleViolation"><c>source.doi</c>: no DOI.</exception>
    public static string? Checked(string? typed)
    {
        if (Require.Text(typed) is not { } doi)
            return null;
        doi = doi.ToLowerInvariant();
        foreach (var prefix in Before)
            if (doi.StartsWith(prefix, StringComparison.Ordinal))
                doi = doi[prefix.Length..].Trim();
        var slash = doi.IndexOf('/', StringComparison.Ordinal);
        Require.That(
            doi.StartsWith("10.", StringComparison.Ordinal)
                && slash > 3
                && slash < doi.Length - 1
                && !doi.Any(char.IsWhiteSpace),
            "source.doi",
            "A DOI looks like 10.1000/182."
        );
        return doi;
    }
}
