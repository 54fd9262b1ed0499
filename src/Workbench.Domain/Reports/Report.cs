using System.Text.Json.Serialization;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Reports;

/// <summary>
/// An account of an article's claims, bound to a point in history. Values only; what it says was settled when it was composed,
/// its explanations too, so that a report issued once reads the same for ever.
/// </summary>
/// <remarks>
/// Positions in the article's text are Unicode code points (W3C Web Annotation), unlike everywhere else in the Domain.
/// Claims stand in the order of the text, sources in the order in which the claims name them.
/// </remarks>
/// <param name="Format">Which form the values have; <see cref="CurrentFormat"/> for a report composed here.</param>
/// <param name="Issued">Number, who and when; null for a draft.</param>
/// <param name="Article">What it is about.</param>
/// <param name="Head">The last entry of the article's history that it accounts for.</param>
/// <param name="Tally">The counts.</param>
/// <param name="Method">How it was checked, and what the words mean.</param>
/// <param name="Claims">All but the retired ones.</param>
/// <param name="Sources">Those that published claims rest on.</param>
public sealed record Report(
    string Format,
    Issuing? Issued,
    ReportArticle Article,
    HistoryHead Head,
    ReportTally Tally,
    IReadOnlyList<MethodNote> Method,
    IReadOnlyList<ReportClaim> Claims,
    IReadOnlyList<ReportSource> Sources
)
{
    /// <summary>The form that reports have now.</summary>
    public const string CurrentFormat = "workbench-report-1";

    /// <summary>The SHA-256 of the JSON that an issued report was read from; null for one that was not read from JSON, and for drafts.</summary>
    [JsonIgnore]
    public string? Sha256 { get; init; }

    /// <summary>The claims the desk stands by.</summary>
    [JsonIgnore]
    public IReadOnlyList<ReportClaim> Published => [.. Claims.Where(claim => claim.Stage == Stage.Published)];

    /// <summary>The claims somebody works on; what they may come to is not said.</summary>
    [JsonIgnore]
    public IReadOnlyList<ReportClaim> Unfinished => [.. Claims.Where(claim => claim.Stage == Stage.InReview)];

    /// <summary>The claims set aside and those nobody has looked at.</summary>
    [JsonIgnore]
    public IReadOnlyList<ReportClaim> Unchecked =>
        [.. Claims.Where(claim => claim.Stage is Stage.SetAside or Stage.Found)];

    /// <summary>The source an item of evidence comes from.</summary>
    public ReportSource SourceOf(ReportEvidence evidence) => Sources[evidence.Source - 1];

    /// <summary>Composes a report. The same basis gives equal values, whatever the culture and the order of its lists.</summary>
    /// <param name="basis">What it follows from.</param>
    /// <param name="issued">Number, who and when; null for a draft.</param>
    /// <exception cref="ArgumentException">A claim is anchored in another version, or the history is empty.</exception>
    public static Report Compose(ReportBasis basis, Issuing? issued = null) => new Composition(basis).Report(issued);
}

/// <summary>That a report was issued.</summary>
/// <param name="Report">Which report.</param>
/// <param name="Number">1 for the article's first.</param>
/// <param name="By">The name of who issued it.</param>
/// <param name="At">When, UTC.</param>
public sealed record Issuing(ReportId Report, int Number, string By, DateTime At);
