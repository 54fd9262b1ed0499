using Workbench.Domain.Flags;
using Workbench.Domain.Sources;
using Workbench.Domain.Verification;

namespace Workbench.Domain.Reports;

/// <summary>What the desk stands by, of one published claim.</summary>
/// <param name="Verdict">With its rationale; null for an opinion or a passage without a claim.</param>
/// <param name="Evidence">In the order it was attached, without what was withdrawn.</param>
/// <param name="WithdrawnCitations">How many citations were withdrawn.</param>
/// <param name="Flags">In the order they were raised, without those raised by mistake.</param>
/// <param name="Reviewers">The names of those who did something to the claim, in the order in which they first did.</param>
/// <param name="PublishedBy">The name of who published it.</param>
/// <param name="PublishedAt">When, UTC.</param>
public sealed record ReportFinding(
    ReportVerdict? Verdict,
    IReadOnlyList<ReportEvidence> Evidence,
    int WithdrawnCitations,
    IReadOnlyList<ReportFlag> Flags,
    IReadOnlyList<string> Reviewers,
    string PublishedBy,
    DateTime PublishedAt
);

/// <summary>A verdict with what it rests on.</summary>
/// <param name="Is">What the evidence says.</param>
/// <param name="Rationale">How it follows.</param>
/// <param name="By">Whose name stands under it.</param>
/// <param name="At">When it was given, UTC.</param>
public sealed record ReportVerdict(Verdict Is, string Rationale, string By, DateTime At);

/// <summary>Whether the public could know a piece of evidence when the article appeared.</summary>
public enum Availability
{
    /// <summary>It was there before that day.</summary>
    Before,

    /// <summary>It came out on that very day.</summary>
    SameDay,

    /// <summary>It came out later.</summary>
    After,
}

/// <summary>One citation that counts as evidence.</summary>
/// <param name="Id">Which citation.</param>
/// <param name="Source">The number of its source in <see cref="Report.Sources"/>, from 1.</param>
/// <param name="Stance">For, against or beside.</param>
/// <param name="Excerpt">What the source says, or null.</param>
/// <param name="Quotation">True where the reviewer gave the excerpt as word for word; else it is a paraphrase.</param>
/// <param name="Locator">Where in the source, or null.</param>
/// <param name="Credibility">1 to 6, or null: not judged. Judged apart from the source's reliability.</param>
/// <param name="AvailableSince">The day from which the public could know it, or null.</param>
/// <param name="Accessed">The day the reviewer read it (else the day somebody last read the source), or null.</param>
/// <param name="Available">Against the day the article appeared; null unless both days are known.</param>
public sealed record ReportEvidence(
    CitationId Id,
    int Source,
    Stance Stance,
    string? Excerpt,
    bool Quotation,
    string? Locator,
    int? Credibility,
    DateOnly? AvailableSince,
    DateOnly? Accessed,
    Availability? Available
)
{
    internal static ReportEvidence Of(Citation citation, Source source, int number, DateOnly? published) =>
        new(
            citation.Id,
            number,
            citation.Details.Stance,
            citation.Details.Excerpt,
            citation.Details.Verbatim,
            citation.Details.Locator,
            citation.Details.Credibility,
            citation.Details.AvailableSince,
            citation.Details.Accessed ?? source.Details.Accessed,
            Compare(citation.Details.AvailableSince, published)
        );

    private static Availability? Compare(DateOnly? since, DateOnly? published) =>
        (since, published) switch
        {
            ({ } known, { } appeared) when known < appeared => Availability.Before,
            ({ } known, { } appeared) when known > appeared => Availability.After,
            ({ }, { }) => Availability.SameDay,
            _ => null,
        };
}

/// <summary>A flag that stands or was dealt with.</summary>
/// <param name="Kind">What it warns of.</param>
/// <param name="Words">The words it is on.</param>
/// <param name="Position">Their place in code points.</param>
/// <param name="Note">Why.</param>
/// <param name="State">Whether it stands.</param>
/// <param name="Answer">How it was dealt with, or null.</param>
public sealed record ReportFlag(
    FlagKind Kind,
    string Words,
    TextPositionSelector Position,
    string Note,
    FlagState State,
    string? Answer
)
{
    internal static ReportFlag Of(Flag flag, CodePoints points) =>
        new(
            flag.Kind,
            flag.Exact,
            TextPositionSelector.Of(flag.Span, points),
            flag.Note,
            flag.State,
            flag.State == FlagState.Resolved ? flag.Answer : null
        );
}
