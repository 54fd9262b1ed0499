using System.Globalization;
using Workbench.Blazor.Infrastructure;
using Workbench.Domain;
using Workbench.Domain.Articles;
using Workbench.Domain.Sources;

namespace Workbench.Blazor.Features.History;

/// <summary>Where two descriptions of one thing differ, field by field.</summary>
internal static class ToldFields
{
    public static IReadOnlyList<Difference> Between(ArticleDetails before, ArticleDetails after) =>
        Differing(
            new("Title", before.Title, after.Title),
            new("Outlet", before.Outlet, after.Outlet),
            new("Byline", before.Byline, after.Byline),
            new("Published", Day(before.Published), Day(after.Published)),
            new("URL", before.Url, after.Url),
            new("Language", before.Language, after.Language)
        );

    /// <param name="before">Null for a citation that is new: then its stance stands in the sentence already.</param>
    /// <param name="after">What is said of it now.</param>
    /// <param name="names">What the sources are called.</param>
    public static IReadOnlyList<Difference> Between(CitationDetails? before, CitationDetails after, Names names) =>
        Differing(
            new("Source", before is null ? names.Of(after.Source) : names.Of(before.Source), names.Of(after.Source)),
            new("Stance", Words.Of(before?.Stance ?? after.Stance), Words.Of(after.Stance)),
            new(after.Verbatim ? "Excerpt" : "Paraphrase", Excerpt(before), Excerpt(after)),
            new("Where", before?.Locator, after.Locator),
            new("Note", before?.Note, after.Note),
            new("Credibility", Grade(before?.Credibility), Grade(after.Credibility)),
            new("Available since", Day(before?.AvailableSince), Day(after.AvailableSince)),
            new("Accessed", Day(before?.Accessed), Day(after.Accessed))
        );

    private static string? Excerpt(CitationDetails? details) =>
        details?.Excerpt is not { } excerpt ? null
        : details.Verbatim ? Quoted.Of(excerpt)
        : excerpt;

    private static string? Grade(int? credibility) => credibility is { } digit ? Admiralty.Says(digit) : null;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static IReadOnlyList<Difference> Differing(params Difference[] fields) =>
        [.. fields.Where(field => field.Before != field.After)];
}
