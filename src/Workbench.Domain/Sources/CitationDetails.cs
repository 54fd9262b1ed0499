namespace Workbench.Domain.Sources;

/// <summary>How a source bears on a claim.</summary>
/// <param name="Source">The source.</param>
/// <param name="Stance">For, against or beside.</param>
/// <param name="Excerpt">What it says, or null. With <paramref name="Verbatim"/> in its own words, else in the reviewer's.</param>
/// <param name="Verbatim">True where the reviewer says the excerpt is word for word; without a snapshot nobody has verified it.</param>
/// <param name="Locator">Where in the source: <c>p. 12</c>, <c>table 3</c>, <c>00:14:05</c>; or null.</param>
/// <param name="Note">A remark of the desk, or null.</param>
/// <param name="Credibility">
/// 1 (confirmed) to 5 (improbable), 6 (cannot be judged): the second axis of the Admiralty scale; null where nobody judged it yet.
/// </param>
/// <param name="AvailableSince">The day from which the public could know it, or null where unknown.</param>
/// <param name="Accessed">The day the reviewer read it, or null.</param>
public sealed record CitationDetails(
    SourceId Source,
    Stance Stance,
    string? Excerpt = null,
    bool Verbatim = false,
    string? Locator = null,
    string? Note = null,
    int? Credibility = null,
    DateOnly? AvailableSince = null,
    DateOnly? Accessed = null
)
{
    /// <summary>The same details, said at some time: nobody has read or could know a source on a day that has not come.</summary>
    /// <exception cref="RuleViolation"><c>citation.day-to-come</c></exception>
    public CitationDetails SaidAt(DateTime at)
    {
        Require.HasCome(Accessed, at, "citation.day-to-come", "The day it was read");
        Require.HasCome(AvailableSince, at, "citation.day-to-come", "The day it became public");
        return this;
    }

    /// <summary>The details as they are stored: trimmed, with null for what is empty.</summary>
    /// <exception cref="RuleViolation"><c>citation.credibility</c>, <c>citation.verbatim-without-excerpt</c></exception>
    public CitationDetails Checked()
    {
        Require.That(
            Credibility is null or (>= 1 and <= 6),
            "citation.credibility",
            "Credibility goes from 1 (confirmed) to 6 (cannot be judged)."
        );
        var excerpt = Require.Text(Excerpt);
        Require.That(
            excerpt is not null || !Verbatim,
            "citation.verbatim-without-excerpt",
            "Paste the words of the source, or say that it is a paraphrase."
        );
        return this with { Excerpt = excerpt, Locator = Require.Text(Locator), Note = Require.Text(Note) };
    }
}
